package import SourceText

/// What the safe fixes of a text's findings make of the text, in one go.
package struct SafeFixes: Sendable, Equatable {
  /// In ascending order, without overlaps; ranges count in the text as it was.
  package private(set) var edits: [TextEdit] = []
  /// The findings that the edits repair, in the order of the text.
  package private(set) var fixed: [Finding] = []
  /// The findings that are left: no fix of theirs may run unattended, or it overlaps one before it. That one is found
  /// again in the new text.
  package private(set) var remaining: [Finding] = []

  /// Chooses, for each finding in the order given, its first safe fix, unless an edit of it overlaps one chosen before.
  ///
  /// A fix that does not fit the text, or would not change it, is none. Line ends in what is inserted become those of
  /// the text.
  package init(of findings: [Finding], in bytes: [UInt8]) {
    for finding in findings {
      let fix = finding.fixes.first { $0.applicability == .safe }?.withLineEnds(of: bytes)
      if let fix, fix.changes(bytes), add(fix.edits) {
        fixed.append(finding)
      } else {
        remaining.append(finding)
      }
    }
    keepEnd(of: bytes)
  }

  /// Where the end of a text is taken away, what becomes its end is a line end where it was one, else none: then the
  /// last line before that is not empty becomes the last.
  private mutating func keepEnd(of bytes: [UInt8]) {
    guard let last = edits.last, last.replacement.isEmpty, !last.range.isEmpty, last.range.upperBound == bytes.count
    else { return }
    if bytes.last == UInt8(ascii: "\n") { keepLineEnd(of: bytes) } else { leaveNoLineEnd(in: bytes) }
  }

  private mutating func keepLineEnd(of bytes: [UInt8]) {
    let last = edits.count - 1
    var first = last
    while first > 0, edits[first - 1].replacement.isEmpty,
      edits[first - 1].range.upperBound == edits[first].range.lowerBound
    {
      first -= 1
    }
    let (start, lower) = (edits[first].range.lowerBound, edits[last].range.lowerBound)
    guard start > 0, bytes[start - 1] != UInt8(ascii: "\n") else { return }
    let end = lineEnd(of: bytes, endingAt: bytes.count, from: lower)
    if end > lower { edits[last] = TextEdit(range: lower..<end, replacement: "") }
  }

  /// Takes line ends along, and where that leads to what another edit takes away, those before it too.
  private mutating func leaveNoLineEnd(in bytes: [UInt8]) {
    for index in edits.indices.reversed() {
      let least = index > 0 ? edits[index - 1].range.upperBound : 0
      var start = edits[index].range.lowerBound
      while start > least, bytes[start - 1] == UInt8(ascii: "\n") {
        start = lineEnd(of: bytes, endingAt: start, from: least)
      }
      edits[index] = TextEdit(range: start..<edits[index].range.upperBound, replacement: "")
      guard start == least, index > 0, edits[index - 1].replacement.isEmpty else { return }
    }
  }

  /// Where the line end begins that ends at a place, but not before another.
  private func lineEnd(of bytes: [UInt8], endingAt end: Int, from least: Int) -> Int {
    end - 1 > least && bytes[end - 2] == UInt8(ascii: "\r") ? end - 2 : end - 1
  }

  /// The text after the edits; the text itself where there are none.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    bytes.applying(edits)
  }

  /// Adds all edits of a fix, or none; false where one overlaps.
  private mutating func add(_ new: [TextEdit]) -> Bool {
    let unknown = new.filter { !isMade($0) }
    guard !unknown.isEmpty, !unknown.contains(where: { edit in edits.contains { $0.overlaps(edit) } }) else {
      // What another finding's fix does already is done.
      return unknown.isEmpty
    }
    edits = (edits + unknown).sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    return true
  }

  /// Whether the very replacement is chosen already. Two insertions at one place may both be meant.
  private func isMade(_ edit: TextEdit) -> Bool {
    !edit.range.isEmpty && edits.contains(edit)
  }
}

extension TextEdit {
  /// Whether two edits cannot both be made: they replace the same bytes, or one inserts where the other begins, ends or
  /// inserts, so that their order would matter.
  fileprivate func overlaps(_ other: TextEdit) -> Bool {
    range.isEmpty || other.range.isEmpty
      ? range.lowerBound <= other.range.upperBound && other.range.lowerBound <= range.upperBound
      : range.overlaps(other.range)
  }
}

extension Fix {
  /// Whether the edits fit a text, in ascending order and without overlaps, and make another text of it.
  fileprivate func changes(_ bytes: [UInt8]) -> Bool {
    var end = 0
    for edit in edits {
      guard edit.range.lowerBound >= end, edit.range.upperBound <= bytes.count else { return false }
      end = edit.range.upperBound
    }
    return edits.contains { !bytes[$0.range].elementsEqual($0.replacement.utf8) }
  }
}

extension [UInt8] {
  /// The bytes after edits that ascend, fit and do not overlap.
  fileprivate func applying(_ edits: [TextEdit]) -> [UInt8] {
    var edited: [UInt8] = []
    edited.reserveCapacity(count)
    var taken = 0
    for edit in edits where edit.range.lowerBound >= taken && edit.range.upperBound <= count {
      edited += self[taken..<edit.range.lowerBound]
      edited += edit.replacement.utf8
      taken = edit.range.upperBound
    }
    return edited + self[taken...]
  }
}
