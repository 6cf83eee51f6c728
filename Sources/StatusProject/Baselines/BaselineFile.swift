import JSON
package import Platform
import StatusAnalysis

/// Why a baseline cannot be used.
package enum BaselineError: Error, Sendable, Equatable {
  /// In the system's words.
  case unreadable(String)
  case tooLarge(limit: Int)
  /// The file is no baseline: what stands at a line and column, from 1, cannot stand there.
  case malformed(line: Int, column: Int)
  /// Of a later version of the program.
  case unknownVersion(Int)
  /// In the system's words.
  case unwritable(String)
}

extension Baseline {
  /// The version of the file's form.
  private static let version = 1

  /// The largest file that is read, in bytes.
  package static let maximumSize = 64 * 1024 * 1024

  /// The file's text: JSON with one finding a line, sorted, so that its changes can be read and merged.
  package var text: [UInt8] {
    var text = Array("{\n  \"version\": \(Self.version),\n  \"findings\": [".utf8)
    var separator = "\n    "
    for (_, entries) in entries.sorted(by: { $0.key < $1.key }) {
      for entry in entries {
        text += separator.utf8
        entry.json.write(to: &text)
        separator = ",\n    "
      }
    }
    text += (entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8
    return text
  }

  /// Reads a file's text.
  package init(text: [UInt8]) throws(BaselineError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(text)
    } catch {
      throw Self.malformed(at: error.offset, in: text)
    }
    guard let version = value["version"]?.integer, let findings = value["findings"]?.array else {
      throw Self.malformed(at: value.offset, in: text)
    }
    guard version == Self.version else { throw .unknownVersion(version) }
    var entries: [Entry] = []
    entries.reserveCapacity(findings.count)
    for finding in findings {
      guard let entry = Entry(finding) else { throw Self.malformed(at: finding.offset, in: text) }
      entries.append(entry)
    }
    self.init(entries)
  }

  private static func malformed(at offset: Int, in text: [UInt8]) -> BaselineError {
    let before = text.prefix(max(0, offset))
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // What goes on with a character is no character.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return .malformed(line: before.count { $0 == UInt8(ascii: "\n") } + 1, column: column)
  }

  /// Reads a file.
  package init(file: FilePath) throws(BaselineError) {
    let text: [UInt8]
    do throws(SystemError) {
      text = try readFile(file, limit: Self.maximumSize)
    } catch {
      throw error == .fileTooLarge ? .tooLarge(limit: Self.maximumSize) : .unreadable(error.message)
    }
    try self.init(text: text)
  }

  /// Writes a file whole, or leaves what is there.
  package func write(to file: FilePath) throws(BaselineError) {
    do throws(SystemError) {
      try writeFile(file, text)
    } catch {
      throw .unwritable(error.message)
    }
  }
}

extension Baseline.Entry {
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      JSONValue.Member(name: "path", value: .string(path)), JSONValue.Member(name: "rule", value: .string(rule)),
    ]
    if let code { members.append(JSONValue.Member(name: "code", value: .integer(code))) }
    members.append(JSONValue.Member(name: "line", value: .string(fingerprint.line.hexadecimal)))
    members.append(JSONValue.Member(name: "context", value: .string(fingerprint.context.hexadecimal)))
    return JSONValue(.object(members))
  }

  init?(_ json: JSONValue) {
    guard let path = json["path"]?.string, let rule = json["rule"]?.string,
      let line = json["line"]?.string.flatMap({ UInt64(hexadecimal: $0) }),
      let context = json["context"]?.string.flatMap({ UInt64(hexadecimal: $0) }),
      json["code"].map({ $0.integer != nil }) ?? true
    else { return nil }
    self.init(
      path: path, rule: rule, code: json["code"]?.integer, fingerprint: Fingerprint(line: line, context: context))
  }
}
