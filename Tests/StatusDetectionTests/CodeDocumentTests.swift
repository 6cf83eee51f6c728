import Testing

@testable import StatusDetection

@Suite("Documents with blocks of code")
struct CodeDocumentTests {
  /// A document of each kind about a library, with one block.
  private static func document(_ file: String, about library: String, _ block: String) -> String {
    switch file {
    case "a.md": "About \(library).\n\n```js\n\(block)\n```\n"
    case "b.md": "About \(library).\n\n> ```js\n> \(block)\n> ```\n"
    case "a.adoc": "About \(library).\n\n[source,js]\n----\n\(block)\n----\n"
    default: "About \(library).\n\n.. code-block:: js\n\n   \(block)\n\n"
    }
  }

  private static let files = ["a.md", "b.md", "a.adoc", "a.rst"]

  @Test(
    "The document's frameworks count in its blocks",
    arguments: files, ["const code = 404", "if (code === 404) retry()"])
  func aware(_ file: String, _ block: String) {
    #expect(values(file, about: "axios", block) == ["404"])
    #expect(values(file, about: "paper", block) == [])
  }

  @Test("What is sure by itself needs none", arguments: files)
  func sure(_ file: String) {
    #expect(values(file, about: "paper", "res.status(404)") == ["404"])
  }

  @Test("A block without a number holds no status", arguments: files, ["x = y", "x[1] = v2", "// 4 of 5"])
  func none(_ file: String, _ block: String) {
    #expect(values(file, about: "axios", block) == [])
  }

  @Test(
    "A fence names a language in many ways",
    arguments: [
      ("js", "javascript"), ("JavaScript", "javascript"), ("py", "python"), ("c++", "cpp"), ("sh", "shell"),
      ("bash", "shell"), ("yml", "yaml"), ("", nil), ("none-such", nil),
    ] as [(String, String?)])
  func fence(_ name: String, _ language: String?) {
    #expect(Language.byFence(name)?.name == language)
  }

  private func values(_ file: String, about library: String, _ block: String) -> [String] {
    let bytes = Array(Self.document(file, about: library, block).utf8)
    var options = DetectionOptions()
    options.leastEvidence = .medium
    let literals = statusLiterals(
      in: bytes, language: Language.identify(path: file, bytes: bytes), options: options)
    return literals.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}
