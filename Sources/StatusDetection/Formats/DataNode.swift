/// One entry of a tree of keys and values, as JSON and YAML write it.
struct DataNode: Sendable {
  /// The entry that holds this one, -1 at the top.
  let parent: Int
  /// The bytes of the key without quotes; nil for a member of a list.
  let key: Range<Int>?
  /// The bytes of the key with its quotes.
  let keySpelling: Range<Int>?
  /// The bytes of a scalar value without quotes; nil for a map or a list.
  var value: Range<Int>?
  /// The bytes of the value with its quotes.
  var valueSpelling: Range<Int>?
  /// The bytes of a text over lines: YAML's block scalar, HCL's heredoc; such an entry has no value.
  var text: Range<Int>?
}
