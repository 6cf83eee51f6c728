import Foundation

/// Ends the run where something does not hold: the fuzzer then keeps the input.
@inline(__always)
package func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
  if !condition { fail(message()) }
}

package func fail(_ message: String) -> Never {
  fatalError(message)
}

/// The bytes that a fuzzer hands over.
package func inputBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// Where STATUSLSP_FUZZ_SEEDS names a folder, writes a target's seeds there, one file each, and ends.
package func writeSeeds(_ seeds: () -> [[UInt8]]) {
  guard let folder = ProcessInfo.processInfo.environment["STATUSLSP_FUZZ_SEEDS"] else { return }
  for (index, seed) in seeds().enumerated() {
    let file = URL(fileURLWithPath: folder).appendingPathComponent("seed-\(index)")
    do { try Data(seed).write(to: file) } catch { fail("\(file.path): \(error)") }
  }
  exit(0)
}

/// A text in the shown form of Swift, for messages.
package func shown(_ bytes: some Sequence<UInt8>) -> String {
  String(decoding: Array(bytes), as: UTF8.self).debugDescription
}
