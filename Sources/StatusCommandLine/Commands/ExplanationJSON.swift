import JSON
import StatusAnalysis
import StatusRegistry

/// Appends what is known of each subject as one array, in English.
func appendExplanationsJSON(of subjects: [(word: String, subject: Subject)], to output: inout [UInt8]) {
  let values = subjects.flatMap { word, subject in
    explanations(of: subject).map { members in
      JSONValue(.object(([("query", .string(word))] + members).map { JSONValue.Member(name: $0.0, value: $0.1) }))
    }
  }
  appendEscapedJSON(JSONValue.array(values).bytes, to: &output)
  output.append(UInt8(ascii: "\n"))
}

private typealias Members = [(String, JSONValue)]

private func explanations(of subject: Subject) -> [Members] {
  switch subject {
  case .code(let code): [members(of: code)]
  case .statusClass(let statusClass): [members(of: statusClass)]
  case .rule(let name): Rule.all.filter { $0.name == name }.map(members)
  case .named(let codes, let constants):
    codes.map { code in
      let named = constants.filter { $0.code == code }
      return members(of: code) + (named.isEmpty ? [] : [("matches", .array(named.map(value)))])
    }
  case .vendor(let name, let codes): codes.map { members(of: $0) + [("vendor", .string(name))] }
  case .all: StatusEntry.all.map { members(of: $0.code) }
  }
}

private func members(of code: StatusCode) -> Members {
  let entry = code.entry
  var members: Members = [
    ("kind", "code"),
    ("code", .integer(code.value)),
    ("phrase", entry.map { .string($0.phrase) } ?? .null),
    ("name", entry.map { .string($0.displayPhrase) } ?? .null),
    ("class", code.statusClass.map { .integer($0.rawValue) } ?? .null),
    ("valid", .bool(code.isValid)),
    ("treatedAs", .integer(code.treatedAs.value)),
    ("registration", .string((entry?.registration ?? .unregistered).rawValue)),
    ("summary", .string(entry?.summary(in: .english) ?? code.statusClass?.summary(in: .english) ?? "")),
  ]
  guard let entry else { return members }
  members += [
    ("registrationPeriod", entry.registrationPeriod.map(value) ?? .null),
    ("final", .bool(entry.isFinal)),
    ("reference", value(of: entry.reference)),
    ("mdn", value(of: entry.mdnURL(in: .english))),
    ("note", value(of: entry.note(in: .english))),
    ("misunderstanding", value(of: entry.misunderstanding(in: .english))),
    ("instead", value(of: entry.replacement(in: .english))),
    ("redirect", value(of: entry.redirectTreatment?.rawValue)),
    ("replacements", .array(entry.replacementCodes.map { .integer($0.value) })),
    (
      "formerPhrases",
      .array(entry.formerPhrases.map { ["phrase": .string($0.phrase), "source": .string($0.source)] })
    ),
    ("vendors", .array(entry.vendors.map { .string($0) })),
    ("meanings", .array(entry.meanings.map(value))),
    ("seeAlso", .array(entry.seeAlso.map { .integer($0.value) })),
    ("heuristicallyCacheable", .bool(entry.isHeuristicallyCacheable)),
    ("neverStored", .bool(entry.isNeverStored)),
    ("content", .string(entry.content.rawValue)),
    (
      "headers",
      .array(
        entry.headers.map {
          [
            "level": .string($0.level.rawValue), "field": .string($0.field),
            "condition": .string($0.condition.rawValue),
          ]
        })
    ),
  ]
  return members + [("constants", constants(of: code))]
}

private func value(of text: String?) -> JSONValue {
  text.map { .string($0) } ?? .null
}

private func value(of reference: StatusEntry.Reference) -> JSONValue {
  ["title": .string(reference.title), "url": .string(reference.url)]
}

private func value(of period: StatusEntry.RegistrationPeriod) -> JSONValue {
  ["registered": .string(period.registered), "extended": value(of: period.extended), "ends": .string(period.ends)]
}

private func value(of meaning: VendorMeaning) -> JSONValue {
  [
    "vendor": .string(meaning.vendor), "phrase": value(of: meaning.phrase),
    "text": .string(meaning.text(in: .english)),
  ]
}

/// The names of a code by library; a library without one has an empty list.
private func constants(of code: StatusCode) -> JSONValue {
  let libraries = ConstantLibrary.all.filter { $0.qualifier != nil }
  return JSONValue(
    .object(
      libraries.map { library in
        let names = library.constants(for: code).map { JSONValue.string($0.qualifiedName) }
        return JSONValue.Member(name: library.id, value: .array(names))
      }))
}

/// A name that was asked for: whose it is and what its library says of it.
private func value(of constant: StatusConstant) -> JSONValue {
  let (standing, since): (String, String?) =
    switch constant.standing {
    case .current: ("current", nil)
    case .alias(let since): ("alias", since)
    case .deprecated(let since): ("deprecated", since)
    case .obsolete(let since): ("obsolete", since)
    case .ambiguous: ("ambiguous", nil)
    }
  return [
    "library": .string(constant.library.id),
    "languages": .array(constant.library.languages.map { .string($0) }),
    "name": .string(constant.qualifiedName),
    "standing": .string(standing),
    "since": since.map { .string($0) } ?? .null,
    "replacement": constant.replacement.map { .string($0.qualifiedName) } ?? .null,
  ]
}

private func members(of statusClass: StatusClass) -> Members {
  [
    ("kind", "class"),
    ("class", .integer(statusClass.rawValue)),
    ("name", .string(statusClass.name(in: .english))),
    ("summary", .string(statusClass.summary(in: .english))),
    ("reference", value(of: statusClass.reference)),
    (
      "codes",
      .array(StatusEntry.all.filter { $0.code.statusClass == statusClass }.map { .integer($0.code.value) })
    ),
  ]
}

private func members(of rule: Rule) -> Members {
  [
    ("kind", "rule"),
    ("name", .string(rule.name)),
    ("severity", .string(rule.severity.name)),
    ("rationale", .string(rule.rationale(in: .english))),
  ]
}
