import StatusAnalysis
package import StatusRegistry

/// Something that can be explained.
package enum Subject: Sendable, Equatable {
  case code(StatusCode)
  case statusClass(StatusClass)
  /// A rule, by its name.
  case rule(String)
  /// The whole registry.
  case all

  /// Reads a word: "404", "-1", "4xx", "deprecated-code", "all"; nil for anything else.
  package init?(_ word: String) {
    let bytes = Array(word.lowercased().utf8)
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    if !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      // A number that Int does not hold is as invalid as the greatest that it does, but cannot be named.
      guard let value = Int(word) else { return nil }
      self = .code(StatusCode(value))
    } else if bytes.count == 3, bytes.dropFirst().elementsEqual("xx".utf8),
      let statusClass = StatusClass(rawValue: Int(bytes[0]) - Int(UInt8(ascii: "0")))
    {
      self = .statusClass(statusClass)
    } else if bytes.elementsEqual("all".utf8) {
      self = .all
    } else if let rule = Rule.all.first(where: { $0.name.utf8.elementsEqual(bytes) }) {
      self = .rule(rule.name)
    } else {
      return nil
    }
  }

  /// The words that are no number, for suggestions.
  static var words: [String] {
    Rule.all.map(\.name) + StatusClass.allCases.map { "\($0.rawValue)xx" } + ["all"]
  }
}

/// `--explain`: each word in turn, with an empty line between; unknown words go to standard error and make it exit 2.
package func explain(_ words: [String], style: Style, locale: Locale) -> CommandOutput {
  var output = CommandOutput()
  for word in words {
    guard let subject = Subject(word) else {
      let nearest = nearestWord(to: word, among: Subject.words)
      output.note(locale.texts.errorPrefix + locale.texts.unknownSubject(word, nearest: nearest))
      output.exitCode = 2
      continue
    }
    if !output.standardOutput.isEmpty { output.standardOutput.append(UInt8(ascii: "\n")) }
    switch subject {
    case .code(let code): appendParagraphs(explanation(of: code, locale: locale, markup: .plainText), to: &output)
    case .statusClass(let statusClass):
      appendParagraphs(explanation(of: statusClass, locale: locale, markup: .plainText), to: &output)
    case .rule(let name):
      for rule in Rule.all where rule.name == name {
        appendExplanation(of: rule, style: style, locale: locale, to: &output.standardOutput)
      }
    case .all: output.standardOutput += registryTable(locale: locale).utf8
    }
  }
  return output
}

/// Appends a text, its longer lines broken at 80 columns.
private func appendParagraphs(_ text: String, to output: inout CommandOutput) {
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let lines = displayWidth(of: String(line)) <= 80 ? [String(line)] : wrapped(String(line), to: 80)
    output.standardOutput += (lines.joined(separator: "\n") + "\n").utf8
  }
}

/// Every code with its phrase, what IANA says of it where that is not "assigned", and whose it is or where it is defined.
private func registryTable(locale: Locale) -> String {
  let texts = locale.texts
  let entries = StatusEntry.all
  let widest = entries.map { displayWidth(of: $0.displayPhrase) }.max() ?? 0
  let widestStanding = StatusEntry.Registration.allCases.map { displayWidth(of: texts.name(of: $0)) }.max() ?? 0
  return entries.map { entry in
    let code = entry.code.description
    let standing = entry.registration == .assigned ? "" : texts.name(of: entry.registration)
    let isOwned = entry.registration == .unregistered && !entry.vendors.isEmpty
    return String(repeating: " ", count: max(0, 3 - code.utf8.count)) + code + "  "
      + padded(entry.displayPhrase, to: widest + 2) + padded(standing, to: widestStanding + 2)
      + (isOwned ? entry.vendors.joined(separator: ", ") : entry.reference.title) + "\n"
  }.joined()
}
