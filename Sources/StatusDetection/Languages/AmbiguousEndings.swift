extension Language {
  /// Plain text for a file whose ending is of a known language, but whose content is of another: MATLAB in `.m`, LaTeX or
  /// Apex in `.cls`, a database's dump in `.sql`. Nil for all others.
  static func ofAmbiguousEnding(_ path: String, _ bytes: [UInt8]) -> Language? {
    if path.hasSuffix(".m") { return holds(bytes, anyOf: ofObjectiveC) ? nil : .plainText }
    if path.hasSuffix(".cls") || path.hasSuffix(".bas") || path.hasSuffix(".frm") {
      return holds(bytes, anyOf: ofVisualBasic) ? nil : .plainText
    }
    if path.hasSuffix(".ss") { return holds(bytes, anyOf: ["(define", "(library", "#!"]) ? nil : .plainText }
    if path.hasSuffix(".sql") { return holds(bytes, anyOf: ofDumps) ? .plainText : nil }
    return nil
  }

  private static let ofObjectiveC = [
    "#import", "#include", "@interface", "@implementation", "@import", "@property", "@protocol", "@\"", "[self ",
    "#pragma",
  ]

  private static let ofVisualBasic = [
    "Attribute VB_", "Option Explicit", "End Sub", "End Function", "End Property", "End If", "End Type", "End Enum",
  ]

  /// What programs that write dumps say at the beginning.
  private static let ofDumps = [
    "PostgreSQL database dump", "MySQL dump", "MariaDB dump", "phpMyAdmin SQL Dump",
    "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION",
    "Adminer ", "HeidiSQL", "Navicat ", "mysqldump",
  ]

  private static func holds(_ bytes: [UInt8], anyOf words: [String]) -> Bool {
    let text = ByteCursor(bytes, end: min(bytes.count, 8_192))
    return words.contains { text.next($0, from: 0) != nil }
  }
}
