// Globs and lines of ignore files against a model, in a number of steps that is bounded.
//
//   .ci/fuzz 60 FuzzGlobs

import Fuzzing
import Platform

@testable import StatusProject

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  if input.bool() { checkIgnoreFile(&input) } else { checkGlob(&input) }
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    let globs = [
      ("**/a/*b?", "x/a/yb1"), ("a**/b", "ax/y/b"), ("[!a-c[:digit:]]*", "x1"), ("a\\*b", "a*b"),
      ("*.min.*", "x.min.js"),
      ("**", "a/b"), ("a/**", "a/b/c"), ("a/**/b", "a/b"), ("[]a]", "]"), ("[a-", "a"), ("**/**/*a*b", "aaab"),
    ].map { [0, 1, UInt8($0.0.utf8.count)] + Array($0.0.utf8) + Array($0.1.utf8) }
    let files = ["a\n!b\n/c/\n*.log \n\\#x\n# y\n", "d/**/e\r\n**/f\n!/d/e\n"].map { text in
      [1, 1, 5] + Array("d/e/f".utf8) + Array(text.utf8)
    }
    return globs + files
  }
  return 0
}

func checkGlob(_ input: inout FuzzInput) {
  let crossesFolders = input.bool()
  let pattern = input.text(upTo: 32)
  let text = input.remainder()
  guard let glob = Glob(pattern[...], crossesFolders: crossesFolders) else { return }
  var steps = 0
  let matches = glob.matches(text, in: text.indices, steps: &steps)
  hold(glob.matches(text, in: text.indices) == matches, "another answer for \(shown(pattern)) on \(shown(text))")
  hold(steps <= 2 * (pattern.count + 1) * (text.count + 1), "\(steps) steps for \(shown(pattern)) on \(shown(text))")
  guard let model = GlobModel(pattern, crossesFolders: crossesFolders) else {
    fail("the model refuses \(shown(pattern))")
  }
  hold(matches == model.matches(text), "\(matches) for \(shown(pattern)) on \(shown(text))")
}

/// An ignore file says of a path what its last line that matches says.
func checkIgnoreFile(_ input: inout FuzzInput) {
  let isFolder = input.bool()
  let path = Array("/base/".utf8) + input.text(upTo: 24).filter { $0 != 0 }
  let text = input.remainder()
  let subject = IgnoreSubject(FilePath(bytes: path), isFolder: isFolder)
  let file = IgnoreFile(text)
  let base = 6
  let verdict = file.verdict(on: subject, base: base)
  let deciding = file.decidingLine(on: subject, base: base)
  hold(deciding?.verdict == verdict, "two verdicts of \(shown(text)) on \(shown(path))")
  let withoutMark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text[3...]) : text
  let lines = withoutMark.split(separator: 0x0A, omittingEmptySubsequences: false)
  var expected: (line: Int, verdict: IgnoreFile.Verdict)?
  for (index, line) in lines.enumerated() {
    let line = line.last == 0x0D ? line.dropLast() : line
    guard let rule = IgnoreRule(line), rule.matches(subject, base: base) else { continue }
    expected = (index + 1, rule.isNegated ? .included : .ignored)
    checkRule(line, rule, path, isFolder)
  }
  hold(verdict == expected?.verdict && deciding?.line == expected?.line, "\(shown(text)) on \(shown(path))")
}

/// A line that matches says so by the model too, whatever way it is compiled.
func checkRule(_ line: ArraySlice<UInt8>, _ rule: IgnoreRule, _ path: [UInt8], _ isFolder: Bool) {
  var pattern = line
  // An escaped space at the end counts; it is rare enough to leave out.
  guard pattern.last != 0x20 else { return }
  if pattern.first == UInt8(ascii: "!") { pattern = pattern.dropFirst() }
  if pattern.last == UInt8(ascii: "/") {
    hold(isFolder, "\(shown(line)) speaks of a file")
    pattern = pattern.dropLast()
  }
  let isAnchored = pattern.contains(UInt8(ascii: "/"))
  if pattern.first == UInt8(ascii: "/") { pattern = pattern.dropFirst() }
  let name = path[((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...]
  guard let model = GlobModel(Array(pattern), crossesFolders: isAnchored) else { fail("no model of \(shown(line))") }
  hold(model.matches(Array(isAnchored ? path[6...] : name)), "\(shown(line)) matches \(shown(path))")
}
