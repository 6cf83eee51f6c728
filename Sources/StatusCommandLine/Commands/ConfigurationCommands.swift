import JSON
import Platform
import StatusProject
package import StatusRegistry

/// `--config-schema`: the JSON schema of configuration files.
package func printSchema(locale: Locale) -> CommandOutput {
  var output = CommandOutput()
  output.standardOutput = configurationSchema(in: locale).indentedBytes + [UInt8(ascii: "\n")]
  return output
}

/// `--init`: a file to begin with, in each folder named; one that stands there already is left as it is.
func writeStartingFiles(_ invocation: Invocation, locale: Locale) -> CommandOutput {
  let texts = ConfigurationCommandTexts.texts(in: locale)
  var output = CommandOutput()
  for operand in invocation.operands.isEmpty ? [[]] : invocation.operands {
    let path = FilePath(bytes: operand).appending(Configuration.fileName)
    do throws(SystemError) {
      try createFile(path, Array(startingConfiguration(in: locale).utf8))
      output.note(texts.written(path.string))
    } catch {
      let reason = error.alreadyExists ? texts.standsAlready : error.message
      output.note(locale.texts.errorPrefix + "\(path.string): \(reason)")
      output.exitCode = 2
    }
  }
  return output
}

/// `--print-config`: what holds for each file and where it comes from.
func printConfigurations(_ invocation: Invocation, locales: LocaleChoice) -> CommandOutput {
  let locale = locales.locale(configured: nil)
  var output = CommandOutput()
  let boundary = currentDirectory() ?? FilePath(".")
  // The language that the configuration of this folder names is told where it stands.
  let choice = LocaleChoice(asked: invocation.locale, environment: locales.environment)
  for path in invocation.paths {
    var configuration = Configuration()
    do throws(ConfigurationError) {
      let folder = isFolder(path) ? path : path.parent ?? path
      configuration = try loadConfiguration(from: folder, boundary: boundary, choice: invocation.configuration)
    } catch {
      output.fail(error, locale: locale, here: boundary)
      continue
    }
    if !output.standardOutput.isEmpty { output.standardOutput.append(UInt8(ascii: "\n")) }
    let printed = PrintedConfiguration(
      configuration, for: path, locales: choice, evidence: invocation.evidence, here: boundary)
    for line in printed.lines(in: locale) {
      appendEscapedJSON(Array(line.utf8), to: &output.standardOutput)
      output.standardOutput.append(UInt8(ascii: "\n"))
    }
  }
  return output
}

/// `--explain-path`: what is done with each path, and why.
func explainPaths(_ invocation: Invocation, locale: Locale) -> CommandOutput {
  let texts = ConfigurationCommandTexts.texts(in: locale)
  var output = CommandOutput()
  let boundary = currentDirectory() ?? FilePath(".")
  for path in invocation.paths {
    do throws(SystemError) {
      let explanation = try explainPath(path, boundary: boundary, choice: invocation.configuration)
      if let error = explanation.configurationError { output.fail(error, locale: locale, here: boundary) }
      if !output.standardOutput.isEmpty { output.standardOutput.append(UInt8(ascii: "\n")) }
      for line in [path.string] + lines(of: explanation, texts, here: boundary) {
        appendEscaped(line, to: &output.standardOutput)
        output.standardOutput.append(UInt8(ascii: "\n"))
      }
    } catch {
      output.note(locale.texts.errorPrefix + "\(path.string): \(error.message)")
      output.exitCode = 2
    }
  }
  return output
}

/// A label and its text on each line.
private func lines(of explanation: PathExplanation, _ texts: ConfigurationCommandTexts, here: FilePath) -> [String] {
  var rows: [(String, String)] = []
  if let (name, sign) = explanation.language { rows.append((texts.language, texts.sign(name, sign))) }
  let file = explanation.configuration.file.map { $0.relative(to: here).string }
  let isWrong = explanation.configurationError != nil
  rows.append((texts.configuration, file ?? (isWrong ? texts.wrongConfiguration : texts.noConfiguration)))
  let entries = explanation.overrides.map { index in
    guard index > 0, let file else { return texts.testFiles }
    return "\(file):\(explanation.configuration.lines["overrides[\(index - 1)]"] ?? 1)"
  }
  if !entries.isEmpty { rows.append((texts.overrides, entries.joined(separator: texts.separator))) }
  rows.append((texts.read, texts.verdict(explanation, here: here)))
  let width = rows.map { displayWidth(of: $0.0) }.max() ?? 0
  return rows.map { "  " + padded($0.0, to: width + 2) + $0.1 }
}

extension Invocation {
  /// The paths named; the working directory where there are none.
  fileprivate var paths: [FilePath] {
    operands.isEmpty ? [FilePath(".")] : operands.map { FilePath(bytes: $0) }
  }
}

extension CommandOutput {
  /// Tells what is wrong with a configuration: exit 2.
  fileprivate mutating func fail(_ error: ConfigurationError, locale: Locale, here: FilePath) {
    let place = "\(error.path.relative(to: here).string):\(error.line):\(error.column)"
    note("\(place): \(error.message(in: locale))")
    exitCode = 2
  }
}

private func isFolder(_ path: FilePath) -> Bool {
  (try? fileStatus(of: path))?.kind == .directory
}
