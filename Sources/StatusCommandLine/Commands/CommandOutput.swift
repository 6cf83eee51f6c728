package import Platform

/// What a command has to say, before any of it is written.
package struct CommandOutput: Sendable {
  package var standardOutput: [UInt8] = []
  /// Reports, each with the file that takes it, whole or not at all; nil for standard output, where it comes first.
  package var reports: [(file: FilePath?, report: JoinedReport)] = []
  package var standardError: [UInt8] = []
  package var exitCode: Int32 = 0

  package init() {}

  /// Adds a line for people to standard error; what the line quotes is made fit for a terminal.
  mutating func note(_ line: String) {
    standardError += "\(Product.name): ".utf8
    appendEscaped(line, to: &standardError)
    standardError.append(UInt8(ascii: "\n"))
  }
}

extension CommandOutput {
  /// An error in the arguments: exit 2.
  static func usageError(_ sentence: String, texts: any CommandLineTexts) -> CommandOutput {
    var output = CommandOutput()
    output.note(texts.errorPrefix + sentence)
    output.standardError += "\(texts.helpHint)\n".utf8
    output.exitCode = 2
    return output
  }

  /// Text for standard output.
  static func text(_ text: String) -> CommandOutput {
    var output = CommandOutput()
    output.standardOutput += text.utf8
    return output
  }
}
