import JSON
import Testing

struct AcceptanceTests {
  @Test(arguments: [
    ("null", "null"), ("true", "true"), ("false", "false"), ("\"\"", "\"\""), ("[]", "[]"), ("{}", "{}"),
    (" \t\r\n1 \t\r\n", "1"), ("\u{FEFF}1", "1"), ("[ ]", "[]"), ("{ }", "{}"), ("[[]]", "[[]]"),
    ("[null,1,\"1\",{}]", "[null,1,\"1\",{}]"),
    ("0", "0"), ("-0", "-0"), ("-1", "-1"), ("0.0", "0.0"), ("1E22", "1E22"), ("1e-2", "1e-2"), ("1e+2", "1e+2"),
    ("0e+1", "0e+1"), ("123.456e78", "123.456e78"), ("1e400000", "1e400000"),
    ("12345678901234567890123456789012345678901234567890", "12345678901234567890123456789012345678901234567890"),
    ("{\"a\":1,\"b\":[{}]}", "{\"a\":1,\"b\":[{}]}"), ("{\"\":0}", "{\"\":0}"),
    ("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":2}"),
    ("\"\\u0061\\u00e9\\u20AC\"", "\"aé€\""), ("\"\\uD83D\\uDE00\"", "\"😀\""), ("\"\\/\"", "\"/\""),
    ("\"\\\"\\\\\\b\\f\\n\\r\\t\"", "\"\\\"\\\\\\b\\f\\n\\r\\t\""),
    ("\"\\u0000\\u001f\\u007f\"", "\"\\u0000\\u001f\u{7F}\""),
    ("\"\u{2028}\u{2029}\u{7F}é😀\"", "\"\u{2028}\u{2029}\u{7F}é😀\""), ("\"/* no comment */\"", "\"/* no comment */\""),
    ("\"a\\u000Ab\"", "\"a\\nb\""), ("\"\\uFFFD\\uE000\"", "\"\u{FFFD}\u{E000}\""),
  ])
  func `a text that RFC 8259 allows is read and written`(_ text: String, _ written: String) throws {
    let value = try JSONReader.read(Array(text.utf8))
    #expect(String(decoding: value.bytes, as: UTF8.self) == written)
  }

  @Test(arguments: [
    ("\"\\uD800\"", "\u{FFFD}"), ("\"\\uDC00\"", "\u{FFFD}"), ("\"\\uD800x\"", "\u{FFFD}x"),
    ("\"\\uD800\\n\"", "\u{FFFD}\n"), ("\"\\uD800\\u0041\"", "\u{FFFD}A"), ("\"\\uDE00\\uD83D\"", "\u{FFFD}\u{FFFD}"),
    ("\"\\uD83D\\uD83D\\uDE00\"", "\u{FFFD}😀"), ("\"\\uDE00\\uDE00\"", "\u{FFFD}\u{FFFD}"), ("\"\\ud83d\\ude00\"", "😀"),
    ("\"a\\u0000b\"", "a\0b"),
  ])
  func `lone surrogates are read as U+FFFD`(_ text: String, _ expected: String) throws {
    #expect(try JSONReader.read(Array(text.utf8)).string == expected)
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0x61, 0xF0, 0x9F, 0x98], "a\u{FFFD}"), ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xE2, 0x82, 0x5C, 0x6E, 0xFF], "\u{FFFD}\n\u{FFFD}"),
    ] as [([UInt8], String)])
  func `invalid UTF-8 in a string is read as U+FFFD`(_ bytes: [UInt8], _ expected: String) throws {
    #expect(try JSONReader.read([0x22] + bytes + [0x22]).string == expected)
  }

  @Test func `values and names know their offsets`() throws {
    let value = try JSONReader.read(Array("\u{FEFF} {\"é\" : [ 1, \"b\" ] , \"c\":{}}".utf8))
    #expect(value.offset == 4)
    #expect(value.members?.map(\.nameOffset) == [5, 25])
    #expect(value["é"]?.offset == 12)
    #expect(value["é"]?.array?.map(\.offset) == [14, 17])
    #expect(value["c"]?.offset == 29)
  }

  @Test func `the last of duplicate members counts and all are kept`() throws {
    let value = try JSONReader.read(Array("{\"a\":1,\"b\":2,\"a\":3}".utf8))
    #expect(value["a"]?.integer == 3)
    #expect(value.members?.map(\.name) == ["a", "b", "a"])
    #expect(value["c"] == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("2147483647", 2_147_483_647), ("2147483648", 2_147_483_648),
      ("-2147483648", -2_147_483_648),
      ("9223372036854775807", Int.max), ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil),
    ] as [(String, Int?)])
  func `an integer is read where Int holds it`(_ text: String, _ expected: Int?) throws {
    let value = try JSONReader.read(Array(text.utf8))
    #expect(value.integer == expected)
    #expect(value.content.number == text)
  }
}

extension JSONValue.Content {
  fileprivate var number: String? {
    if case .number(let text) = self { text } else { nil }
  }
}
