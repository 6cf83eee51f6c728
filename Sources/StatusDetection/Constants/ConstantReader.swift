import StatusRegistry

/// Finds the names that libraries give status codes in a file: `http.StatusNotFound`, `:not_found`.
///
/// A name counts where it is qualified as its library's names are, or where it is imported from there. A qualifier that
/// is imported from elsewhere or declared in the file itself is another's.
struct ConstantReader {
  let list: TokenList
  let judge: Judge
  let imports: ImportList
  /// The forms of the file's language, each with whether its library is imported.
  let forms: [(form: ConstantForm, isImported: Bool)]

  /// - Parameter imports: those of the text, where they are known.
  init(_ list: TokenList, language: LanguageSet, judge: Judge, imports: ImportList? = nil) {
    self.list = list
    self.judge = judge
    let imports = imports ?? ImportList(list)
    self.imports = imports
    self.forms = ConstantForm.all.filter { !$0.languages.isDisjoint(with: language) }.map {
      ($0, imports.imports($0))
    }
  }

  func literals() -> [StatusLiteral] { literals(among: 0..<list.count) }

  /// Those whose names are among some tokens.
  func literals(among tokens: Range<Int>) -> [StatusLiteral] {
    guard !forms.isEmpty else { return [] }
    var literals: [StatusLiteral] = []
    var statements = imports.statements.drop { $0.upperBound < tokens.lowerBound }
    var index = tokens.lowerBound
    while index < min(tokens.upperBound, list.count) {
      if let statement = statements.first, statement.lowerBound <= index {
        // `import` within brackets stands in the middle of a line: what is before it has been read.
        index = max(index, statement.upperBound)
        statements.removeFirst()
      } else if list.kind(index) == .word, let literal = literal(at: index) {
        literals.append(literal)
      }
      index += 1
    }
    return literals
  }

  private func literal(at index: Int) -> StatusLiteral? {
    if list.isAccess(index - 1), list.kind(index - 2) == .word, list[index - 1]?.startsLine == false {
      return member(at: index)
    }
    return marked(at: index) ?? alone(at: index)
  }

  /// A name behind its owner.
  private func member(at index: Int) -> StatusLiteral? {
    let owner = index - 2
    let name = list.text(index)
    let alias = imports.alias(list.text(owner))
    let ownerName = alias?.original ?? list.text(owner)
    let known = forms.filter { form, _ in form.owners.contains { $0.utf8.elementsEqual(ownerName) } }
    guard !known.isEmpty else { return nil }
    let outer = list.isAccess(owner - 1) && list.kind(owner - 2) == .word ? owner - 2 : nil
    let fitting = known.compactMap { form, isImported -> (StatusConstant, ConstantForm, Bool)? in
      if let outer, !form.outers.isEmpty, !form.outers.contains(where: { list.matches(outer, $0) }) { return nil }
      return form.library.constant(spelled: name).map { ($0, form, isImported) }
    }
    guard !fitting.isEmpty else { return nil }
    let origins = alias.map { [$0.statement] } ?? (outer == nil ? imports.statements(binding: ownerName) : [])
    let chosen: (StatusConstant, ConstantForm, Bool)?
    if !origins.isEmpty {
      chosen = fitting.first { _, form, _ in origins.contains { imports.imports(form, in: $0) } }
    } else if outer == nil, list.declares(owner) {
      chosen = nil
    } else {
      chosen = fitting.first { $0.2 } ?? fitting.first { !$0.1.needsImport || imports.statements.isEmpty }
    }
    return chosen.map { literal($0.0, at: index, from: start(ofOwner: owner)) }
  }

  /// A name that stands alone: of a library that needs no qualifier, or imported by itself.
  private func alone(at index: Int) -> StatusLiteral? {
    guard list.symbol(index + 1) != .assign, !list.isWord(index - 1, "define const enum undef defined"),
      !list.isAccess(index - 1)
    else { return nil }
    for (form, isImported) in forms {
      switch form.place {
      case .marked: continue
      case .alone:
        guard isImported || !form.needsImport else { continue }
      case .member:
        guard isImported else { continue }
      }
      guard let constant = form.library.constant(spelled: list.text(index)) else { continue }
      if case .member = form.place, !imports.imports(list.text(index), of: form) { continue }
      return literal(constant, at: index, from: index)
    }
    return nil
  }

  /// The first token of what stands before a name: `org.springframework.http.HttpStatus`.
  private func start(ofOwner owner: Int) -> Int {
    var first = owner
    while list.isAccess(first - 1), list.kind(first - 2) == .word, owner - first < 12 { first -= 2 }
    return first
  }

  func literal(_ constant: StatusConstant, at index: Int, from first: Int) -> StatusLiteral {
    let range = list[index]?.inner ?? 0..<0
    return StatusLiteral(
      value: .code(constant.code), spelling: .constant, range: range,
      spellingRange: (list[first]?.range.lowerBound ?? range.lowerBound)..<range.upperBound, context: .constant,
      evidence: .strong, why: "constant of \(constant.library.name)", library: constant.library.id)
  }
}

extension ImportList {
  /// Whether a statement imports a form's library, or something of it.
  func imports(_ form: ConstantForm, in statement: Statement) -> Bool {
    form.modules.contains { mentions($0, in: statement) }
  }

  /// Whether the file imports a form's library, or something of it.
  func imports(_ form: ConstantForm) -> Bool {
    statements.contains { imports(form, in: $0) }
  }

  /// Whether a name of a form's library is imported by itself, or with all others of its owner.
  func imports(_ name: ArraySlice<UInt8>, of form: ConstantForm) -> Bool {
    let binding = statements(binding: name)
    if !binding.isEmpty { return binding.contains { imports(form, in: $0) } }
    return statements.contains { statement in
      isWildcard(statement) && imports(form, in: statement)
        && form.owners.contains { mentions([$0], in: statement) }
    }
  }
}

extension TokenList {
  /// Whether the file itself declares what a name stands for.
  func declares(_ name: Int) -> Bool {
    let text = text(name)
    return (0..<count).contains { kind($0) == .word && self.text($0) == text && isWord($0 - 1, Self.declarations) }
  }

  private static let declarations: StaticString =
    "class enum struct interface object module namespace trait type record const let var val typealias typedef"
}
