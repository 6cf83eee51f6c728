package import Foundation

/// The release binary, which the tests drive and never build.
package enum BuiltBinary {
  /// Where the binary stands: `STATUSLSP_BINARY`, else `.build/release/statuslsp`.
  ///
  /// - Throws: a sentence that tells what to do, where the binary is missing or older than its sources. A binary named
  ///   by `STATUSLSP_BINARY` only has to exist.
  package static func url() throws -> URL {
    try locate(
      root: Repository.root, override: ProcessInfo.processInfo.environment["STATUSLSP_BINARY"]
    )
  }

  /// The same for any checkout.
  package static func locate(root: URL, override: String?) throws -> URL {
    if let override, !override.isEmpty {
      let binary = URL(fileURLWithPath: override, relativeTo: root).absoluteURL
      guard FileManager.default.isExecutableFile(atPath: binary.path) else {
        throw Failure("STATUSLSP_BINARY names \(override), which is no executable file")
      }
      return binary
    }
    let release = root.appendingPathComponent(".build/release")
    let binary = release.appendingPathComponent("statuslsp")
    guard FileManager.default.isExecutableFile(atPath: binary.path) else {
      throw Failure(".build/release/statuslsp is missing: run swift build -c release first")
    }
    if let stale = staleSource(root: root) {
      throw Failure(".build/release/statuslsp is older than \(stale): run swift build -c release first")
    }
    return binary
  }

  /// A source that was changed after its module was last compiled for release, by its path from the root.
  ///
  /// The binary's own date says nothing: a change in a comment compiles the module and links nothing.
  package static func staleSource(root: URL) -> String? {
    let sources = root.appendingPathComponent("Sources")
    var compiled: [String: Date] = [:]
    for path in Repository.files(below: sources) where path.hasSuffix(".swift") {
      guard let module = path.split(separator: "/").first.map(String.init) else { continue }
      let mark = root.appendingPathComponent(".build/release/\(module).build/\(module).d")
      let built = compiled[module] ?? modificationDate(mark) ?? .distantPast
      compiled[module] = built
      if let changed = modificationDate(sources.appendingPathComponent(path)), changed > built {
        return "Sources/\(path)"
      }
    }
    return nil
  }

  /// Runs the binary to its end.
  package static func run(
    _ arguments: [String], input: [UInt8] = [], directory: URL? = nil, environment: [String: String] = [:],
    timeout: Double = 60
  ) throws -> ProcessOutput {
    try ChildProcess.run(
      url(), arguments, input: input, directory: directory, environment: environment, timeout: timeout
    )
  }

  /// Runs a script of bash's to its end, in which `$0` is the binary and `$1`, `$2` ... are the arguments.
  package static func run(
    script: String, _ arguments: [String] = [], directory: URL? = nil, environment: [String: String] = [:],
    timeout: Double = 60
  ) throws -> ProcessOutput {
    try ChildProcess.run(
      URL(fileURLWithPath: "/bin/bash"), ["-c", script, url().path] + arguments, directory: directory,
      environment: environment, timeout: timeout)
  }

  /// Copies the binary to where another user may run it.
  ///
  /// A process of its own writes the copy: what this one had open for writing, a child that is started at the same moment
  /// would hold for a while, and a file that is being written cannot be run ("Text file busy").
  package static func copy(to place: URL) throws {
    let output = try ChildProcess.run(URL(fileURLWithPath: "/bin/cp"), [url().path, place.path])
    guard output.exitCode == 0 else { throw Failure(output.errorText) }
  }

  private static func modificationDate(_ url: URL) -> Date? {
    try? FileManager.default.attributesOfItem(atPath: url.path)[.modificationDate] as? Date
  }
}
