package import Foundation

/// A program of the system that tests drive or ask.
package enum InstalledTool {
  /// Whether a missing program fails a test instead of skipping it, as in continuous integration.
  package static let isRequired = ProcessInfo.processInfo.environment["STATUSLSP_REQUIRE_EDITORS"] == "1"

  /// Whether tests of a program run: it is here, or it has to be.
  package static func runs(_ name: String) -> Bool { isRequired || find(name) != nil }

  /// A program on the PATH.
  package static func find(_ name: String) -> URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { URL(fileURLWithPath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// A program that a variable of the environment names, as .ci/editors prints it.
  package static func named(by variable: String) -> URL? {
    ProcessInfo.processInfo.environment[variable].map { URL(fileURLWithPath: $0) }
      .flatMap { FileManager.default.isExecutableFile(atPath: $0.path) ? $0 : nil }
  }

  /// The same where nothing goes on without it.
  package static func need(_ name: String) throws -> URL {
    guard let url = find(name) else { throw Failure("\(name) is not on the PATH: .ci/run installs it") }
    return url
  }

  /// The folder of Python's validators, with an interpreter that finds them in `bin` and JUnit's schema beside it:
  /// `STATUSLSP_VALIDATORS`, which .ci/run fills.
  package static let validators = ProcessInfo.processInfo.environment["STATUSLSP_VALIDATORS"].map {
    URL(fileURLWithPath: $0)
  }
}
