import Foundation
import JSON
import Testing

struct DepthTests {
  private static func nested(_ depth: Int, _ open: String, _ close: String, inner: String) -> [UInt8] {
    Array((String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)).utf8)
  }

  @Test(arguments: [("[", "]", "0"), ("[", "]", ""), ("{\"a\":", "}", "0"), ("[{\"a\":", "}]", "0")])
  func `a depth of 1,024 is read and one more refused`(_ open: String, _ close: String, _ inner: String) throws {
    let each = open.utf8.filter { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }.count
    let deep = Self.nested(1024 / each, open, close, inner: inner)
    #expect(try JSONReader.read(deep).bytes == deep)
    let deeper = [UInt8(ascii: "[")] + deep + [UInt8(ascii: "]")]
    #expect(throws: JSONError.self) { try JSONReader.read(deeper) }
  }

  @Test func `the fault of depth lies at the bracket too many`() {
    #expect(throws: JSONError(offset: 1024, reason: .tooDeep)) {
      try JSONReader.read(Self.nested(100_000, "[", "]", inner: ""))
    }
    var options = JSONReader.Options()
    options.maximumDepth = 2
    #expect(throws: JSONError(offset: 4, reason: .tooDeep)) {
      try JSONReader.read(Array("[1,[[]]]".utf8), options: options)
    }
  }

  @Test func `siblings do not add to the depth`() throws {
    let text = Array(("[" + String(repeating: "[[]],", count: 2000) + "1]").utf8)
    #expect(try JSONReader.read(text).array?.count == 2001)
  }

  // Threads of macOS have 512 KiB of stack unless told otherwise.
  @Test func `the deepest value is read, compared, written and freed on a small stack`() async {
    let text = Self.nested(512, "[{\"a\":", "}]", inner: "0")
    let written: [UInt8]? = await withCheckedContinuation { continuation in
      let thread = Thread {
        let value = try? JSONReader.read(text)
        let isEqual = value == (try? JSONReader.read(text))
        continuation.resume(returning: isEqual ? value?.bytes : nil)
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(written == text)
  }
}
