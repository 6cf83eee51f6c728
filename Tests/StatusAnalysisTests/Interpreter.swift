import Foundation
import TestSupport
import Testing

/// A compiler or interpreter that says of many files at once which of them are no program of its language.
struct Interpreter: Sendable, CustomTestStringConvertible {
  /// The endings of the files that it reads.
  let type: String
  let command: String
  let arguments: [String]

  var testDescription: String { command }

  static let all: [Interpreter] = [
    Interpreter(
      type: "py", command: "python3",
      arguments: [
        "-c",
        """
        import ast, sys
        for path in sys.argv[1:]:
            try:
                ast.parse(open(path, encoding="utf-8-sig").read())
            except SyntaxError as error:
                print(path)
        """,
      ]),
    Interpreter(
      type: "js", command: "node",
      arguments: [
        "--no-warnings", "--experimental-vm-modules", "-e",
        """
        const fs = require('fs'), vm = require('vm');
        for (const path of process.argv.slice(1)) {
          try { new vm.SourceTextModule(fs.readFileSync(path, 'utf8')); }
          catch (error) { console.log(path); }
        }
        """,
      ]),
    Interpreter(
      type: "rb", command: "ruby",
      arguments: [
        "-e",
        """
        ARGV.each do |path|
          begin
            RubyVM::InstructionSequence.compile(File.read(path, encoding: 'UTF-8'))
          rescue SyntaxError
            puts path
          end
        end
        """,
      ]),
    Interpreter(
      type: "php", command: "php",
      arguments: [
        "-r",
        """
        foreach (array_slice($argv, 1) as $path) {
          try { token_get_all(file_get_contents($path), TOKEN_PARSE); }
          catch (ParseError $error) { echo $path, "\\n"; }
        }
        """, "--",
      ]),
    Interpreter(type: "swift", command: "swiftc", arguments: ["-parse"]),
  ]

  /// Where the command is, or nil.
  var executable: URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(fileURLWithPath: "\($0)/\(command)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Whether a missing command is a failure.
  static let isRequired = ProcessInfo.processInfo.environment["STATUSLSP_REQUIRE_INTERPRETERS"] == "1"

  /// The texts that are no programs, by their place in the list.
  func faults(among texts: [String], executable: URL) throws -> Set<Int> {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("statuslsp-\(type)-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: [String] = []
    for (index, text) in texts.enumerated() {
      let file = folder.appendingPathComponent("text\(index).\(type)")
      try Data(text.utf8).write(to: file)
      paths.append(file.path)
    }
    let process = try ChildProcess(executable, arguments + paths)
    process.closeInput()
    let output = try process.waitForExit(timeout: 60)
    // Compilers tell on standard error, with the path first.
    let told = (output.outputText + output.errorText).split(separator: "\n").compactMap { line -> Int? in
      guard let range = line.range(of: "/text"), command != "swiftc" || line.contains("error:") else { return nil }
      return Int(line[range.upperBound...].prefix { $0.isNumber })
    }
    if output.exitCode != 0, told.isEmpty { throw Failure("\(command): \(output.errorText)") }
    return Set(told)
  }
}
