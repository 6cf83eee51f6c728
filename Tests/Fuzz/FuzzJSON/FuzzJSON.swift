// JSON: any bytes are read like a second reader reads them; what was read and written reads back equal.
//
//   .ci/fuzz 60 FuzzJSON

import Fuzzing
import JSON

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  check(inputBytes(start, count))
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    [
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#,
      #"[0, -0.5e+10, 1E-2, "a\"\\\/\b\f\n\r\t\u00e9\ud83d\udea6\ud83d", true, false, null, [], {}, [[]]]"#,
      "{\n  // comment\n  \"a\": [1, 2,], /* more */ \"a\": 2,\n}", "\u{FEFF}\"\u{1F6A6}\"", " 01", "[1,]", "{\"a\":}",
    ].map { Array($0.utf8) }
  }
  return 0
}

func check(_ bytes: [UInt8]) {
  let second = SecondJSON.read(bytes)
  do throws(JSONError) {
    let value = try JSONReader.read(bytes)
    hold(second == SecondJSON(value), "read otherwise: \(shown(bytes))")
    checkOffsets(of: value, in: bytes)
    checkWriting(of: value)
  } catch {
    hold(second == nil, "refused: \(error)")
    hold((0...bytes.count).contains(error.offset), "error at \(error.offset) of \(bytes.count)")
  }
  checkConfiguration(bytes, isJSON: second != nil)
}

/// What is written is JSON to both readers, and stays what it was.
func checkWriting(of value: JSONValue) {
  // To check both forms every time would cost twice the runs; a text of another length asks for the other.
  let compact = value.bytes
  for written in compact.count % 2 == 0 ? [compact] : [value.indentedBytes] {
    guard let again = try? JSONReader.read(written) else { fail("unreadable: \(shown(written))") }
    hold(again == value, "reads back otherwise: \(shown(written))")
    hold(SecondJSON.read(written) == SecondJSON(value), "the second reader reads otherwise: \(shown(written))")
    hold(again.bytes == compact, "written otherwise the second time: \(shown(written))")
  }
}

/// With comments and commas allowed, all that is JSON reads the same, and the rest is refused in its place.
func checkConfiguration(_ bytes: [UInt8], isJSON: Bool) {
  do throws(JSONError) {
    let value = try JSONReader.read(bytes, options: .configuration)
    checkOffsets(of: value, in: bytes)
    if isJSON { hold((try? JSONReader.read(bytes)) == value, "two answers: \(shown(bytes))") }
  } catch {
    hold(!isJSON, "refused with comments allowed: \(error)")
    hold((0...bytes.count).contains(error.offset), "error at \(error.offset) of \(bytes.count)")
  }
}

/// Every value stands where it says.
func checkOffsets(of value: JSONValue, in bytes: [UInt8]) {
  var values = [value]
  while let value = values.popLast() {
    hold(bytes.indices.contains(value.offset), "a value outside the text")
    let first = bytes[value.offset]
    switch value.content {
    case .written: fail("written by whoever made it, which the reader does not")
    case .null: hold(first == UInt8(ascii: "n"), "no null there")
    case .bool(let bool): hold(first == (bool ? UInt8(ascii: "t") : UInt8(ascii: "f")), "no truth value there")
    case .number(let text): hold(bytes[value.offset...].starts(with: text.utf8), "no such number there")
    case .string: hold(first == UInt8(ascii: "\""), "no string there")
    case .array(let elements):
      hold(first == UInt8(ascii: "["), "no array there")
      values += elements
    case .object(let members):
      hold(first == UInt8(ascii: "{"), "no object there")
      for member in members {
        hold(bytes[member.nameOffset] == UInt8(ascii: "\""), "no name there")
        values.append(member.value)
      }
    }
  }
}

extension SecondJSON {
  init(_ value: JSONValue) {
    switch value.content {
    case .written: fail("written by whoever made it, which the reader does not")
    case .null: self = .null
    case .bool(let bool): self = .bool(bool)
    case .number(let text): self = .number(Array(text.utf8))
    case .string(let string): self = .string(Array(string.utf8))
    case .array(let elements): self = .array(elements.map(SecondJSON.init))
    case .object(let members): self = .object(members.map { (Array($0.name.utf8), SecondJSON($0.value)) })
    }
  }
}
