// Reports: every format of a check and of an inventory, over any texts and names of files, reads back with a second
// reader, and each row says what was found.
//
//   .ci/fuzz 60 FuzzReports

import ExampleTexts
import Fuzzing
import Platform
import SourceText
import StatusAnalysis
import StatusDetection

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  let form = input.byte()
  var files: [ReadFile] = []
  for _ in 0..<1 + Int(form >> 6) % 2 {
    let name = input.text(upTo: 24).filter { $0 != 0 }
    let language = input.language()
    let text = form & 0x40 != 0 && files.isEmpty ? input.text(upTo: 200) : input.remainder()
    files.append(ReadFile(FilePath(bytes: name), text, language))
  }
  check(files, form: Int(form & 0x3F))
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    let names =
      ["src/app.js", "a b,\"c\".py", "::x", "é\u{202E}\n.rb", "../<&>.go"].map { Array($0.utf8) } + [[0xFF, 0x2E]]
    return (0..<10).flatMap { form in
      exampleSeeds(longest: 300).enumerated().filter { $0.offset % 10 == form }.map { index, seed in
        let name = names[index % names.count]
        return [UInt8(form), UInt8(name.count)] + name + seed
      }
    }
  }
  return 0
}

/// A file and what was found in it.
struct ReadFile {
  let path: FilePath
  let source: Source
  let literals: [StatusLiteral]
  let findings: [Finding]

  init(_ path: FilePath, _ bytes: [UInt8], _ language: Language) {
    self.path = path
    source = Source(bytes)
    var options = AnalysisOptions()
    for rule in Rule.all { options.rules[rule.name] = .warning }
    let analysis = analyze(source, language: language, options: options)
    (literals, findings) = (analysis.literals, analysis.findings)
  }

  func place(_ offset: Int) -> (line: Int, column: Int) {
    let position = source.position(at: offset, encoding: .utf32)
    return (position.line + 1, position.column + 1)
  }
}
