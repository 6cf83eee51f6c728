#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The bytes that a call fills a buffer with, which says how many they are where there is none; nil where it fails.
func grown(_ call: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
  for _ in 0..<8 {
    let size = call(nil, 0)
    guard size > 0 else { return size == 0 ? [] : nil }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = bytes.withUnsafeMutableBytes { call($0.baseAddress, size) }
    if count >= 0 { return Array(bytes.prefix(count)) }
    guard errno == ERANGE else { return nil }
  }
  return nil
}
