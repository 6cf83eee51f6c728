package import Platform
import SourceText
package import StatusAnalysis
package import StatusDetection
import StatusRegistry

/// Writes for people.
package struct TextReporter: Reporter, LiteralReporter {
  private let style: Style
  private let texts: any CommandLineTexts

  package init(style: Style, texts: any CommandLineTexts) {
    self.style = style
    self.texts = texts
  }

  package var findingSeparator: String { "\n" }

  /// `path:line:column: severity[rule]: message`, the source line, and carets under the literal.
  package func append(
    _ finding: Finding, fingerprint: String, in file: ReportedFile, cursor: inout PositionCursor,
    to output: inout [UInt8]
  ) {
    let position = cursor.humanPosition(at: finding.range.lowerBound)
    style.append(.location, to: &output) { output in
      style.appendLink(to: file.path, in: &output) {
        appendPath(file.path, to: &$0)
        $0 += ":\(position.line):\(position.column)".utf8
      }
      output.append(UInt8(ascii: ":"))
    }
    output.append(UInt8(ascii: " "))
    style.append(.severity(finding.severity), to: &output) { $0 += "\(finding.severity.name)[\(finding.rule)]:".utf8 }
    output.append(UInt8(ascii: " "))
    appendEscaped(finding.message, to: &output)
    output.append(UInt8(ascii: "\n"))
    let excerpt = Excerpt(of: finding.range, in: cursor.source)
    excerpt.appendLine(style: style, to: &output)
    excerpt.appendCarets(.severity(finding.severity), style: style, to: &output)
  }

  /// `path:line:column  404 Not Found  context, evidence, why`.
  package func append(_ literal: StatusLiteral, path: FilePath, cursor: inout PositionCursor, to output: inout [UInt8])
  {
    let position = cursor.humanPosition(of: literal)
    style.append(.location, to: &output) { output in
      style.appendLink(to: path, in: &output) {
        appendPath(path, to: &$0)
        $0 += ":\(position.line):\(position.column)".utf8
      }
    }
    output += "  ".utf8
    appendEscaped(texts.name(of: literal.value), to: &output)
    output += "  ".utf8
    style.append(.faint, to: &output) {
      appendEscaped("\(literal.context.rawValue), \(literal.evidence.name), \(literal.why)", to: &$0)
    }
    output.append(UInt8(ascii: "\n"))
  }
}

/// Appends a path at the beginning of a line, where services of continuous integration look for commands: a name that
/// begins like one is written from the folder.
func appendPath(_ path: FilePath, to output: inout [UInt8]) {
  if ["::", "##["].contains(where: { path.bytes.starts(with: $0.utf8) }) { output += "./".utf8 }
  appendEscaped(path.bytes, to: &output)
}
