package import Platform
import StatusDetection
import StatusProject
import StatusRegistry

/// How the arguments want files to be read.
func runOptions(
  of invocation: Invocation, locales: LocaleChoice, visitsEveryFile: Bool = true, leastEvidence: Evidence? = .weak
) -> RunOptions {
  var options = RunOptions()
  options.leastEvidence = leastEvidence
  options.visitsEveryFile = visitsEveryFile
  options.asksRules = invocation.mode != .list
  options.findsConstants = invocation.mode == .list && invocation.showsConstants
  options.paths = invocation.inputs?.paths ?? invocation.operands.map { FilePath(bytes: $0) }
  options.isLimitedToPaths = invocation.inputs?.isLimitedToPaths ?? false
  options.standardInput = invocation.inputs?.standardInput
  options.changes = invocation.inputs?.changes
  options.ignoring.areRead = !invocation.readsIgnored
  options.skipsHidden = invocation.skipsHidden
  options.forceExclude = invocation.forceExclude
  options.globs = RunGlobs(include: invocation.include, exclude: invocation.exclude)
  options.maximumFileSize = invocation.maximumSize ?? options.maximumFileSize
  options.shard = invocation.shard
  options.tellsSkipped = invocation.isVerbose
  options.failsOnEmpty = invocation.failsOnEmpty
  options.threads = invocation.threads
  options.reportsSuppressed = invocation.ignoresSuppressions
  options.locales = locales
  options.configuration = invocation.configuration
  // What programs read is English in every language.
  let formats = [invocation.format] + invocation.outputs.map(\.format)
  if formats.contains(where: { $0 != .text }) { options.locales.asked = .english }
  if !invocation.isQuiet, isTerminal(StandardStreams.error), environment("TERM") != "dumb" {
    let texts = locales.locale(configured: nil).texts
    options.progress = RunProgress(descriptor: StandardStreams.error) { texts.progress(files: $0) }
  }
  return options
}

/// What the arguments name besides files and folders, once it has been read.
package struct RunInputs: Sendable, Equatable {
  /// Why it cannot be.
  enum Failure: Error {
    case unreadable(name: String, SystemError)
    case changes(ChangesError)
  }

  private(set) var paths: [FilePath]
  /// Whether there is nothing but the paths, even where there are none.
  private(set) var isLimitedToPaths = false
  private(set) var standardInput: StandardInputText?
  private(set) var changes: Changes?

  /// A list of more paths than that is none.
  private static var longestList: Int { 256 * 1_048_576 }

  init(_ invocation: Invocation) throws(Failure) {
    paths = invocation.operands.map { FilePath(bytes: $0) }
    if let file = invocation.filesFrom {
      paths += try Self.read(file, limit: Self.longestList) { Self.paths(listedIn: $0) }
      isLimitedToPaths = true
    }
    if invocation.operands.contains(dash) {
      let limit = invocation.maximumSize ?? RunOptions().maximumFileSize
      let bytes = try Self.read(dash, limit: limit &+ 1) { $0 }
      standardInput = StandardInputText(bytes, path: FilePath(bytes: invocation.standardInputPath ?? dash))
    }
    guard let changed = invocation.changed else { return }
    do throws(ChangesError) {
      switch changed {
      case .head: changes = try Changes(in: FilePath("."))
      case .mergeBase(let revision): changes = try Changes(in: FilePath("."), since: revision)
      }
    } catch {
      throw .changes(error)
    }
  }

  private static func read<Value>(
    _ file: [UInt8], limit: Int, _ body: ([UInt8]) -> Value
  ) throws(Failure) -> Value {
    do throws(SystemError) {
      return body(
        try file == dash
          ? readAll(StandardStreams.input, limit: limit) : readStream(FilePath(bytes: file), limit: limit))
    } catch {
      throw .unreadable(name: String(decoding: file, as: UTF8.self), error)
    }
  }

  /// One path a line, or each with a NUL behind it, where there is a NUL.
  package static func paths(listedIn text: [UInt8]) -> [FilePath] {
    let separator: UInt8 = text.contains(0) ? 0 : UInt8(ascii: "\n")
    return text.split(separator: separator).map { FilePath(bytes: Array($0)) }
  }
}

extension CommandOutput {
  /// What the arguments name cannot be read: exit 2.
  static func failure(_ failure: RunInputs.Failure, locales: LocaleChoice) -> CommandOutput {
    let locale = locales.locale(configured: nil)
    var output = CommandOutput()
    switch failure {
    case .unreadable(let name, let error): output.note(locale.texts.errorPrefix + "\(name): \(error.message)")
    case .changes(let error): output.note(locale.texts.errorPrefix + error.message(in: locale))
    }
    output.exitCode = 2
    return output
  }
}
