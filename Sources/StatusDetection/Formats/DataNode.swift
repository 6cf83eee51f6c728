/// One entry of a tree of keys and values, as JSON and YAML write it.
struct DataNode: Sendable {
  /// The entry that holds this one, -1 at the top.
  var parent: Int { Int(parentIndex) }
  /// The bytes of the key without quotes; nil for a member of a list.
  var key: Range<Int>? { keyPlace.range }
  /// The bytes of the key with its quotes.
  var keySpelling: Range<Int>? { keySpellingPlace.range }
  /// The bytes of a scalar value without quotes; nil for a map or a list.
  var value: Range<Int>? {
    get { valuePlace.range }
    set { valuePlace = Place(newValue) }
  }
  /// The bytes of the value with its quotes.
  var valueSpelling: Range<Int>? {
    get { valueSpellingPlace.range }
    set { valueSpellingPlace = Place(newValue) }
  }
  /// The bytes of a text over lines: YAML's block scalar, HCL's heredoc; such an entry has no value.
  var text: Range<Int>? {
    get { textPlace.range }
    set { textPlace = Place(newValue) }
  }

  private let parentIndex: Int32
  private let keyPlace: Place
  private let keySpellingPlace: Place
  private var valuePlace: Place
  private var valueSpellingPlace: Place
  private var textPlace: Place

  init(
    parent: Int, key: Range<Int>?, keySpelling: Range<Int>?, value: Range<Int>? = nil, valueSpelling: Range<Int>? = nil,
    text: Range<Int>? = nil
  ) {
    parentIndex = Int32(truncatingIfNeeded: parent)
    keyPlace = Place(key)
    keySpellingPlace = Place(keySpelling)
    valuePlace = Place(value)
    valueSpellingPlace = Place(valueSpelling)
    textPlace = Place(text)
  }

  /// A range in half the room, or none: a file has as many entries as lines. No text that is read is longer than an
  /// `Int32` counts.
  private struct Place: Sendable {
    private let start: Int32
    private let end: Int32

    init(_ range: Range<Int>?) {
      start = Int32(truncatingIfNeeded: range?.lowerBound ?? -1)
      end = Int32(truncatingIfNeeded: range?.upperBound ?? -1)
    }

    var range: Range<Int>? { start < 0 || end < start ? nil : Int(start)..<Int(end) }
  }
}
