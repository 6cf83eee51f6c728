package import SourceText
package import StatusRegistry

/// A constant in place of a number, or a number in place of a constant.
package struct Rewriting: Sendable, Equatable {
  /// The library whose name it is.
  package let library: ConstantLibrary
  /// What stands there now and what is to stand there.
  package let old: String
  package let new: String
  /// The import that the edits add, as its line; nil where the name is known already.
  package let addedLine: String?
  /// In ascending order.
  package let edits: [TextEdit]
}

/// Writes numbers as constants of the libraries that a text imports, and constants as numbers.
///
/// Only what compiles in the place of the literal is offered, so a place that is not understood gets nothing.
package struct ConstantWriter {
  let bytes: [UInt8]
  let list: TokenList
  let imports: ImportList
  let language: LanguageSet
  private let styles: [ConstantStyle]

  /// Whether a library of a language has names for codes.
  package static func knows(_ language: Language) -> Bool {
    language.reading == .code && ConstantStyle.all.contains { !$0.languages.isDisjoint(with: language.set) }
  }

  /// nil for a language without constants.
  package init?(_ reading: TextReading) {
    let language = reading.language
    guard Self.knows(language) else { return nil }
    let styles = ConstantStyle.all.filter { !$0.languages.isDisjoint(with: language.set) }
    bytes = reading.bytes
    self.language = language.set
    self.styles = styles
    list = reading.list
    imports = reading.imports
  }

  /// The constants that may stand in place of a number, those of libraries that the text imports first.
  package func constants(for literal: StatusLiteral) -> [Rewriting] {
    guard let code = literal.code, literal.spelling == .integer, literal.range == literal.spellingRange,
      let index = list.index(at: literal.range.lowerBound), list[index]?.range == literal.range,
      isPlainValue(index)
    else { return [] }
    let written = styles.compactMap { rewriting(of: index, code, as: $0) }
    let known = written.filter { $0.addedLine == nil }
    return known.isEmpty ? Array(written.prefix(1)) : known
  }

  private func rewriting(of index: Int, _ code: StatusCode, as style: ConstantStyle) -> Rewriting? {
    guard let name = lastingName(of: code, in: style.library), let place = place(of: index, style) else { return nil }
    let new = style.before + name + (needsValue(index, style) ? style.after : "")
    let edit = TextEdit(range: place, replacement: new)
    let old = String(decoding: list.slice(place), as: UTF8.self)
    if isBound(style) {
      return Rewriting(library: style.library, old: old, new: new, addedLine: nil, edits: [edit])
    }
    guard style.needs.isEmpty || style.needs.contains(where: importsAny), !isTaken(style.owner),
      let line = importsByCall ? style.requireLine : style.line, let addition = addition(of: line),
      addition.range.upperBound <= place.lowerBound
    else { return nil }
    return Rewriting(library: style.library, old: old, new: new, addedLine: line, edits: [addition, edit])
  }

  /// The name of a code that every version of the library has.
  private func lastingName(of code: StatusCode, in library: ConstantLibrary) -> String? {
    let names = library.constants(for: code)
    guard let preferred = names.first, preferred.standing == .current, !names.contains(where: \.isOutdated) else {
      return nil
    }
    return preferred.name
  }

  /// The number that may stand in place of a constant; nil where a number would be of another type.
  package func number(for literal: StatusLiteral) -> Rewriting? {
    guard literal.spelling == .constant, let code = literal.code,
      let style = styles.first(where: { $0.library.id == literal.library }),
      let last = list.index(at: literal.range.lowerBound)
    else { return nil }
    var place = literal.spellingRange
    switch style.slot {
    case .made: return nil
    case .value:
      guard bytes[place.upperBound...].starts(with: style.after.utf8) else { return nil }
      place = place.lowerBound..<place.upperBound + style.after.utf8.count
    case .integer, .rackSymbol, .plugAtom:
      // What is asked of a constant cannot be asked of a number.
      guard !list.isAccess(last + 1), list[last + 1]?.kind != .open || list[last + 1]?.spaceBefore == true else {
        return nil
      }
    }
    guard !isLastUse(of: style, at: last) else { return nil }
    let edit = TextEdit(range: place, replacement: "\(code)")
    let old = String(decoding: list.slice(place), as: UTF8.self)
    return Rewriting(library: style.library, old: old, new: "\(code)", addedLine: nil, edits: [edit])
  }

  /// Go refuses an import that nothing uses.
  private func isLastUse(of style: ConstantStyle, at index: Int) -> Bool {
    guard style.languages == .go else { return false }
    return !(0..<list.count).contains { other in
      other != index - 2 && list.matches(other, style.owner) && list.kind(other) == .word && list.isAccess(other + 1)
    }
  }
}
