import Platform
import StatusAnalysis
import StatusRegistry
import StatusServer

/// Runs `statuslsp` with the arguments after the program's name, and ends the process with its exit code.
package func runCommandLine(_ arguments: [[UInt8]] = processArguments()) -> Never {
  StandardStreams.ensureOpen()
  StandardStreams.ignoreBrokenPipes()
  let locale = Locale.english
  do {
    let invocation = try parseArguments(arguments)
    if invocation.mode == .serve { serve(invocation, locale: locale) }
    finish(commandOutput(of: invocation, locale: locale), locale: locale)
  } catch {
    finish(.usageError(locale.texts.describe(error), texts: locale.texts), locale: locale)
  }
}

/// Runs a command other than the server.
private func commandOutput(of invocation: Invocation, locale: Locale) -> CommandOutput {
  let style = Style(forOutput: invocation.format == .text ? invocation.color : .never)
  let texts = locale.texts
  return switch invocation.mode {
  case .check: checkFiles(invocation, style: style, texts: texts)
  case .list: listLiterals(invocation, style: style, texts: texts)
  case .files: listFiles(invocation, texts: texts)
  case .explain:
    explain(
      invocation.operands.map { String(decoding: $0, as: UTF8.self) }, style: style, locale: locale,
      format: invocation.format, constants: invocation.showsConstants ? .all : .wellKnown,
      width: terminalWidth(StandardStreams.output))
  case .version: .text("\(Product.name) \(Product.version)\n")
  case .help, .serve: .text(helpText(locale: locale))
  }
}

private func serve(_ invocation: Invocation, locale: Locale) -> Never {
  if !invocation.isStandardIORequested, isTerminal(StandardStreams.input) {
    var output = CommandOutput()
    output.standardError += locale.texts.terminalHint.map { $0 + "\n" }.joined().utf8
    output.exitCode = 2
    finish(output, locale: locale)
  }
  exitProcess(serveStandardIO(version: Product.version, clientProcessID: invocation.clientProcessID))
}

/// Writes what a command has to say, and ends the process. A reader that has gone is no error: it has seen enough.
private func finish(_ output: CommandOutput, locale: Locale) -> Never {
  var last = output
  if case .failed(let error) = writeAll(StandardStreams.output, output.standardOutput) {
    last.note(locale.texts.errorPrefix + locale.texts.unwritable(reason: error.message))
    last.exitCode = 2
  }
  writeAll(StandardStreams.error, last.standardError)
  exitProcess(last.exitCode)
}
