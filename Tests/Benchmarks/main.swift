// Prints what detection costs: medians, each measured many times in this process.
//
//   STATUSLSP_BENCHMARKS=1 swift run -c release Benchmarks
//
// `compare.sh` beside this file sets `--list` over a folder against ripgrep.

import SourceText
import StatusDetection

/// The median time of one run, in microseconds.
func median(of runs: Int = 41, _ body: () -> Int) -> Double {
  var times: [Double] = []
  var sum = 0
  for _ in 0..<runs {
    let clock = ContinuousClock()
    let time = clock.measure { sum &+= body() }
    times.append(Double(time.components.attoseconds) / 1e12 + Double(time.components.seconds) * 1e6)
  }
  // The results are used, so that no run can be left out.
  if sum < 0 { print("nothing was found") }
  return times.sorted()[runs / 2]
}

func print(_ name: String, _ value: Double, _ unit: String, target: String) {
  let hundredths = Int(value * 100)
  print("\(name): \(Double(hundredths) / 100) \(unit) (target: \(target))")
}

let go = Language.identify(path: "main.go", bytes: [])

@MainActor func literals(_ text: [UInt8]) -> Int {
  var options = DetectionOptions()
  options.leastEvidence = .medium
  return statusLiterals(in: text, language: go, options: options).count
}

func file(_ lines: Int, _ line: (Int) -> String) -> [UInt8] {
  var text = "package main\n\nimport \"net/http\"\n\nfunc handle(w http.ResponseWriter, r *http.Request) {\n"
  for number in 0..<lines { text += line(number) + "\n" }
  return Array((text + "}\n").utf8)
}

let plainLine = "\tif err := store.configure(ctx, \"a name of something\", options...); err != nil { // why it is done"
let words = file(10_000) { _ in plainLine }
let one = words + Array("// 404 is no number of the code\n".utf8)
let wordTime = median { literals(one) }
print("lexing", Double(one.count) / wordTime / 1e3, "GB/s", target: "0.6 or more")

let scanTime = median { mayHoldStatus(words) ? 1 : 0 }
print("first look, text without a number", Double(words.count) / scanTime / 1e3, "GB/s", target: "3 or more")

@MainActor func costOfNumber(_ line: @escaping (Int) -> String, without other: String) -> Double {
  let numbers = file(10_000, line)
  let none = file(10_000) { _ in other } + Array("var last = store.configure(404)\n".utf8)
  return (median { literals(numbers) } - median { literals(none) }) / 10_000
}

let rejected = costOfNumber({ _ in "\tstore.configure(name, 200)" }, without: "\tstore.configure(name, size)")
print("number rejected", rejected, "µs", target: "0.3 or less")
let accepted = costOfNumber({ _ in "\tw.WriteHeader(404)" }, without: "\tw.WriteHeader(code)")
print("number accepted", accepted, "µs", target: "1 or less")

let mixed = file(10_000) { number in
  switch number % 4 {
  case 0: "\tw.WriteHeader(404)"
  case 1: "\tif response.StatusCode >= 500 { retry(250 * time.Millisecond) }"
  default: plainLine
  }
}
print("10,000 lines, 7,500 numbers", median { literals(mixed) } / 1e3, "ms", target: "2 or less")
