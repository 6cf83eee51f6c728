import StatusRegistry

/// How a number of a language is written as a constant of a library, so that the program still compiles.
struct ConstantStyle: Sendable {
  /// What makes the library's names known in a file.
  enum Binding: Sendable {
    /// An import that binds the name before the dot: `from http import HTTPStatus`.
    case name
    /// Any import of the library: `using Microsoft.AspNetCore.Http;`.
    case module
    /// Nothing: the names are known everywhere, or where one is used at all.
    case use
  }

  /// Where such a name may stand in place of a number.
  enum Slot: Sendable {
    /// Wherever an integer may: the constant is one.
    case integer
    /// Wherever an integer may that need not be known to the compiler: the constant is asked for its value.
    case value
    /// The arguments of calls that take a name as well: `head :not_found`.
    case rackSymbol
    /// The arguments of Plug's functions, which take a name as well.
    case plugAtom
    /// What makes a status of a number, which goes: `StatusCode::from_u16(404).unwrap()`.
    case made(of: [String])
  }

  let library: ConstantLibrary
  let languages: LanguageSet
  let slot: Slot
  let binding: Binding
  /// What stands before the dot, and before the name.
  let owner: String
  let before: String
  /// What follows the name, so that the whole is an integer.
  var after = ""
  /// What an import of the library mentions: all words of one of the lists.
  let modules: [[String]]
  /// The line that imports it; nil where none can be added.
  var line: String?
  /// The same for files that do so by `require(...)`.
  var requireLine: String?
  /// What has to be imported for the library to be at hand; empty where it belongs to the language.
  var needs: [[String]] = []
}
