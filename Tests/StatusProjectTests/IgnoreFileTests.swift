import Platform
import StatusProject
import Testing

/// What a `.gitignore` of some lines says of one path: gitignore(5), and git itself where that says nothing.
struct IgnoreExample: Sendable, CustomTestStringConvertible {
  let lines: String
  /// With a final slash for a folder.
  let path: String
  let isIgnored: Bool

  init(_ lines: String, _ path: String, _ isIgnored: Bool) {
    self.lines = lines
    self.path = path
    self.isIgnored = isIgnored
  }

  var testDescription: String { "\(lines.debugDescription) on \(path.debugDescription)" }

  static let names: [IgnoreExample] = [
    .init("a.log", "a.log", true),
    .init("a.log", "deep/er/a.log", true),
    .init("a.log", "a.log/", true),
    .init("a.log", "b.a.log", false),
    .init("*.log", "a.log", true),
    .init("*.log", ".log", true),
    .init("*.log", "deep/a.log", true),
    .init("*.log", "a.logs", false),
    .init("a*", "abc", true),
    .init("a*", "bac", false),
    .init("a*c*e", "abcde", true),
    .init("a*c*e", "abde", false),
    .init("*", "anything", true),
    .init("**", "deep/anything", true),
    .init("a?c", "abc", true),
    .init("a?c", "ac", false),
    .init("a?c", "abbc", false),
    .init("build/", "build/", true),
    .init("build/", "build", false),
    .init("build/", "deep/build/", true),
    .init("A", "a", false),
    .init("foo**", "foobar", true),
    .init("fo**o", "fobaro", true),
  ]

  static let paths: [IgnoreExample] = [
    .init("/a", "a", true),
    .init("/a", "deep/a", false),
    .init("/*.c", "a.c", true),
    .init("/*.c", "deep/a.c", false),
    .init("doc/frotz", "doc/frotz", true),
    .init("doc/frotz", "a/doc/frotz", false),
    .init("doc/frotz/", "doc/frotz/", true),
    .init("doc/frotz/", "doc/frotz", false),
    .init("doc/*.html", "doc/a.html", true),
    .init("doc/*.html", "doc/ppc/a.html", false),
    .init("doc/?.html", "doc//.html", false),
    .init("**/foo", "foo", true),
    .init("**/foo", "a/b/foo", true),
    .init("**/foo", "a/b/xfoo", false),
    .init("**/foo/bar", "x/foo/bar", true),
    .init("**/foo/bar", "foo/x/bar", false),
    .init("abc/**", "abc/x/y", true),
    .init("abc/**", "abc/", false),
    .init("abc/**", "x/abc/y", false),
    .init("a/**/b", "a/b", true),
    .init("a/**/b", "a/x/y/b", true),
    .init("a/**/b", "a/x/yb", false),
    .init("a/**/b/**/c", "a/b/x/b/y/c", true),
    .init("a/**/*.c", "a/x/y/z.c", true),
    .init("/**/a", "x/a", true),
    .init("**/", "a/", true),
    .init("**/", "a", false),
    .init("a/*b/c", "a/xb/c", true),
    .init("a/*b/c", "a/x/b/c", false),
    .init("a/*/c", "a/c", false),
    .init("x/a**b/c", "x/azb/c", true),
    .init("x/*a**b/c", "x/a/b/c", false),
    .init("a**/b", "ax/y/b", true),
  ]

  static let lines: [IgnoreExample] = [
    .init("", "a", false),
    .init("# a", "# a", false),
    .init("\\#a", "#a", true),
    .init("\\!a", "!a", true),
    .init("a   ", "a", true),
    .init("a\\ ", "a ", true),
    .init("a\\ ", "a", false),
    .init("a\\  ", "a ", true),
    .init(" a", " a", true),
    .init("a\t", "a", false),
    .init("a\r\nb\r\n", "a", true),
    .init("\u{FEFF}a", "a", true),
    .init("*.log\n!keep.log", "keep.log", false),
    .init("!keep.log\n*.log", "keep.log", true),
    .init("*\n!*.swift\n!*/", "a.swift", false),
    .init("*\n!*.swift\n!*/", "a/", false),
    .init("*\n!*.swift\n!*/", "a.c", true),
    .init("!", "!", false),
    .init("/", "a/", false),
    .init("a\\", "a\\", false),
    .init("a\\*", "a*", true),
    .init("a\\*", "ab", false),
    .init("\\a", "a", true),
  ]

  static let brackets: [IgnoreExample] = [
    .init("[abc]", "b", true),
    .init("[abc]", "d", false),
    .init("[a-c]x", "bx", true),
    .init("[!a-c]x", "bx", false),
    .init("[!a-c]x", "dx", true),
    .init("[^a-c]x", "dx", true),
    .init("[]a]", "]", true),
    .init("[!]a]", "]", false),
    .init("[a-]", "-", true),
    .init("[\\]]", "]", true),
    .init("[\\a-\\c]", "b", true),
    .init("[[:digit:]]", "7", true),
    .init("[[:digit:]x]", "x", true),
    .init("[![:alpha:]]", "a", false),
    .init("[[:unknown:]]", "a", false),
    .init("[[:digit]", ":", true),
    .init("[abc", "[abc", false),
    .init("a[/]b", "a/b", false),
    .init("x/[!a]b", "x//b", false),
    .init("*.py[cod]", "a.pyc", true),
  ]
}

@Suite struct IgnoreFileTests {
  @Test(arguments: IgnoreExample.names + IgnoreExample.paths + IgnoreExample.lines + IgnoreExample.brackets)
  func decides(_ example: IgnoreExample) {
    let isFolder = example.path.hasSuffix("/")
    let path = FilePath("/root/" + (isFolder ? String(example.path.dropLast()) : example.path))
    let verdict = IgnoreFile(Array(example.lines.utf8))
      .verdict(on: IgnoreSubject(path, isFolder: isFolder), base: "/root/".utf8.count)
    #expect((verdict == .ignored) == example.isIgnored)
  }

  @Test func saysNothingOfWhatNoLineNames() {
    let file = IgnoreFile(globs: ["a", "!b"])
    func verdict(_ path: String) -> IgnoreFile.Verdict? {
      file.verdict(on: IgnoreSubject(FilePath(path), isFolder: false), base: 1)
    }
    #expect([verdict("/a"), verdict("/b"), verdict("/c")] == [.ignored, .included, nil])
  }
}
