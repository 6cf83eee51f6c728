import JSON
import Testing

struct RefusalTests {
  @Test(
    arguments: [
      ("", 0, .emptyText), (" \n", 2, .emptyText), ("\u{FEFF}", 3, .emptyText),
      ("[", 1, .unexpectedEnd), ("[1", 2, .unexpectedEnd), ("[1,", 3, .unexpectedEnd), ("{", 1, .unexpectedEnd),
      ("{\"a\"", 4, .unexpectedEnd), ("{\"a\":", 5, .unexpectedEnd), ("{\"a\":1", 6, .unexpectedEnd),
      ("{\"a\":1,", 7, .unexpectedEnd), ("tru", 3, .unexpectedEnd), ("\"abc", 0, .unterminatedString),
      ("[\"a\\", 1, .unterminatedString), ("\"\\u12", 0, .unterminatedString), ("\"\\u", 0, .unterminatedString),
      ("]", 0, .unexpectedByte(0x5D)), ("[1}", 2, .unexpectedByte(0x7D)), ("{\"a\":1]", 6, .unexpectedByte(0x5D)),
      ("[1 2]", 3, .unexpectedByte(0x32)), ("[,1]", 1, .unexpectedByte(0x2C)), ("[1,,2]", 3, .unexpectedByte(0x2C)),
      ("{\"a\" 1}", 5, .unexpectedByte(0x31)), ("{\"a\"::1}", 5, .unexpectedByte(0x3A)),
      ("{1:2}", 1, .unexpectedByte(0x31)),
      ("{,}", 1, .unexpectedByte(0x2C)), ("nul1", 3, .unexpectedByte(0x31)), ("True", 0, .unexpectedByte(0x54)),
      ("NaN", 0, .unexpectedByte(0x4E)), ("+1", 0, .unexpectedByte(0x2B)), (".5", 0, .unexpectedByte(0x2E)),
      ("'a'", 0, .unexpectedByte(0x27)), ("[1]\u{B}", 3, .textAfterValue), ("\u{A0}1", 0, .unexpectedByte(0xC2)),
      ("{a:1}", 1, .unquotedName), ("{'a':1}", 1, .unquotedName), ("{\"a\":1,b:2}", 7, .unquotedName),
      ("[1,]", 2, .trailingComma), ("{\"a\":1 , }", 7, .trailingComma),
      ("1 2", 2, .textAfterValue), ("{}}", 2, .textAfterValue), ("[]x", 2, .textAfterValue),
      ("\"a\"\"b\"", 3, .textAfterValue),
      ("truex", 4, .textAfterValue), ("1x", 1, .textAfterValue), ("0x10", 1, .textAfterValue),
      ("1\0", 1, .textAfterValue),
      ("01", 0, .malformedNumber), ("-01", 0, .malformedNumber), ("-", 0, .malformedNumber),
      ("[1.]", 1, .malformedNumber),
      ("1.e1", 0, .malformedNumber), ("1e", 0, .malformedNumber), ("[1e+]", 1, .malformedNumber),
      ("-a", 0, .malformedNumber),
      ("00", 0, .malformedNumber), ("\"\\q\"", 1, .malformedEscape), ("\"a\\u12G4\"", 2, .malformedEscape),
      ("\"\\u12\"", 1, .malformedEscape), ("\"\\\u{A}\"", 1, .malformedEscape), ("\"\\U0041\"", 1, .malformedEscape),
      ("\"a\nb\"", 2, .controlCharacter(0x0A)), ("\"\t\"", 1, .controlCharacter(0x09)),
      ("\"\0\"", 1, .controlCharacter(0)),
      ("/", 0, .unexpectedByte(0x2F)), ("[1 // one\n]", 3, .unexpectedByte(0x2F)), ("1/**/", 1, .textAfterValue),
    ] as [(String, Int, JSONError.Reason)])
  func `a text that RFC 8259 does not allow is refused at its fault`(
    _ text: String, _ offset: Int, _ reason: JSONError.Reason
  ) {
    #expect(throws: JSONError(offset: offset, reason: reason)) { try JSONReader.read(Array(text.utf8)) }
  }

  @Test(arguments: [
    (JSONError.Reason.unexpectedByte(0x5D), "unexpected `]`"), (.unexpectedByte(0x0A), "unexpected a line end"),
    (.unexpectedByte(0xC3), "unexpected byte 0xC3"), (.unexpectedByte(0x07), "unexpected byte 0x07"),
    (.unterminatedString, "the text ends inside a string"), (.emptyText, "the text is empty"),
    (.controlCharacter(0x09), "a string holds a tab, which must be escaped"),
  ])
  func `a fault is told in words`(_ reason: JSONError.Reason, _ message: String) {
    #expect(JSONError(offset: 0, reason: reason).message == message)
  }

  @Test(arguments: [
    ("// a\n1", "1"), ("1 // a", "1"), ("/**/1/* a */", "1"), ("[1,/*]*/2,]", "[1,2]"),
    ("{\"a\"/**/://\r1,}", "{\"a\":1}"),
    ("[[1,],]", "[[1]]"), ("[/***/]", "[]"), ("\"//\"", "\"//\""), ("[\"a\" /* * / */ , ]", "[\"a\"]"),
  ])
  func `configuration may use comments and trailing commas`(_ text: String, _ written: String) throws {
    let value = try JSONReader.read(Array(text.utf8), options: .configuration)
    #expect(String(decoding: value.bytes, as: UTF8.self) == written)
  }

  @Test(
    arguments: [
      ("1 /*", 2, .unterminatedComment), ("[/*/", 1, .unterminatedComment), ("[/*", 1, .unterminatedComment),
      ("1/", 1, .unexpectedByte(0x2F)), ("/a", 0, .unexpectedByte(0x2F)), ("[,]", 1, .unexpectedByte(0x2C)),
      ("{,}", 1, .unexpectedByte(0x2C)), ("[1,,]", 3, .unexpectedByte(0x2C)), ("// a", 4, .emptyText),
    ] as [(String, Int, JSONError.Reason)])
  func `configuration has faults too`(_ text: String, _ offset: Int, _ reason: JSONError.Reason) {
    #expect(throws: JSONError(offset: offset, reason: reason)) {
      try JSONReader.read(Array(text.utf8), options: .configuration)
    }
  }
}
