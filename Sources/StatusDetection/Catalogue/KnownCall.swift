/// A call that is known to take a status: one row of the catalogue.
struct KnownCall: Sendable {
  /// The callee's tail, with dots where its receiver is part of the name: "http.Error".
  let callee: StaticString
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
  enum Need: Sendable {
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
    case word(StaticString)
    /// A framework's name anywhere in the file: in an import, a namespace, a module's path.
    case framework(StaticString)
  }

  init(
    _ callee: StaticString, _ argument: Int, _ languages: LanguageSet, needs: Need = .nothing, arity: Int = 1,
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

extension KnownCall {
  /// The last word of the callee and the one before it, empty where there is none.
  fileprivate var names: (tail: Word, receiver: Word) {
    let bytes = unsafe UnsafeRawBufferPointer(start: callee.utf8Start, count: callee.utf8CodeUnitCount)
    var start = 0
    var receiver = Word.empty
    for index in 0..<bytes.count where unsafe bytes[index] == UInt8(ascii: ".") {
      receiver = unsafe Word(UnsafeRawBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
    }
    return (unsafe Word(UnsafeRawBufferPointer(rebasing: bytes[start...])), receiver)
  }
}

/// The known calls, found by the last word of their callee.
struct Catalogue: Sendable {
  static let shared = Catalogue([
    KnownCall.ecmaScript, KnownCall.python, KnownCall.go, KnownCall.jvm, KnownCall.cSharp, KnownCall.ruby,
    KnownCall.php, KnownCall.rust, KnownCall.swift, KnownCall.c, KnownCall.clojure, KnownCall.elixir, KnownCall.lua,
    KnownCall.perl, KnownCall.ecmaScriptFurther, KnownCall.pythonFurther, KnownCall.goFurther, KnownCall.jvmFurther,
    KnownCall.cSharpFurther, KnownCall.rubyFurther, KnownCall.phpFurther, KnownCall.rustFurther,
    KnownCall.swiftFurther, KnownCall.clojureFurther, KnownCall.scala, KnownCall.dart, KnownCall.groovy,
    KnownCall.haskell, KnownCall.fSharp, KnownCall.erlang, KnownCall.ocaml, KnownCall.zig, KnownCall.crystal,
    KnownCall.nim, KnownCall.gleam, KnownCall.d, KnownCall.components, KnownCall.powerShell, KnownCall.objectiveC,
    KnownCall.r, KnownCall.julia, KnownCall.racket, KnownCall.sql, KnownCall.visualBasic, KnownCall.loadAndMocks,
  ])

  let calls: [KnownCall]
  /// The last word of each row's callee, and the word before it, empty where there is none.
  private let tails: [Word]
  private let receivers: [Word]
  /// For each slot the first row of its tail, -1 where there is none; for each row the next one of its tail.
  private var firstRows: [Int32]
  private var nextRows: [Int32]

  init(_ tables: [[KnownCall]]) {
    var calls: [KnownCall] = []
    calls.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for table in tables { calls += table }
    var size = 8
    while size < 3 * calls.count { size *= 2 }
    var (tails, receivers): ([Word], [Word]) = ([], [])
    tails.reserveCapacity(calls.count)
    receivers.reserveCapacity(calls.count)
    for row in calls.indices {
      let names = calls[row].names
      tails.append(names.tail)
      receivers.append(names.receiver)
    }
    (self.calls, self.tails, self.receivers) = (calls, tails, receivers)
    firstRows = Array(repeating: -1, count: size)
    nextRows = Array(repeating: -1, count: calls.count)
    // From the last row on, so that those of one tail follow one another in their own order.
    for row in calls.indices.reversed() {
      let slot = slot(of: tails[row])
      nextRows[row] = firstRows[slot]
      firstRows[slot] = Int32(truncatingIfNeeded: row)
    }
  }

  /// Where the rows of a tail begin, or where they would.
  private func slot(of tail: Word) -> Int {
    var slot = Int(truncatingIfNeeded: tail.mixed >> 32) & (firstRows.count - 1)
    while firstRows[slot] >= 0, tails[Int(firstRows[slot])] != tail { slot = (slot + 1) & (firstRows.count - 1) }
    return slot
  }

  /// Whether a row is for a callee; most names are none's.
  func knows(_ tail: Word) -> Bool { firstRows[slot(of: tail)] >= 0 }

  /// The first row for a callee and one of its arguments in a language that is as wanted.
  func call(
    named tail: Word, receiver: Word?, argument: Int, in languages: LanguageSet, where isWanted: (KnownCall) -> Bool
  ) -> KnownCall? {
    var row = Int(firstRows[slot(of: tail)])
    while row >= 0 {
      if calls[row].languages.isSuperset(of: languages), calls[row].argument == argument || calls[row].argument < 0,
        receivers[row] == .empty || receivers[row] == receiver, isWanted(calls[row])
      {
        return calls[row]
      }
      row = Int(nextRows[row])
    }
    return nil
  }
}
