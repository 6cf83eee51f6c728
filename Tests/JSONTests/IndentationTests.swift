import JSON
import Testing

@Suite struct IndentationTests {
  @Test(
    arguments: [
      ("{}", "{}"), ("[]", "[]"), ("1", "1"), (#""{[,:]}\"{""#, #""{[,:]}\"{""#), ("[[],{}]", "[\n  [],\n  {}\n]"),
      (
        #"{"a":[1,{"b":"\\"}],"c":{}}"#,
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": \"\\\\\"\n    }\n  ],\n  \"c\": {}\n}"
      ),
    ] as [(String, String)])
  func putsEachPartOnItsLine(compact: String, expected: String) throws {
    let value = try JSONReader.read(Array(compact.utf8))
    #expect(String(decoding: value.indentedBytes, as: UTF8.self) == expected)
    #expect(try JSONReader.read(value.indentedBytes) == value)
  }
}
