package import StatusRegistry

/// The page of names that libraries give codes: whose each is, what it stands for, and what its library says of it.
package func page(on constants: [StatusConstant], spelled spelling: String, locale: Locale) -> Page {
  let texts = Texts.texts(in: locale).constants
  var page = Page()
  page.blocks.append(.heading(spelling, note: texts.heading))
  page.addFacts(
    constants.map { constant in
      let standing = texts.standing(of: constant).map { " – \($0)" } ?? ""
      return Page.Fact(label: constant.library.name, text: "\(codeTitle(constant.code))\(standing)")
    })
  return page
}

/// The page of a vendor: the codes that are its own, each with the first sentence on it.
package func page(on codes: [StatusCode], ofVendor vendor: String, locale: Locale) -> Page {
  let texts = Texts.texts(in: locale).explanations
  var page = Page()
  page.blocks.append(.heading(vendor, note: texts.labels.unofficialCodes.lowercased()))
  for code in codes {
    let about = CodeFacts(code, locale: locale)
    let meaning = about.entry?.meanings.first { $0.vendor.lowercased() == vendor.lowercased() }
    let title = meaning?.phrase.map { "\(code) \($0)" } ?? about.title
    page.blocks.append(.heading(title, note: ""))
    page.addParagraph(meaning.map { $0.text(in: locale) }.flatMap { $0.isEmpty ? nil : $0 } ?? about.summary)
  }
  return page
}

extension Page {
  /// Adds the names of a code: those of the libraries that are used most where they have one, or those of all libraries,
  /// with what each says of them, and which have none.
  mutating func addConstants(of code: StatusCode, _ scope: ConstantScope, locale: Locale) {
    let texts = Texts.texts(in: locale).constants
    let rows =
      switch scope {
      case .wellKnown: wellKnownLibraries.compactMap { $0.constant(for: code) }.map { texts.row($0.library, [$0]) }
      case .all:
        ConstantLibrary.all.filter { $0.qualifier != nil }.map { texts.row($0, $0.constants(for: code)) }
      }
    guard rows.contains(where: { !$0.names.isEmpty }) else {
      if scope == .all { addFacts([Fact(label: texts.label, text: texts.noneAnywhere)]) }
      return
    }
    blocks.append(.paragraph("\(texts.label):"))
    blocks.append(.names(rows))
  }
}

extension ConstantTexts {
  /// The names of one library, with what it says of them.
  fileprivate func row(_ library: ConstantLibrary, _ constants: [StatusConstant]) -> Page.NameRow {
    Page.NameRow(
      label: library.name,
      names: constants.map { Page.NameRow.Name(text: $0.qualifiedName, note: standing(of: $0)) }, otherwise: none)
  }
}
