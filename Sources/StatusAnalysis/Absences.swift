import SourceText
package import StatusDetection

/// What a text is known not to hold anywhere. A change can bring it only where the change is, so the rest need not be looked
/// through again.
package struct Absences {
  private let language: Language?
  private let suppression: Bool
  private let outdatedConstant: Bool

  /// - Parameter reading: of the text before it is changed.
  package init(_ reading: TextReading?) {
    language = reading?.language
    suppression = reading?.mayHoldSuppression == false
    outdatedConstant = reading?.mayHoldOutdatedConstant == false
  }

  /// Tells what has been read of the changed text what it still does not hold.
  ///
  /// - Parameter part: the bytes that have come, as they stand in the text; empty where bytes have only gone.
  package func hold(in reading: TextReading, changedIn part: Range<Int>) {
    let near = max(0, part.lowerBound - Self.reach)..<min(reading.bytes.count, part.upperBound + Self.reach)
    guard !near.isEmpty, suppression || outdatedConstant, reading.language == language else { return }
    let bytes = Array(reading.bytes[near])
    if suppression { reading.mayHoldSuppression = mayHoldSuppression(bytes) }
    if outdatedConstant {
      reading.mayHoldOutdatedConstant = mayHoldOutdatedConstant(bytes, language: reading.language)
    }
  }

  /// More bytes than any of what is looked for has.
  private static let reach = 256
}
