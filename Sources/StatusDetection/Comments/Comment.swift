/// A comment of a text.
package struct Comment: Sendable, Equatable {
  /// From the first byte of its opening mark to the last of its closing one; a line's comment ends before the line end.
  package let range: Range<Int>
  /// What stands between the marks.
  package let content: Range<Int>

  init(_ range: Range<Int>, content: Range<Int>) {
    self.range = range
    self.content = content
  }

  /// A comment with marks of known length; a closing mark that is missing takes nothing away.
  init(_ range: Range<Int>, open: Int, close: Int) {
    self.range = range
    let start = min(range.lowerBound + open, range.upperBound)
    content = start..<max(start, range.upperBound - close)
  }
}

/// How a comment is written in a language.
package struct CommentStyle: Sendable, Equatable {
  package let open: String
  /// Empty where the comment runs to the end of the line.
  package let close: String
  /// Whether the comment may stand behind something on its line.
  package let mayTrail: Bool
  /// Whether only some texts of the language have comments, so that one has to stand there already: JSON.
  package let needsOthers: Bool

  init(_ open: String, _ close: String = "", mayTrail: Bool = true, needsOthers: Bool = false) {
    self.open = open
    self.close = close
    self.mayTrail = mayTrail
    self.needsOthers = needsOthers
  }

  /// The comment with a text in it.
  package func comment(_ text: String) -> String {
    close.isEmpty ? "\(open) \(text)" : "\(open) \(text) \(close)"
  }
}

extension Language {
  /// How a comment is written where nothing else is embedded; nil where the language has none.
  package var commentStyle: CommentStyle? {
    CommentStyle.rows.first { $0.languages.contains(name) }?.style
  }
}

/// The comments of a text, and where one may be written.
package struct CommentMap: Sendable {
  /// In the order of the text, without overlaps.
  package let comments: [Comment]
  /// The stretches in a language of their own, those within others behind them.
  private let parts: [CommentPart]
  /// Where no line end may be touched: strings and comments over lines, values over lines, text around code.
  private let closed: [Range<Int>]

  /// - Parameter forWriting: whether it will be asked where a comment may be written, which costs more.
  package init(_ reading: TextReading, forWriting: Bool = false) {
    var reader = CommentReader(reading.bytes, forWriting: forWriting)
    reader.reading = reading
    reader.read(reading.range, as: reading.language)
    var comments: [Comment] = []
    for comment in reader.comments.sorted(by: {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    })
    where comment.range.lowerBound >= comments.last?.range.upperBound ?? 0 {
      comments.append(comment)
    }
    self.comments = comments
    parts = reader.parts
    closed = reader.closed
  }

  /// The styles for a comment at a place, that of the innermost part first, each with the stretch that it holds in.
  package func styles(at offset: Int) -> [(style: CommentStyle, range: Range<Int>)] {
    parts.reversed().compactMap { part in
      guard part.range.contains(offset) || part.range.upperBound == offset, let style = part.style,
        !style.needsOthers || !comments.isEmpty
      else { return nil }
      return (style, part.range)
    }
  }

  /// Whether something new may stand at the end or at the beginning of a line.
  package func isFree(_ offset: Int) -> Bool {
    !closed.contains { $0.lowerBound < offset && offset < $0.upperBound }
  }
}

/// A stretch of a text in a language of its own.
struct CommentPart: Sendable {
  let range: Range<Int>
  let style: CommentStyle?
}
