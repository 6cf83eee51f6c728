// Fixes, suppressions and baselines: a fix leaves the rest of the file as it was, byte by byte, and what has been fixed
// stays fixed; what a comment or a baseline silences stays silent.
//
//   .ci/fuzz 60 FuzzFixes

import ExampleTexts
import Fuzzing
import StatusAnalysis
import StatusDetection

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  let choice = input.byte()
  let language = input.language()
  let text = FixedText(input.remainder(), language, everyRuleIsOn: choice & 1 == 1)
  text.checkFindings()
  text.checkFixes()
  if choice & 2 != 0 { text.checkSuppression() }
  if choice & 4 != 0 { text.checkBaseline() }
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds { exampleSeeds([7], longest: 400) + ruleSeeds() }
  return 0
}

/// The examples of the rules.
private func ruleSeeds() -> [[UInt8]] {
  Rule.all.flatMap { rule in
    rule.examples.compactMap { example in
      let bytes = Array(example.unmarkedText.utf8)
      let language = Language.identify(path: example.file, bytes: bytes)
      return languages.firstIndex(of: language).map { [7, UInt8($0)] + bytes }
    }
  }
}
