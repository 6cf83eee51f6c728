// Time grows with the length: a text of one piece repeated, between a beginning and an end, takes no longer than a second
// for each MiB. Built for fuzzing everything is slower, with sanitizers even more: STATUSLSP_FUZZ_SLACK, 4 where nothing
// is said, multiplies what is allowed.
//
//   .ci/fuzz 60 FuzzGrowth

import ExampleTexts
import Foundation
import Fuzzing
import StatusAnalysis
import StatusDetection

@_cdecl("LLVMFuzzerTestOneInput")
package func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(inputBytes(start, count))
  check(&input)
  return 0
}

@_cdecl("LLVMFuzzerInitialize")
package func initialize(_ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?) -> CInt {
  writeSeeds {
    let pieces = [
      "(", "[(", "\"${", "/[", "<<A\n", "'", "{{", "case 404:", "? :", "- ", "a: ", "#{", "%r{", "status(404)\n",
      "HTTP/1.1 404\n", "<a>", "| 404 ", "404,\n", "{\"status\":404,", "statuslsp:ignore\n",
      "statuslsp:ignore ", "[404;", "status;", "status=240(", "{{404 ", "04| 4",
    ]
    return languages.indices.flatMap { language in
      pieces.map { [UInt8(language), 0, UInt8($0.utf8.count)] + Array($0.utf8) + Array("404".utf8) }
    }
  }
  return 0
}

/// What is analysed: long enough to tell, short enough for many.
private let size = 64 << 10

private let slack = ProcessInfo.processInfo.environment["STATUSLSP_FUZZ_SLACK"].flatMap(Double.init) ?? 4

/// A second for each MiB, less what the length costs by itself.
private let allowed = Double(size) / Double(1 << 20) * slack

func check(_ input: inout FuzzInput) {
  let language = input.language()
  let beginning = input.text(upTo: 40)
  let piece = input.text(upTo: 40)
  let end = input.remainder()
  guard !piece.isEmpty else { return }
  var text = Array("404 ".utf8) + beginning
  text.reserveCapacity(size + 100)
  while text.count < size { text += piece }
  text += end
  // Another program may have had the processor's caches: what is slow once is measured again.
  var best = Double.infinity
  for _ in 0..<3 where best > allowed { best = min(best, seconds(text, language)) }
  hold(
    best <= allowed,
    "\(best) s for \(text.count) bytes of \(language.name): \(shown(beginning)), \(shown(piece)) ..., \(shown(end))")
}

/// How long the analysis of a text takes this thread.
private func seconds(_ text: [UInt8], _ language: Language) -> Double {
  let start = threadTime()
  _ = analyze(text, language: language)
  return threadTime() - start
}

private func threadTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
