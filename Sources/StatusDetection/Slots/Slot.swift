/// What a number is passed to: one step of the path from it outwards.
enum Slot: Sendable {
  /// An argument of a call; the callee's chain, the index from 0, the label's token and how many arguments there are.
  case argument(callee: Chain, index: Int, label: Int?, arity: Int, open: Int)
  /// One side of `==` or `!=`; the other side's chain, if it has one.
  case comparand(other: Chain?)
  /// One side of `<`, `>`, `<=`, `>=`.
  case bound(of: Chain?)
  /// An end of a range such as `200...299`; what the range is passed to comes next.
  case rangeEnd
  /// The label of a case or a match arm; the tokens between which the subject stands.
  case arm(subject: Range<Int>?)
  /// The result of a case or a match arm; the token of the name that its pattern is, if it is one.
  case armResult(of: Int?)
  /// The key of an entry; its map comes next, its value begins at `value`.
  case key(value: Int)
  /// The value of a named entry or field; the name's token and what encloses it, nil at the top level.
  case value(name: Int, open: Int?)
  /// A member of a list or tuple; the list comes next.
  case item(index: Int, count: Int, open: Int)
  /// What a function returns; the token of its name, if it has one, and which of several values.
  case returned(function: Int?, index: Int)
  case assigned(to: Chain)
  /// The default of a parameter.
  case defaultValue(name: Int)
  /// What is taken where something else is missing: `err.status || 500`.
  case fallback(for: Chain)
  /// An index between brackets after a name.
  case subscripted(base: Chain)
  /// Something that no status goes into: arithmetic, an index, a generic argument.
  case refused
}
