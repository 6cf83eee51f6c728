import JSON
import Testing

/// Values that have been written before.
struct WrittenValueTests {
  private static let text = #"{"a":[1,"é\n",null],"b":true}"#
  private static let read: JSONValue = ["a": [1, "é\n", nil], "b": true]
  private static let written = JSONValue.written(Array(text.utf8))

  @Test func areWrittenAsTheyStand() {
    let spaced = JSONValue.written(Array("[ 1 ]".utf8))
    #expect(
      String(decoding: JSONValue.array([spaced, "x", Self.written]).bytes, as: UTF8.self)
        == #"[[ 1 ],"x",\#(Self.text)]"#)
    #expect(String(decoding: (["m": spaced] as JSONValue).bytes, as: UTF8.self) == #"{"m":[ 1 ]}"#)
    #expect(spaced.bytes == Array("[ 1 ]".utf8))
  }

  @Test func equalWhatTheyReadAs() {
    #expect(Self.written == Self.read)
    #expect(JSONValue.array([Self.read, Self.written]) == JSONValue.array([Self.written, Self.read]))
    #expect(Self.written != ["a": [], "b": true])
  }

  @Test func haveTheirParts() {
    #expect(Self.written["b"]?.bool == true)
    #expect(Self.written["a"]?.array?.count == 3)
    #expect(Self.written.members?.map(\.name) == ["a", "b"])
    #expect(JSONValue.written(Array("7".utf8)).integer == 7)
    #expect(JSONValue.written(Array(#""x""#.utf8)).string == "x")
    #expect(JSONValue.written(Array("null".utf8)).isNull)
  }
}
