/// Comments in the cells of a notebook: they stand in strings of JSON.
extension CommentReader {
  mutating func readNotebook(_ range: Range<Int>) {
    let detector = Detector(bytes: bytes, range: range, language: .plainText, options: DetectionOptions())
    for (text, language) in NotebookReader.texts(detector) {
      var cell = CommentReader(text.bytes, forWriting: false)
      cell.read(0..<text.bytes.count, as: language)
      for comment in cell.comments {
        guard let range = text.stretch(comment.range), let content = text.stretch(comment.content) else { continue }
        comments.append(Comment(range, content: content))
      }
    }
  }
}
