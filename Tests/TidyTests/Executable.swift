import Foundation

/// What is wrong with the bytes of a binary that should be one static file without Foundation.
func executableViolations(_ bytes: [UInt8]) -> [String] {
  guard bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), bytes.count >= 64 else {
    return ["it is no 64-bit little-endian ELF file"]
  }
  var violations: [String] = []
  if bytes.count >= 15_000_000 { violations.append("it has \(bytes.count) bytes, 15,000,000 are too many") }
  let kinds = programHeaderKinds(bytes)
  if kinds.isEmpty { violations.append("it has no program headers") }
  if kinds.contains(3) { violations.append("it asks for a dynamic loader") }
  if kinds.contains(2) { violations.append("it has a dynamic section") }
  for mark in ["FoundationEssentials", "\0Foundation\0", "_CFRuntime"] where contains(bytes, Array(mark.utf8)) {
    violations.append("it contains Foundation (\(mark.filter { $0 != "\0" }))")
  }
  return violations
}

/// The kinds (`p_type`) of an ELF file's program headers: 2 is PT_DYNAMIC, 3 is PT_INTERP.
func programHeaderKinds(_ bytes: [UInt8]) -> [Int] {
  func number(_ offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    return (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
  guard let table = number(32, 6), let size = number(54, 2), let count = number(56, 2) else { return [] }
  return (0..<count).compactMap { number(table + $0 * size, 4) }
}

/// Whether a pattern occurs; by the C library, since a test build takes seconds for these megabytes otherwise.
private func contains(_ bytes: [UInt8], _ pattern: [UInt8]) -> Bool {
  guard let first = pattern.first else { return true }
  return bytes.withUnsafeBytes { bytes in
    guard let start = bytes.baseAddress else { return false }
    var offset = 0
    while bytes.count - offset >= pattern.count,
      let hit = memchr(start + offset, Int32(first), bytes.count - offset - pattern.count + 1)
    {
      if memcmp(hit, pattern, pattern.count) == 0 { return true }
      offset = UnsafeRawPointer(hit) - start + 1
    }
    return false
  }
}
