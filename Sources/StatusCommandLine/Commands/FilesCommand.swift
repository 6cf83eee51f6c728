import Platform
import StatusProject

/// `--files`: the files that would be read, one a line.
func listFiles(_ invocation: Invocation, locales: LocaleChoice, texts: any CommandLineTexts) -> CommandOutput {
  let (lines, summary) = run(runOptions(of: invocation, locales: locales)) { file in
    var line: [UInt8] = []
    appendPath(file.path, to: &line)
    line.append(UInt8(ascii: "\n"))
    return line
  }
  var output = CommandOutput()
  output.standardOutput = Array(lines.joined())
  output.finish(summary, texts, isQuiet: invocation.isQuiet, texts.summary(ofRun: summary))
  return output
}
