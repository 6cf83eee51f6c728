/// What language a text is written in: a programming language, a configuration format, or plain text.
package struct Language: Sendable, Hashable {
  /// The name in lower case, such as "javascript", "nginx", "plaintext".
  package let name: String

  /// Plain text: only status lines are read there.
  package static let plainText = Language(name: "plaintext")

  /// The language of a text: by its file's name, then a shebang or modeline, then its content where a format tells
  /// itself, then the `languageId` of an editor, else plain text.
  ///
  /// - Parameters:
  ///   - path: the file's path or name; only its last component counts.
  ///   - bytes: the text, of which a few lines are looked at.
  ///   - languageID: what an editor calls it, if anything.
  package static func identify(path: String, bytes: [UInt8], languageID: String? = nil) -> Language {
    .plainText
  }

  /// How the language begins a comment to the end of the line, if it can: "//", "#".
  package var lineComment: String? { nil }
}
