package import Platform
import StatusProject

/// Whether a terminal makes links of OSC 8, as far as the environment tells: a terminal that does not may print them.
///
/// FORCE_HYPERLINK decides where it is set; nothing is assumed behind a multiplexer.
package func showsLinks(_ variable: (String) -> String?) -> Bool {
  if let forced = variable("FORCE_HYPERLINK"), !forced.isEmpty { return forced != "0" }
  let term = variable("TERM") ?? "dumb"
  if term == "dumb" || term.hasPrefix("screen") || term.hasPrefix("tmux") { return false }
  if variable("CI") != nil || variable("TMUX") != nil || variable("STY") != nil { return false }
  let terms = ["xterm-kitty", "alacritty", "xterm-ghostty", "foot", "foot-extra", "contour"]
  let programs = ["iTerm.app", "WezTerm", "vscode", "Hyper", "ghostty", "Tabby", "rio"]
  if terms.contains(term) || variable("TERM_PROGRAM").map(programs.contains) ?? false { return true }
  if let version = variable("VTE_VERSION").flatMap({ Int($0) }) { return version >= 5000 }
  return ["KITTY_WINDOW_ID", "WT_SESSION", "KONSOLE_VERSION", "DOMTERM"].contains { variable($0) != nil }
}

extension Style {
  /// Appends what `body` appends as a link to a file, where there are links.
  package func appendLink(to path: FilePath, in output: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    guard let folder = linkFolder else { return body(&output) }
    let place = located(path.isAbsolute ? path : folder.appending(path.bytes))
    output += "\u{1B}]8;;\(fileURI(of: place))\u{1B}\\".utf8
    body(&output)
    output += "\u{1B}]8;;\u{1B}\\".utf8
  }
}

/// The URI of a file of this machine (RFC 8089), percent-encoded byte by byte.
func fileURI(of path: FilePath) -> String {
  "file:///" + path.components.map { percentEncoded($0) }.joined(separator: "/")
}
