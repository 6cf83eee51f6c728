import SourceText
import StatusDetection
import StatusRegistry

/// The literals of a text that have a phrase beside them, with what is beside them.
struct PhrasePlaces {
  /// A literal and what stands beside it.
  struct Place {
    let index: Int
    let literal: StatusLiteral
    let code: StatusCode
    let companions: [Companion]
  }

  /// Those near which a phrase of another code, or a former one, stands.
  let doubtful: [Place]
  private let literals: [StatusLiteral]
  private let bytes: [UInt8]
  private let reader: CompanionReader

  /// nil where no phrase could be wrong, which a short look tells.
  init?(_ text: RuleText) {
    var finder = PhraseFinder(text.reading)
    let all = text.literals
    // Most are of no interest: each is looked at in place.
    let indices = all.indices.filter { index in
      Self.isOfInterest(all[index].context, all[index].evidence) && finder.mayDisagree(with: all[index])
    }
    guard !indices.isEmpty else { return nil }
    let reader = CompanionReader(text.surroundings)
    literals = text.literals
    bytes = text.bytes
    self.reader = reader
    let places = indices.compactMap { Self.place($0, text.literals, reader) }
    doubtful = places + Self.misnamed(among: places, reader)
  }

  /// The numbers that nothing but their neighbours says are codes, in tables of names.
  private static func misnamed(among places: [Place], _ reader: CompanionReader) -> [Place] {
    var groups: [(group: Int, places: [Place])] = []
    for place in places {
      guard let name = place.companions.first(where: { $0.place == .name }),
        name.owners.contains(where: { $0.code == place.code })
      else { continue }
      if let known = groups.firstIndex(where: { $0.group == name.group }) {
        groups[known].places.append(place)
      } else if groups.count < 16 {
        groups.append((name.group, [place]))
      }
    }
    return groups.flatMap { group, members -> [Place] in
      guard Set(members.map(\.code)).count >= 2, let first = members.first, let last = members.last else { return [] }
      let part = first.literal.range.lowerBound..<last.literal.range.upperBound
      return reader.namedNumbers(in: group, around: part).compactMap { literal, name in
        guard let code = literal.code, !places.contains(where: { $0.literal.range == literal.range }) else {
          return nil
        }
        return Place(index: first.index, literal: literal, code: code, companions: [name])
      }
    }
  }

  private static func isOfInterest(_ context: Context, _ evidence: Evidence) -> Bool {
    context.isOfRules && context != .rangeBound && evidence >= .medium
  }

  private static func place(_ index: Int, _ literals: [StatusLiteral], _ reader: CompanionReader) -> Place? {
    let literal = literals[index]
    guard let code = literal.code, isOfInterest(literal.context, literal.evidence) else { return nil }
    let companions = reader.companions(of: literal)
    return companions.isEmpty ? nil : Place(index: index, literal: literal, code: code, companions: companions)
  }

  /// How many literals before and behind one are asked whether they bear their own phrase.
  private static let reach = 40

  /// The places of the same table as a companion, its own left out.
  func neighbours(of place: Place, _ companion: Companion) -> [Place] {
    let near = max(0, place.index - Self.reach)..<min(literals.count, place.index + Self.reach)
    return near.compactMap { index in
      guard index != place.index, let other = Self.place(index, literals, reader) else { return nil }
      let isAlike = other.companions.contains { $0.place == companion.place && $0.group == companion.group }
      return isAlike ? other : nil
    }
  }

  /// Whether a number that bears the phrase stands in the same brackets, literal or not:
  /// `{ status: 401, code: 403, message: "Forbidden" }`.
  func belongsToAnother(_ companion: Companion) -> Bool {
    switch companion.place {
    case .argument, .field, .phraseField: break
    case .reasonPhrase, .comment, .description, .entry, .name: return false
    }
    var start = companion.range.lowerBound
    while start > 0, companion.range.lowerBound - start < 160, !Self.isBracket(bytes[start - 1]) { start -= 1 }
    var end = companion.range.upperBound
    while end < bytes.count, end - companion.range.upperBound < 160, !Self.isBracket(bytes[end]) { end += 1 }
    return bytes[start..<end].split(whereSeparator: { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }).contains
    {
      digits in companion.owners.contains { digits.elementsEqual($0.code.description.utf8) }
    }
  }

  private static func isBracket(_ byte: UInt8) -> Bool {
    "(){}[]".utf8.contains(byte)
  }

  /// The bytes of a companion as text.
  func string(_ companion: Companion) -> String {
    String(decoding: bytes[companion.range], as: UTF8.self)
  }
}

/// A phrase written as another one is: in capitals, in lower case, with hyphens or underscores, or in one word.
func restyled(_ phrase: String, like model: String, of owner: StatusEntry?) -> String {
  if let owner, model == owner.phrase || model == owner.displayPhrase { return phrase }
  var words = phrase.split(separator: " ").map(String.init)
  let letters = model.unicodeScalars.filter { $0.properties.isAlphabetic }
  if !letters.contains(where: { $0.properties.isLowercase }) {
    words = words.map { $0.uppercased() }
  } else if !letters.contains(where: { $0.properties.isUppercase }) {
    words = words.map { $0.lowercased() }
  } else if model.contains(" "), let second = model.split(separator: " ").last, second.first?.isLowercase == true {
    // "Not found": one capital, but for words that are all capitals.
    words = words.enumerated().map { $0 == 0 || $1.allSatisfy { !$0.isLowercase } ? $1 : $1.lowercased() }
  }
  let separator = model.contains("_") ? "_" : model.contains(" ") ? " " : model.contains("-") ? "-" : " "
  return words.joined(separator: separator)
}
