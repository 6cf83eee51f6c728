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
  /// The bytes of a text over lines: YAML's block scalar, HCL's heredoc, which have no value; of a quoted text the first line
  /// is the value as well.
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

  /// The same by places.
  @inline(__always)
  init(parent: Int, key: Place, keySpelling: Place, value: Place = .none, valueSpelling: Place = .none) {
    parentIndex = Int32(truncatingIfNeeded: parent)
    keyPlace = key
    keySpellingPlace = keySpelling
    valuePlace = value
    valueSpellingPlace = valueSpelling
    textPlace = .none
  }

  /// From the first byte of the key, the value or the text to the last one of them; empty where there is none.
  @inline(__always)
  var extent: (start: Int, end: Int) {
    let start = keyPlace.start >= 0 ? keyPlace.start : max(valuePlace.start, textPlace.start)
    return (Int(start), Int(max(keyPlace.end, valuePlace.end, textPlace.end)))
  }

  /// A range in half the room, or none: a file has as many entries as lines. No text that is read is longer than an
  /// `Int32` counts.
  struct Place: Sendable {
    fileprivate let start: Int32
    fileprivate let end: Int32

    @inline(__always)
    static var none: Place { Place(-1, -1) }

    @inline(__always)
    init(_ start: Int, _ end: Int) {
      self.start = Int32(truncatingIfNeeded: start)
      self.end = Int32(truncatingIfNeeded: end)
    }

    @inline(__always)
    init(_ range: Range<Int>?) {
      self.init(range?.lowerBound ?? -1, range?.upperBound ?? -1)
    }

    @inline(__always)
    var isMissing: Bool { start < 0 }

    @inline(__always)
    var range: Range<Int>? { start < 0 || end < start ? nil : Int(start)..<Int(end) }

    /// Where it begins; negative where it is missing.
    @inline(__always)
    var lowerBound: Int { Int(start) }
  }
}
