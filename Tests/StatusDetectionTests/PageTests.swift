import StatusDetection
import StatusRegistry
import Testing

@Suite("Scripts of pages")
struct PageTests {
  private static let code = "if (response.status === 404) stop();\n"

  @Test("A long line of data hides nothing of its script")
  func longLineOfData() {
    let line = "const names = \"" + String(repeating: "name,", count: 600) + "\";\n"
    let script = String(repeating: "count();\n", count: 1_000)
    #expect(codes(in: "<script>\n\(line)\(Self.code)\(script)</script>\n") == [404])
  }

  @Test("A library that has been packed into a page is left out, and the scripts around it are not")
  func packedLibrary() {
    let library = String(repeating: "if(a.status==404){b()}", count: 600)
    #expect(codes(in: "<script>\n\(library)\n</script>\n<script>\n\(Self.code)</script>\n") == [404])
  }

  private func codes(in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var options = DetectionOptions()
    options.leastEvidence = .medium
    let language = Language.identify(path: "a.html", bytes: bytes)
    return statusLiterals(in: bytes, language: language, options: options).compactMap { $0.code?.value }
  }
}
