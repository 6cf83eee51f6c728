package import JSON

/// A value that reads itself from the wire.
///
/// Members that are not known are ignored. A member that is demanded and missing, or of a wrong type, makes the whole
/// value nil, which a request's sender hears as -32602 (InvalidParams).
package protocol JSONReadable {
  init?(json: JSONValue)
}

/// A value that writes itself to the wire.
package protocol JSONWritable {
  var json: JSONValue { get }
}

extension JSONValue {
  /// An object of those members that have a value.
  package init(members: KeyValuePairs<String, JSONValue?>) {
    var present: [Member] = []
    present.reserveCapacity(members.count)
    for (name, value) in members {
      if let value { present.append(Member(name: name, value: value)) }
    }
    self.init(.object(present))
  }

  /// An array of values that write themselves.
  package init(_ values: [some JSONWritable]) {
    self.init(.array(values.map(\.json)))
  }

  /// The number if it is an LSP `uinteger`, 0...2^31-1; nil for anything else.
  package var unsignedInteger: Int? {
    guard let integer, (0...Int(Int32.max)).contains(integer) else { return nil }
    return integer
  }

  /// The strings of an array, others left out; nil where this is no array.
  package var strings: [String]? {
    array?.compactMap(\.string)
  }

  /// The integers of an array, others left out; nil where this is no array.
  package var integers: [Int]? {
    array?.compactMap(\.integer)
  }
}
