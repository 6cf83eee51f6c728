import Platform
import Testing

@Suite struct FilePathTests {
  @Test(arguments: [
    ("a/b", "b", "a"), ("a", "a", "."), ("/a", "a", "/"), ("a/b/", "b", "a"), ("/a//b", "b", "/a"), ("./a", "a", "."),
    ("..", "..", "."), ("", "", "."),
  ])
  func splits(path: String, last: String, parent: String) {
    #expect(String(decoding: FilePath(path).lastComponent, as: UTF8.self) == last)
    #expect(FilePath(path).parent == FilePath(parent))
  }

  @Test func hasNoParentAtTheRoot() {
    #expect(FilePath("/").parent == nil)
    #expect(FilePath("/").lastComponent.isEmpty)
  }

  @Test(arguments: [("a", "b", "a/b"), ("a/", "b", "a/b"), ("", "b", "b"), ("/", "b", "/b"), (".", "b", "./b")])
  func joins(folder: String, name: String, joined: String) {
    #expect(FilePath(folder).appending(name).string == joined)
  }

  @Test func keepsBytesThatAreNotUTF8() {
    let path = FilePath("a").appending([0xFF, 0x62])
    #expect(path.bytes == [0x61, 0x2F, 0xFF, 0x62])
    #expect(path.string == "a/\u{FFFD}b")
  }
}
