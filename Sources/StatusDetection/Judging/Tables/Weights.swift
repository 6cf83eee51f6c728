// swift-format-ignore-file

/// How much each clue speaks for a status: log-odds, about two to a factor of e, as small integers. `Tests/Accuracy/fit.py`
/// sets them on the labels and shows what they do for each repository without it.
package enum Weights {
  /// The sum from which on the evidence is medium.
  package static let threshold = 10

  package static let table: [(clue: Clue, weight: Int)] = [
    // The number itself.
    (.commonCode, 4), (.registeredCode, 3), (.unofficialCode, 0), (.roundCode, -2), (.unregisteredCode, -2), (.edgeOfClass, 4),
    // The kind of place.
    (.compared, 2), (.bounded, 4), (.labelled, 2), (.assigned, 0), (.field, 0), (.argument, 0), (.member, 0), (.key, 2), (.otherPlace, 0),
    // The name that it has.
    (.namedStatus, 6), (.namedCode, 2), (.ownedByResponse, 6), (.ownPhrase, 4), (.tellingPhrase, 4), (.outcomeName, 4), (.sayingNothing, -6),
    // What is called with it.
    (.makesError, 4), (.answers, 4), (.afterWriter, 0), (.writes, 4), (.extendsError, 4), (.httpInName, 4),
    // What stands beside it.
    (.phraseBeside, 10), (.phrasesAround, 4), (.typeOfStatuses, 8), (.fewCodesBeside, 8), (.manyCodesBeside, 12),
    // The file.
    (.fileOnHTTP, 4), (.muchHTTP, 1),
  ]
}
