import Platform
import StatusAnalysis
import StatusProject
import StatusRegistry
import StatusServer

/// Runs `statuslsp` with the arguments after the program's name, and ends the process with its exit code.
package func runCommandLine(_ arguments: [[UInt8]] = processArguments()) -> Never {
  StandardStreams.ensureOpen()
  StandardStreams.ignoreBrokenPipes()
  do {
    let invocation = try parseArguments(arguments)
    var locales = LocaleChoice(asked: invocation.locale, environment: LocaleChoice.ofEnvironment())
    if invocation.mode == .serve { serve(invocation, locales: locales) }
    Interruption.endsProcess()
    keepFreeMemory()
    if locales.asked == nil { locales.client = configuredLocale(invocation.configuration) }
    finish(commandOutput(of: invocation, locales: locales), locale: locales.locale(configured: nil))
  } catch {
    let locale = LocaleChoice(asked: askedLocale(in: arguments), environment: LocaleChoice.ofEnvironment()).locale(
      configured: nil)
    finish(.usageError(locale.texts.describe(error), texts: locale.texts), locale: locale)
  }
}

/// The language that the configuration of the working directory names; nil where it names none. What is wrong with the
/// file is told by the run.
private func configuredLocale(_ choice: ConfigurationChoice) -> Locale? {
  let here = FilePath(".")
  return try? loadConfiguration(from: here, boundary: here, choice: choice).locale
}

/// The language that `--locale` names among arguments that cannot be understood as a whole.
private func askedLocale(in arguments: [[UInt8]]) -> Locale? {
  let words = arguments.map { String(decoding: $0, as: UTF8.self) }
  let name = OptionKey.locale.name
  for (index, word) in words.enumerated() {
    if word == name, words.indices.contains(index + 1) { return Locale(rawValue: words[index + 1]) }
    if word.hasPrefix("\(name)=") { return Locale(rawValue: String(word.dropFirst(name.count + 1))) }
  }
  return nil
}

/// Runs a command other than the server.
private func commandOutput(of invocation: Invocation, locales: LocaleChoice) -> CommandOutput {
  var invocation = invocation
  if [.check, .list, .files].contains(invocation.mode) {
    do throws(RunInputs.Failure) {
      invocation.inputs = try RunInputs(invocation)
    } catch {
      return .failure(error, locales: locales)
    }
  }
  let locale = locales.locale(configured: nil)
  let style = Style(forOutput: invocation.format == .text ? invocation.color : .never)
  let texts = locale.texts
  return switch invocation.mode {
  case .check: checkFiles(invocation, locales: locales, style: style, texts: texts)
  case .list: listLiterals(invocation, locales: locales, style: style, texts: texts)
  case .files: listFiles(invocation, locales: locales, texts: texts)
  case .explain:
    explain(
      invocation.operands.map { String(decoding: $0, as: UTF8.self) }, style: style,
      locale: invocation.format == .json ? .english : locale, format: invocation.format,
      constants: invocation.showsConstants ? .all : .wellKnown,
      width: terminalWidth(StandardStreams.output))
  case .explainPath: explainPaths(invocation, locale: locale)
  case .printConfig: printConfigurations(invocation, locales: locales)
  case .initialize: writeStartingFiles(invocation, locale: locale)
  case .configSchema: printSchema(locale: locale)
  case .completions: .text(completions(for: invocation.shell))
  case .manual: .text(manualPage())
  case .version: .text("\(Product.name) \(Product.version)\n")
  case .help, .serve: .text(helpText(locale: locale))
  }
}

private func serve(_ invocation: Invocation, locales: LocaleChoice) -> Never {
  let locale = locales.locale(configured: nil)
  if !invocation.isStandardIORequested, isTerminal(StandardStreams.input) {
    var output = CommandOutput()
    output.standardError += locale.texts.terminalHint.map { $0 + "\n" }.joined().utf8
    output.exitCode = 2
    finish(output, locale: locale)
  }
  exitProcess(
    serveStandardIO(
      version: Product.version, clientProcessID: invocation.clientProcessID, locales: locales,
      configuration: invocation.configuration))
}

/// Writes what a command has to say, and ends the process. A reader that has gone is no error: it has seen enough.
private func finish(_ output: CommandOutput, locale: Locale) -> Never {
  var last = output
  for (file, report) in output.reports {
    guard let file else { continue }
    do throws(SystemError) {
      try writeFile(file) { (descriptor) throws(SystemError) in try report.write(to: descriptor) }
    } catch {
      last.note(locale.texts.errorPrefix + locale.texts.unwritable(file: file.string, reason: error.message))
      last.exitCode = 2
    }
  }
  do throws(SystemError) {
    for (file, report) in output.reports where file == nil {
      if case .failed(let error) = try report.write(to: StandardStreams.output) { throw error }
    }
    if case .failed(let error) = writeLines(StandardStreams.output, output.standardOutput) { throw error }
  } catch {
    last.note(locale.texts.errorPrefix + locale.texts.unwritable(reason: error.message))
    last.exitCode = 2
  }
  writeAll(StandardStreams.error, last.standardError)
  exitProcess(last.exitCode)
}
