import SourceText
import Testing

struct EditTests {
  @Test func `a range of bytes is replaced`() {
    let source = Source("ab\ncd")
    let edited = source.replacing(1..<3, with: Array("X\nY\n".utf8))
    #expect(edited?.text(in: 0..<100) == "aX\nY\ncd")
    #expect(edited?.lineStarts == [0, 3, 5])
  }

  @Test(arguments: [-1..<2, 4..<6, 6..<6, Int.min..<Int.max])
  func `a range out of the text is refused`(_ range: Range<Int>) {
    let source = Source("abcde")
    #expect(source.replacing(range, with: []) == nil)
    #expect(source.applying([TextEdit(range: range, replacement: "x")]) == nil)
    #expect(
      source.applying([TextEdit(range: 0..<0, replacement: "y"), TextEdit(range: range, replacement: "x")]) == nil)
  }

  // A line end may be torn apart or joined by an edit at its edge.
  @Test(arguments: [
    ("a\r\nb", 2..<2, "x"), ("a\r\nb", 1..<2, ""), ("a\r\nb", 2..<3, ""), ("a\rb", 2..<2, "\n"), ("a\nb", 1..<1, "\r"),
    ("a\r", 2..<2, "\n"), ("\nb", 0..<0, "\r"), ("a\r\n", 0..<3, ""), ("", 0..<0, "\r\n\r"), ("a\rx\nb", 2..<3, ""),
    ("a\n\nb", 1..<2, "\r"), ("a\r\r\nb", 1..<2, "\n"), ("a\r\r", 3..<3, "\r"), ("\r", 0..<1, "\n"),
  ])
  func `lines after an edit are those of the new text`(_ text: String, _ range: Range<Int>, _ replacement: String) {
    for lineEnds in [Source.LineEnds.commandLine, .languageServerProtocol] {
      let edited = Source(text, lineEnds: lineEnds).replacing(range, with: Array(replacement.utf8))
      #expect(edited?.lineStarts == edited.map { Source($0.bytes, lineEnds: lineEnds).lineStarts })
      #expect(edited?.lineEnds == lineEnds)
    }
  }

  @Test func `several edits count in the text before them`() {
    let source = Source("one two three")
    let edits = [
      TextEdit(range: 0..<3, replacement: "1"), TextEdit(range: 4..<4, replacement: "<"),
      TextEdit(range: 4..<4, replacement: ">"), TextEdit(range: 4..<7, replacement: "2\n"),
      TextEdit(range: 13..<13, replacement: "!"),
    ]
    let edited = source.applying(edits)
    #expect(edited?.text(in: 0..<100) == "1 <>2\n three!")
    #expect(edited?.lineStarts == [0, 6])
  }

  @Test(arguments: [[0..<3, 2..<4], [4..<5, 0..<1], [0..<4, 0..<0]])
  func `edits that overlap or are unsorted are refused`(_ ranges: [Range<Int>]) {
    #expect(Source("abcdef").applying(ranges.map { TextEdit(range: $0, replacement: "") }) == nil)
  }

  @Test func `no edits leave the text as it is`() {
    #expect(Source("a\nb").applying([])?.bytes == Source("a\nb").bytes)
  }
}
