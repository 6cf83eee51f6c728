// Prints what detection costs: medians, each measured many times in this process.
//
//   STATUSLSP_BENCHMARKS=1 swift run -c release Benchmarks
//
// `compare.sh` beside this file sets `--list` over a folder against ripgrep; `session.py` measures the language server.

import Foundation
import Platform
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
let swift = Language.identify(path: "main.swift", bytes: [])

@MainActor func literals(_ text: [UInt8], in language: Language = go) -> Int {
  var options = DetectionOptions()
  options.leastEvidence = .medium
  return statusLiterals(in: text, language: language, options: options).count
}

func file(_ lines: Int, _ line: (Int) -> String) -> [UInt8] {
  var text = "package main\n\nimport \"net/http\"\n\nfunc handle(w http.ResponseWriter, r *http.Request) {\n"
  for number in 0..<lines { text += line(number) + "\n" }
  return Array((text + "}\n").utf8)
}

let plainLine = "\tif err := store.configure(ctx, \"a name of something\", options...); err != nil { // why it is done"
/// This project's own code without its digits, and behind it a number that no look at its line refuses, in a string that
/// is too short to be read: no name is asked about.
let ownCode: [UInt8] = {
  let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Sources")
  let files =
    FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
  var lines: [[UInt8].SubSequence] = []
  for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "swift" {
    guard let text = try? Data(contentsOf: file) else { fatalError("\(file.path) cannot be read") }
    lines += Array(text).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
  let kept = lines.filter { !$0.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
  return Array(kept.joined(separator: [UInt8(ascii: "\n")])) + Array("\nlet last = \"404 a\"\n".utf8)
}()

/// What one number costs: the text with it against the same text with a name in its place, once a number stands below.
@MainActor func cost(of number: String, without name: String, below: String) -> Double {
  let end = Array(below.utf8)
  let (numbers, names) = (file(10_000) { _ in number } + end, file(10_000) { _ in name } + end)
  return (median { literals(numbers) } - median { literals(names) }) / 10_000
}

let benchmarks: [(name: String, unit: String, target: String, run: @MainActor () -> Double)] = [
  (
    "lexing", "GB/s", "0.6 or more",
    {
      Double(ownCode.count) / median { literals(ownCode, in: swift) } / 1e3
    }
  ),
  (
    "first look at a text without numbers", "GB/s", "3 or more",
    {
      let text = file(10_000) { _ in plainLine }
      return Double(text.count) / median { mayHoldStatus(text) ? 1 : 0 } / 1e3
    }
  ),
  (
    "number rejected", "µs", "0.3 or less",
    { cost(of: "\tstore.configure(name, 200)", without: "\tstore.configure(name, size)", below: "var x = f(404)") }
  ),
  (
    "number accepted", "µs", "1 or less",
    { cost(of: "\tw.WriteHeader(404)", without: "\tw.WriteHeader(code)", below: "var x = f(404)") }
  ),
  (
    "10,000 lines, 1,000 numbers", "ms", "2 or less",
    {
      let text = file(10_000) { number in
        switch number % 10 {
        case 0: "\tw.WriteHeader(404)"
        case 1, 5: plainLine
        case 2: "\tif err != nil {"
        case 3: "\t\treturn err"
        case 4: "\t}"
        case 6: ""
        case 7: "\t// What is known is kept."
        case 8: "\tcount++"
        default: "\tstore.add(name, value)"
        }
      }
      return median { literals(text) } / 1e3
    }
  ),
]

// As the server does: what is measured is no time of the system's, which gives new memory for each run.
shareHeaps()
for benchmark in benchmarks where CommandLine.arguments.dropFirst().allSatisfy({ benchmark.name.hasPrefix($0) }) {
  print(benchmark.name, benchmark.run(), benchmark.unit, target: benchmark.target)
}
