// Detection in every language and format: literals lie in the text, on the bounds of their numbers, sorted and apart,
// with a reason; and the same bytes give the same answer, whatever was analysed before and on whatever thread: one input in
// four, drawn by its bytes, asks an earlier question again, and one in 256 asks two on two threads at once.
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

/// Some of what was asked before. One thread alone runs the fuzzer.
nonisolated(unsafe) private var asked: [Asked] = []

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
  // Most of the time is for what one run alone can show.
  let draw = draw(of: question.bytes)
  guard draw % 4 == 0 else { return }
  let other = Int(draw / 4 % 16)
  if asked.count < 16 { asked.append(question) } else { asked[other] = question }
  asked[Int(draw / 64 % 16) % asked.count].askAgain("later")
  if draw % 256 == 0 { checkThreads(question, asked[Int(draw / 1024 % 16) % asked.count]) }
}

/// A number that is the same for the same bytes (FNV-1a), and spread evenly over others.
private func draw(of bytes: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  return hash ^ (hash >> 29)
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
