import LanguageServerProtocol
import Testing

/// What a document's name tells, whatever the client wrote.
struct DocumentURITests {
  @Test(arguments: [
    ("file:///home/a/app.js", "/home/a/app.js"),
    ("file:///a%20b/%C3%A9.js", "/a b/é.js"),
    ("FILE:///a", "/a"),
    ("file://localhost/a", "/a"),
    ("file:/a", "/a"),
    ("file:///c%3A/x.cs", "/c:/x.cs"),
    ("file:///50%.js", "/50%.js"),
    ("file:///a%2", "/a%2"),
    ("file:///a%zz", "/a%zz"),
    ("file:///a?b#c", "/a"),
    ("file:///a%3Fb%23c", "/a?b#c"),
    ("file://server/share", nil),
    ("file:", nil),
    ("file:relative", nil),
    ("untitled:/a", nil),
    ("", nil),
    ("no uri at all", nil),
  ])
  func filePath(of uri: String, is path: String?) {
    #expect(DocumentURI(uri).filePath.map { String(decoding: $0, as: UTF8.self) } == path)
  }

  @Test(arguments: ["/", "/home/a/app.js", "/a b/\u{E9}%#?.js", "/c:/x", "/a\\b"])
  func namesTheFileOfAPath(_ path: String) {
    let uri = DocumentURI(filePath: Array(path.utf8))
    #expect(uri.filePath == Array(path.utf8))
    #expect(uri.string.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  @Test func escapesWhatIsNoNameOfAURI() {
    #expect(
      DocumentURI(filePath: Array("/a b/\u{E9}~.js".utf8) + [0x0A, 0xFF]).string == "file:///a%20b/%C3%A9~.js%0A%FF")
  }

  @Test func filePathKeepsBytesThatAreNoUTF8() {
    #expect(DocumentURI("file:///%FF").filePath == [0x2F, 0xFF])
  }

  @Test(arguments: [
    ("file:///a", "file"),
    ("vscode-notebook-cell:/a.ipynb#W0", "vscode-notebook-cell"),
    ("Untitled:Untitled-1", "untitled"),
    ("plain", ""),
  ])
  func scheme(of uri: String, is scheme: String) {
    #expect(DocumentURI(uri).scheme == scheme)
  }

  @Test(arguments: [
    ("file:///home/a/app.js", "app.js"),
    ("untitled:Untitled-1", "Untitled-1"),
    ("git:/a/b%20c.py?ref=HEAD", "b c.py"),
    ("plain", "plain"),
    ("", ""),
    ("file:///", ""),
  ])
  func name(of uri: String, is name: String) {
    #expect(DocumentURI(uri).name == name)
  }

  @Test func spellingsThatUnicodeCallsEquivalentAreTwoNames() {
    let composed = DocumentURI("file:///\u{E9}")
    let decomposed = DocumentURI("file:///e\u{301}")
    #expect(Set([composed, decomposed]).count == 2)
  }
}
