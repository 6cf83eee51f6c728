package import SourceText
import StatusRegistry

/// What a user tells the detection of their own code.
package struct DetectionOptions: Sendable, Equatable {
  /// A call of the user's own that takes a status.
  package struct Call: Sendable, Equatable {
    /// The callee's last name, or its tail with dots: `fail`, `api.fail`.
    package var name: String
    /// The argument's index from 0, or nil where `label` says which.
    package var argument: Int?
    /// The argument's label.
    package var label: String?

    package init(name: String, argument: Int? = nil, label: String? = nil) {
      self.name = name
      self.argument = argument
      self.label = label
    }
  }

  /// Calls that take a status.
  package var calls: [Call] = []
  /// Names of variables and fields that hold a status.
  package var names: [String] = []
  /// Names that never do, of calls, variables or fields.
  package var not: [String] = []
  /// Whether the user says that nothing in the text is a status.
  package var isSilent = false
  /// Literals of weaker evidence are not looked for, which saves time: mentions in comments, above all.
  package var leastEvidence = Evidence.weak
  /// Whether the names that libraries give codes are found too: `http.StatusNotFound`.
  package var findsConstants = false

  /// Whether what stands around the text speaks of HTTP: a document around a block of code.
  var speaksHTTP = false

  package init() {}
}

/// Every status literal of a text, in the order of the text, of all evidence, without overlaps.
package func statusLiterals(
  in source: Source, language: Language, options: DetectionOptions = DetectionOptions()
) -> [StatusLiteral] {
  statusLiterals(in: source.bytes, language: language, options: options)
}

/// The same of bytes whose lines nobody has counted yet.
package func statusLiterals(
  in bytes: [UInt8], language: Language, options: DetectionOptions = DetectionOptions()
) -> [StatusLiteral] {
  statusLiterals(in: TextReading(bytes, language: language), options: options)
}

/// The same of a text that others look at as well.
package func statusLiterals(
  in reading: TextReading, options: DetectionOptions = DetectionOptions()
) -> [StatusLiteral] {
  guard !options.isSilent else { return [] }
  if !options.findsConstants, reading.firstPlace == nil {
    guard let first = firstPossibleStatus(reading.bytes) else { return [] }
    reading.firstPlace = first
  }
  return inOrder(Detector(reading, options: options).literals())
}

/// The literals sorted by place; of two that overlap the one of stronger evidence stays.
private func inOrder(_ literals: [StatusLiteral]) -> [StatusLiteral] {
  // They mostly are: to sort them would move each.
  let areInOrder = literals.indices.dropFirst().allSatisfy {
    literals[$0 - 1].range.upperBound <= literals[$0].range.lowerBound
  }
  if areInOrder { return literals }
  var ordered: [StatusLiteral] = []
  for literal in literals.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
    guard let last = ordered.last, last.range.upperBound > literal.range.lowerBound else {
      ordered.append(literal)
      continue
    }
    if last.evidence < literal.evidence { ordered[ordered.count - 1] = literal }
  }
  return ordered
}
