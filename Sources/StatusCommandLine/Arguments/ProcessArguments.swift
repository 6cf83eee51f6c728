/// The arguments after the program's name, as bytes: a path need not be UTF-8, and Swift's own list repairs it.
package func processArguments() -> [[UInt8]] {
  let count = Int(CommandLine.argc)
  guard count > 1 else { return [] }
  return (1..<count).compactMap { index in
    guard let start = unsafe CommandLine.unsafeArgv[index] else { return nil }
    var bytes: [UInt8] = []
    var offset = 0
    while case let byte = UInt8(bitPattern: unsafe start[offset]), byte != 0 {
      bytes.append(byte)
      offset += 1
    }
    return bytes
  }
}
