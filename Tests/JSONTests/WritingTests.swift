import JSON
import TestSupport
import Testing

struct WritingTests {
  @Test func `literals make values`() {
    let value: JSONValue = ["a": [1, -2, true, nil, "x\"y\u{1}"], "b": [:], "c": []]
    #expect(String(decoding: value.bytes, as: UTF8.self) == #"{"a":[1,-2,true,null,"x\"y\u0001"],"b":{},"c":[]}"#)
  }

  @Test func `every character below U+0020 is escaped and read back`() throws {
    let text = String(String.UnicodeScalarView((0...0x7F).compactMap { Unicode.Scalar($0) }))
    let bytes = JSONValue.string(text).bytes
    #expect(bytes.allSatisfy { $0 >= 0x20 })
    #expect(try JSONReader.read(bytes).string == text)
  }

  @Test func `writing appends`() {
    var bytes = Array("x".utf8)
    JSONValue.array([.string("a\nb"), .integer(7)]).write(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x[\"a\\nb\",7]")
  }

  @Test(arguments: [
    ("[1, 2]", "[1,2]", true), ("[1,2]", "[2,1]", false), ("[1]", "[1,1]", false), ("1", "1.0", false),
    ("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", true), ("{\"a\":1,\"a\":2}", "{\"a\":2}", true),
    ("{\"a\":1}", "{\"b\":1}", false),
    ("{\"a\":1}", "{\"a\":1,\"b\":1}", false), ("[]", "{}", false), ("null", "false", false), ("\"1\"", "1", false),
    ("[{\"a\":[1]}]", "[{\"a\":[2]}]", false), ("\"é\"", "\"e\u{301}\"", false), ("\"\\u00e9\"", "\"é\"", true),
  ])
  func `equality is by content`(_ left: String, _ right: String, _ expected: Bool) throws {
    let left = try JSONReader.read(Array(left.utf8))
    let right = try JSONReader.read(Array(right.utf8))
    #expect((left == right) == expected)
  }

  @Test(arguments: [UInt64](1...60))
  func `a random value survives writing and reading`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = Self.value(depth: 4, &generator)
    let bytes = value.bytes
    let read = try JSONReader.read(bytes)
    #expect(read == value, "seed \(seed)")
    #expect(read.bytes == bytes, "seed \(seed)")
  }

  @Test(arguments: [UInt64](1...40))
  func `a damaged text is read or refused within its bounds`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Self.value(depth: 4, &generator).bytes
    for _ in 0..<20 {
      var damaged = bytes
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      damaged[index] = UInt8.random(in: 0...255, using: &generator)
      damaged.removeLast(Int.random(in: 0...min(3, bytes.count), using: &generator))
      do throws(JSONError) {
        let value = try JSONReader.read(damaged, options: .configuration)
        #expect(try JSONReader.read(value.bytes) == value, "seed \(seed)")
      } catch {
        #expect((0...damaged.count).contains(error.offset), "seed \(seed)")
      }
    }
  }

  private static func value(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: depth > 0 ? 0...6 : 0...3, using: &generator) {
    case 0: return [nil, true, false][Int.random(in: 0..<3, using: &generator)]
    case 1: return .integer(Int.random(in: Int.min...Int.max, using: &generator))
    case 2:
      return JSONValue(
        .number(["0.5", "-1e9", "1E-2", "100000000000000000000"].randomElement(using: &generator) ?? "0"))
    case 3: return .string(string(&generator))
    case 4, 5: return .array((0..<3).map { _ in value(depth: depth - 1, &generator) })
    default:
      let members = (0..<3).map {
        JSONValue.Member(name: "\($0)" + string(&generator), value: value(depth: depth - 1, &generator))
      }
      return JSONValue(.object(members))
    }
  }

  private static func string(_ generator: inout SeededGenerator) -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "\n", "\0", "\u{1F}", "\u{7F}", "é", "\u{301}", "😀", "\u{2028}",
    ]
    let count = Int.random(in: 0...20, using: &generator)
    return String(String.UnicodeScalarView((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" }))
  }
}
