// Detection in every language and format: literals lie in the text, on the bounds of their numbers, sorted and apart,
// with a reason; and the same bytes give the same answer, whatever was analysed before and on whatever thread.
//
//   .ci/fuzz 60 FuzzDetection

import ExampleTexts
import Fuzzing
import Platform
import SourceText
import StatusDetection
import StatusRegistry

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  check(&input)
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds { exampleSeeds([0], longest: 600) + exampleSeeds([1], longest: 300) }
  return 0
}

/// A question and its answer.
struct Asked {
  let bytes: [UInt8]
  let language: Language
  let options: DetectionOptions
  let literals: [StatusLiteral]

  init(_ bytes: [UInt8], _ language: Language, _ options: DetectionOptions) {
    (self.bytes, self.language, self.options) = (bytes, language, options)
    literals = statusLiterals(in: bytes, language: language, options: options)
  }

  var place: String { "\(language.name): \(shown(bytes))" }

  /// Ends the run where the question has another answer now.
  func askAgain(_ occasion: String) {
    let again = statusLiterals(in: bytes, language: language, options: options)
    hold(again == literals, "another answer \(occasion) in \(place): \(again) instead of \(literals)")
  }
}

/// What was asked before: the last of each remainder of a running number. One thread alone runs the fuzzer.
nonisolated(unsafe) private var asked: [Asked] = []
nonisolated(unsafe) private var runs = 0

func check(_ input: inout FuzzInput) {
  let choice = input.byte()
  var options = DetectionOptions()
  options.findsConstants = choice & 1 == 1
  if choice & 2 != 0 { options.leastEvidence = .medium }
  if choice & 4 != 0 {
    options.calls = [DetectionOptions.Call(name: "api.fail", argument: 0)]
    options.names = ["myCode"]
    options.not = ["width", "fail"]
  }
  let language = input.language()
  let question = Asked(input.remainder(), language, options)
  checkLiterals(question)
  checkExpectation(question, at: Int(choice >> 3) * max(1, question.bytes.count) / 31)
  runs += 1
  if asked.count < 16 { asked.append(question) } else { asked[runs % 16] = question }
  asked[(runs / 3) % asked.count].askAgain("later")
  if runs % 64 == 0 { checkThreads(question, asked[(runs / 64) % asked.count]) }
}

func checkLiterals(_ question: Asked) {
  var end = 0
  for literal in question.literals {
    let (range, spelling) = (literal.range, literal.spellingRange)
    let place = { "\(literal) in \(question.place)" }
    hold(range.lowerBound >= end && range.upperBound <= question.bytes.count && !range.isEmpty, "range of \(place())")
    hold(
      spelling.lowerBound >= 0 && spelling.lowerBound <= range.lowerBound && spelling.upperBound >= range.upperBound
        && spelling.upperBound <= question.bytes.count, "spelling of \(place())")
    hold(!literal.why.isEmpty && !literal.why.hasSuffix("."), "why of \(place())")
    end = range.upperBound
    guard literal.spelling != .constant else { continue }
    // A sign may follow a digit: in `[500-502]`, which no format has, both are numbers.
    let isSigned = question.bytes[range.lowerBound] == UInt8(ascii: "-")
    hold(isSigned || !isDigit(range.lowerBound - 1, question.bytes), "a digit before \(place())")
    hold(!isDigit(range.upperBound, question.bytes), "a digit behind \(place())")
    let text = String(decoding: question.bytes[range], as: UTF8.self)
    // Within a string of JSON digits may be written as escapes.
    if text.contains("\\") { continue }
    switch literal.value {
    case .code(let code): hold(Int(text) == code.value, "another number than \(place())")
    case .statusClass(let digit):
      hold(text.lowercased() == "\(digit)xx" || text == "\(digit)..", "another class than \(place())")
    }
  }
}

private func isDigit(_ index: Int, _ bytes: [UInt8]) -> Bool {
  bytes.indices.contains(index) && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
}

func checkExpectation(_ question: Asked, at offset: Int) {
  guard
    let found = statusExpectation(
      in: Source(question.bytes), at: offset, language: question.language, options: question.options)
  else { return }
  let isHere = found.range.lowerBound <= offset && found.range.upperBound >= offset
  hold(isHere && found.range.upperBound <= question.bytes.count, "\(found) at \(offset) of \(question.place)")
  hold(!found.why.isEmpty, "no reason at \(offset) of \(question.place)")
}

/// Two threads at once say what one alone has said.
func checkThreads(_ first: Asked, _ second: Asked) {
  let threads = [(first, second), (second, first)].map { pair in
    SystemThread.start(name: "detection") {
      pair.0.askAgain("on a thread")
      pair.1.askAgain("on a thread")
    }
  }
  for thread in threads { thread.join() }
}
