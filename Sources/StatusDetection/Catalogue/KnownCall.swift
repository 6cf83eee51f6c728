/// A call that is known to take a status: one row of the catalogue.
struct KnownCall: Sendable {
  /// The callee's tail, with dots where its receiver is part of the name: "http.Error".
  let callee: String
  /// The index of the argument from 0, or -1 for any.
  let argument: Int
  let languages: LanguageSet
  let needs: Need
  /// How many arguments the call has at least, counted with the status.
  let arity: Int
  /// The class that is meant here in most cases: 3 for a redirect.
  let preferredClass: Int?
  /// Whether the status is handed over as a text: "404 Not Found".
  let takesText: Bool

  /// What has to stand beside the call, so that its name means what it seems to.
  enum Need: Sendable, Equatable {
    case nothing
    /// A receiver that is called like a response, a context or a connection.
    case receiver
    /// A file that imports or names something of HTTP.
    case http
    /// A chain that sends a request before: `.get("/")`, `request(app)`.
    case requestChain
    /// A chain that names a method and a path before, as mock servers do: `.get("/").reply(200)`.
    case mockChain
    /// One of these names left of the callee, or imported.
    case word(String)
    /// A framework's name anywhere in the file: in an import, a namespace, a module's path.
    case framework(String)
  }

  init(
    _ callee: String, _ argument: Int, _ languages: LanguageSet, needs: Need = .nothing, arity: Int = 1,
    prefers: Int? = nil,
    takesText: Bool = false
  ) {
    self.callee = callee
    self.argument = argument
    self.languages = languages
    self.needs = needs
    self.arity = arity
    self.preferredClass = prefers
    self.takesText = takesText
  }
}

/// The known calls, found by the last word of their callee.
struct Catalogue: Sendable {
  static let shared = Catalogue(
    KnownCall.ecmaScript + KnownCall.python + KnownCall.go + KnownCall.jvm + KnownCall.cSharp + KnownCall.ruby
      + KnownCall.php + KnownCall.rust + KnownCall.swift + KnownCall.c + KnownCall.clojure + KnownCall.elixir
      + KnownCall.lua + KnownCall.perl + further + elsewhere + scripts + KnownCall.loadAndMocks)

  private static let elsewhere =
    KnownCall.scala + KnownCall.dart + KnownCall.groovy + KnownCall.haskell + KnownCall.fSharp + KnownCall.erlang
    + KnownCall.ocaml + KnownCall.zig + KnownCall.crystal + KnownCall.nim + KnownCall.gleam + KnownCall.d

  private static let further =
    KnownCall.ecmaScriptFurther + KnownCall.pythonFurther + KnownCall.goFurther + KnownCall.jvmFurther
    + KnownCall.cSharpFurther + KnownCall.rubyFurther + KnownCall.phpFurther + KnownCall.rustFurther
    + KnownCall.swiftFurther + KnownCall.clojureFurther

  private static let scripts =
    KnownCall.components + KnownCall.powerShell + KnownCall.objectiveC + KnownCall.r + KnownCall.julia
    + KnownCall.racket + KnownCall.sql + KnownCall.visualBasic

  private let rows: [Word: [(receiver: Word?, call: KnownCall)]]
  private let tails: WordSet

  init(_ calls: [KnownCall]) {
    var rows: [Word: [(receiver: Word?, call: KnownCall)]] = [:]
    for call in calls {
      let parts = call.callee.utf8.split(separator: UInt8(ascii: "."))
      let tail = Word(parts.last ?? call.callee.utf8[...])
      let receiver = parts.count > 1 ? Word(parts[parts.count - 2]) : nil
      rows[tail, default: []].append((receiver, call))
    }
    self.rows = rows
    tails = WordSet(Array(rows.keys))
  }

  /// The rows for a callee and one of its arguments in a language.
  func calls(named tail: Word, receiver: Word?, argument: Int, in languages: LanguageSet) -> [KnownCall] {
    guard tails.contains(tail), let candidates = rows[tail] else { return [] }
    return candidates.compactMap { row in
      guard row.call.languages.isSuperset(of: languages), row.call.argument == argument || row.call.argument < 0
      else { return nil }
      return row.receiver == nil || row.receiver == receiver ? row.call : nil
    }
  }
}
