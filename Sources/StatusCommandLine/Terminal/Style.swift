package import Platform
package import StatusAnalysis

/// Whether and how text is coloured, by ECMA-48's "select graphic rendition".
package struct Style: Sendable, Equatable {
  package let isColored: Bool
  /// The folder that the paths of links count from; nil where there are none.
  package var linkFolder: FilePath?

  package init(isColored: Bool) {
    self.isColored = isColored
  }

  /// Decides by the user's choice, then by what stands behind standard output and the environment.
  ///
  /// - Parameters:
  ///   - noColor: the variable NO_COLOR, which counts unless it is empty.
  ///   - term: the variable TERM.
  package init(choice: Invocation.Color, isTerminal: Bool, noColor: String?, term: String?) {
    switch choice {
    case .always: isColored = true
    case .never: isColored = false
    case .auto: isColored = isTerminal && (noColor ?? "").isEmpty && term != "dumb"
    }
  }

  /// The style for standard output in this process.
  init(forOutput choice: Invocation.Color) {
    self.init(
      choice: choice, isTerminal: isTerminal(StandardStreams.output), noColor: environment("NO_COLOR"),
      term: environment("TERM"))
    if choice != .never, isTerminal(StandardStreams.output), showsLinks({ environment($0) }) {
      linkFolder = currentDirectory()
    }
  }

  /// What a piece of text is.
  package enum Role: Sendable {
    case location
    case severity(Severity)
    /// What matters less than the rest: the gutter, the reasons.
    case faint
    /// The address of a page.
    case address
  }

  private static func code(of role: Role) -> String {
    switch role {
    case .location: "1"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.information): "1;34"
    case .severity(.hint): "1;36"
    case .faint: "2"
    case .address: "4"
    }
  }

  /// Appends what `body` appends, in the role's colour.
  func append(_ role: Role, to output: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    guard isColored else { return body(&output) }
    output += "\u{1B}[\(Self.code(of: role))m".utf8
    body(&output)
    output += "\u{1B}[0m".utf8
  }
}
