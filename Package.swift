// swift-tools-version: 6.2
import PackageDescription

// Formatting: one section for each target and its test target, in the order of the layers; a target depends only on
// targets above it. There are no package dependencies. StatusRegistry carries no unsafe flag, so that any package can
// depend on it.

/// What every target is held to: warnings are errors, `any` is spelled out, imports are internal unless they say so.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Shipped code is memory-safe by the compiler's own check; only Platform, which calls C, goes without it.
let safe: [SwiftSetting] = strict + [.strictMemorySafety()]

let package = Package(
  name: "statuslsp",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "StatusRegistry", targets: ["StatusRegistry"]),
    .executable(name: "statuslsp", targets: ["statuslsp"]),
  ],
  dependencies: [],
  targets: [
    // MARK: StatusRegistry

    .target(
      name: "StatusRegistry",
      swiftSettings: safe
    ),
    .testTarget(
      name: "StatusRegistryTests",
      dependencies: ["StatusRegistry"],
      swiftSettings: strict
    ),

    // MARK: JSON

    .target(
      name: "JSON",
      swiftSettings: safe
    ),
    .testTarget(
      name: "JSONTests",
      dependencies: ["JSON", "TestSupport"],
      swiftSettings: strict
    ),

    // MARK: SourceText

    .target(
      name: "SourceText",
      swiftSettings: safe
    ),
    .testTarget(
      name: "SourceTextTests",
      dependencies: ["SourceText", "TestSupport"],
      swiftSettings: strict
    ),

    // MARK: StatusDetection

    .target(
      name: "StatusDetection",
      dependencies: ["SourceText", "StatusRegistry"],
      swiftSettings: safe
    ),
    .testTarget(
      name: "StatusDetectionTests",
      dependencies: ["SourceText", "StatusDetection", "StatusRegistry", "TestSupport"],
      exclude: ["Examples", "Refusals"],
      swiftSettings: strict
    ),

    // MARK: StatusAnalysis

    .target(
      name: "StatusAnalysis",
      dependencies: ["SourceText", "StatusDetection", "StatusRegistry"],
      swiftSettings: safe
    ),
    .testTarget(
      name: "StatusAnalysisTests",
      dependencies: ["SourceText", "StatusAnalysis", "StatusDetection", "StatusRegistry", "TestSupport"],
      swiftSettings: strict
    ),

    // MARK: Platform

    .target(
      name: "Platform",
      swiftSettings: strict
    ),
    .testTarget(
      name: "PlatformTests",
      dependencies: ["Platform", "TestSupport"],
      swiftSettings: strict
    ),

    // MARK: StatusProject

    .target(
      name: "StatusProject",
      dependencies: ["JSON", "Platform", "SourceText", "StatusAnalysis", "StatusDetection", "StatusRegistry"],
      swiftSettings: safe
    ),
    .testTarget(
      name: "StatusProjectTests",
      dependencies: [
        "JSON", "Platform", "SourceText", "StatusAnalysis", "StatusDetection", "StatusProject", "StatusRegistry",
        "TestSupport",
      ],
      swiftSettings: strict
    ),

    // MARK: JSONRPC

    .target(
      name: "JSONRPC",
      dependencies: ["JSON"],
      swiftSettings: safe
    ),
    .testTarget(
      name: "JSONRPCTests",
      dependencies: ["JSON", "JSONRPC", "TestSupport"],
      swiftSettings: strict
    ),

    // MARK: LanguageServerProtocol

    .target(
      name: "LanguageServerProtocol",
      dependencies: ["JSON"],
      swiftSettings: safe
    ),
    .testTarget(
      name: "LanguageServerProtocolTests",
      dependencies: ["JSON", "LanguageServerProtocol"],
      swiftSettings: strict
    ),

    // MARK: StatusServer

    .target(
      name: "StatusServer",
      dependencies: [
        "JSON", "JSONRPC", "LanguageServerProtocol", "Platform", "SourceText", "StatusAnalysis", "StatusDetection",
        "StatusProject", "StatusRegistry",
      ],
      swiftSettings: safe
    ),
    .testTarget(
      name: "StatusServerTests",
      dependencies: [
        "JSON", "JSONRPC", "LanguageServerProtocol", "Platform", "SourceText", "StatusAnalysis", "StatusDetection",
        "StatusProject", "StatusServer", "TestSupport",
      ],
      swiftSettings: strict
    ),

    // MARK: StatusCommandLine

    .target(
      name: "StatusCommandLine",
      dependencies: [
        "JSON", "Platform", "SourceText", "StatusAnalysis", "StatusDetection", "StatusProject", "StatusRegistry",
        "StatusServer",
      ],
      swiftSettings: safe
    ),
    .testTarget(
      name: "StatusCommandLineTests",
      dependencies: [
        "JSON", "Platform", "SourceText", "StatusAnalysis", "StatusCommandLine", "StatusDetection", "StatusProject",
        "StatusRegistry", "TestSupport",
      ],
      swiftSettings: strict
    ),

    // MARK: statuslsp

    .executableTarget(
      name: "statuslsp",
      dependencies: ["StatusCommandLine"],
      swiftSettings: safe,
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable", "-Xlinker", "-s"],
          .when(platforms: [.linux], configuration: .release)
        )
      ]
    ),
    // These tests drive the built binary; none depends on the executable target, whose static link breaks test builds.
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["JSON", "StatusAnalysis", "StatusRegistry", "TestSupport"],
      exclude: [
        "Editors/Browser/keeper.py", "Editors/JupyterLab/drive.py", "Editors/Monaco/drive.py", "Editors/Probes",
        "Editors/VSCode/drive.js", "Editors/VSCode/vscode.js", "Faults/kill.py", "Faults/watch.py",
        "Hooks/pre-commit.sh", "Reports", "Walking",
      ],
      swiftSettings: strict
    ),

    // MARK: Tests of the house

    .target(
      name: "TestSupport",
      dependencies: ["JSON", "SourceText"],
      path: "Tests/TestSupport",
      exclude: ["Protocol/messages.json", "Protocol/reduce.py"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TidyTests",
      dependencies: ["JSON", "TestSupport"],
      swiftSettings: strict
    ),
  ]
)

// What detection costs; `Tests/Benchmarks/main.swift` says how to run it. It is no part of a common build.
if Context.environment["STATUSLSP_BENCHMARKS"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Platform", "SourceText", "StatusDetection"],
      path: "Tests/Benchmarks",
      exclude: ["check.sh", "compare.sh", "load.py", "measure.c", "memory.sh", "session.py", "soak.py"],
      swiftSettings: strict
    ))
}

// With the thread sanitizer only the tests of what has threads are run: `STATUSLSP_THREADS=1 swift test --sanitize=thread`.
if Context.environment["STATUSLSP_THREADS"] != nil {
  let threaded = ["PlatformTests", "StatusProjectTests", "StatusServerTests"]
  package.targets.removeAll { $0.type == .test && !threaded.contains($0.name) }
}

// Fuzz targets, which only libFuzzer can start; `.ci/fuzz` builds and runs them. They are no part of a common build.
if Context.environment["STATUSLSP_FUZZ"] != nil {
  func fuzzTarget(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    // One file alone would be taken for a script.
    .executableTarget(
      name: name, dependencies: ["Fuzzing"] + dependencies, path: "Tests/Fuzz/\(name)",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
  }
  package.targets += [
    .target(name: "Fuzzing", path: "Tests/Fuzz/Fuzzing", swiftSettings: strict),
    fuzzTarget("FuzzJSON", ["JSON"]),
    fuzzTarget("FuzzFraming", ["JSONRPC"]),
    fuzzTarget("FuzzPositions", ["SourceText"]),
    .target(
      name: "ExampleTexts", dependencies: ["Fuzzing", "StatusDetection"], path: "Tests/Fuzz/ExampleTexts",
      swiftSettings: strict),
    fuzzTarget("FuzzGlobs", ["Platform", "StatusProject"]),
    fuzzTarget(
      "FuzzConfiguration", ["JSON", "Platform", "SourceText", "StatusAnalysis", "StatusProject", "StatusRegistry"]),
    fuzzTarget(
      "FuzzReports",
      ["ExampleTexts", "Platform", "SourceText", "StatusAnalysis", "StatusCommandLine", "StatusDetection"]),
    fuzzTarget(
      "FuzzSessions",
      [
        "ExampleTexts", "JSON", "JSONRPC", "Platform", "SourceText", "StatusAnalysis", "StatusDetection",
        "StatusProject", "StatusServer",
      ]),
    fuzzTarget("FuzzLexer", ["ExampleTexts", "StatusDetection"]),
    fuzzTarget("FuzzDetection", ["ExampleTexts", "Platform", "SourceText", "StatusDetection", "StatusRegistry"]),
    fuzzTarget("FuzzGrowth", ["ExampleTexts", "StatusAnalysis", "StatusDetection"]),
    fuzzTarget(
      "FuzzFixes",
      [
        "ExampleTexts", "SourceText", "StatusAnalysis", "StatusDetection", "StatusProject", "StatusRegistry",
      ]),
  ]
}
