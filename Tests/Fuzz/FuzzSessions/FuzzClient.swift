import Fuzzing
import JSON
import JSONRPC
import Platform
import SourceText
import StatusAnalysis
import StatusDetection

@testable import StatusProject
@testable import StatusServer

/// What the session hands out while it takes events. One thread alone runs the fuzzer, and one client at a time.
private let sent = Shared<[OutgoingMessage]>([])
private let started = Shared<[@Sendable () -> Void]>([])
private let posted = Shared<[Event]>([])

extension Shared {
  fileprivate func takeAll<Element>() -> [Element] where Value == [Element] {
    update { value in
      defer { value = [] }
      return value
    }
  }
}

/// A client without pipes, which counts requests and responses: a value, so that what has begun can be gone on from twice.
struct FuzzClient {
  private(set) var exitCode: Int32?
  private var session: Session
  private var framer = MessageFramer()
  /// For each id, responses still owed; -1 where there was one too many. Nil is the id of what had none.
  private var owed: [RequestID?: Int] = [:]
  private var results: [JSONValue] = []
  private var serverRequests: [RequestID] = []
  /// What is to be done in the background.
  private var works: [@Sendable () -> Void] = []
  /// How many bytes are handed over at once.
  private let piece: Int

  init(configuration: UInt8) {
    piece = configuration & 0x80 != 0 ? 7 : 4096
    session = Session(
      version: "0", engine: Self.engine(configuration),
      background: Background(
        start: { work in started.update { $0.append(work) } }, post: { event in posted.update { $0.append(event) } }),
      send: { message in sent.update { $0.append(message) } })
  }

  /// Whether nothing of it is shared with a copy.
  var isAtRest: Bool { works.isEmpty && exitCode == nil }

  /// The product's own but for files: two of the folder's are made up, and so is its configuration.
  private static func engine(_ configuration: UInt8) -> Engine {
    var engine = Engine()
    engine.configuration = { folder, _ throws(ConfigurationError) in
      if configuration & 1 == 0 { return Configuration() }
      let text = #"{"rules":{"prefer-constant":"hint"},"hover":{"why":true},"workspaceDiagnostics":true}"#
      return try ConfigurationReader(path: folder.appending(Configuration.fileName), bytes: Array(text.utf8)).read(
        in: folder)
    }
    engine.configurationText = { _ in configuration & 2 == 0 ? nil : Array("{ \"rules\": {} }".utf8) }
    engine.scan = { options, visit in
      for name in ["x.js", "sub/y.py"] where options.goesOn() { visit(file(name, in: options.paths.first)) }
      return 2
    }
    return engine
  }

  private static func file(_ name: String, in folder: FilePath?) -> AnalyzedFile {
    let path = (folder ?? FilePath("/w")).appending(name)
    let source = Source("res.status(305)\nraise HTTPException(status_code=404)\n")
    let language = Language.identify(path: name, bytes: source.bytes)
    let options = AnalysisOptions()
    let analysis = analyze(source, language: language, options: options)
    return AnalyzedFile(
      path: path, source: source, language: language, analysis: analysis, allFindings: analysis.findings,
      detection: options.detection, options: options,
      baseline: nil, configuration: Configuration(), changedLines: nil)
  }

  // MARK: To the server

  mutating func send(_ message: [UInt8]) { feed(message) }

  mutating func feed(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      handle(framer.feed(rest.prefix(piece)).map(Event.init))
      rest = rest.dropFirst(piece)
    }
  }

  private mutating func handle(_ events: [Event]) {
    guard exitCode == nil else { return }
    for event in events {
      switch event {
      case .message(.request(let id, _, _)): owed[id, default: 0] += 1
      case .message(.invalid(let id, _)): owed[id, default: 0] += 1
      case .oversized: owed[RequestID?.none, default: 0] += 1
      default: break
      }
      // What follows the end is dropped.
      if case .message(.notification("exit", _)) = event { break }
    }
    exitCode = session.handle(events)
    for message in sent.takeAll() { take(message) }
    works += started.takeAll()
  }

  /// Does what waits in the background, and hands over what has come of it.
  mutating func work() {
    let works = works
    self.works = []
    for work in works { work() }
    handle(posted.takeAll())
  }

  mutating func answer(_ index: Int) {
    guard !serverRequests.isEmpty else { return }
    let id = serverRequests[index % serverRequests.count]
    let result: JSONValue = index % 2 == 0 ? .null : [["workspaceDiagnostics": true]]
    handle([.message(.response(id: id, result: result, error: nil))])
  }

  /// Sends back an item that the server has sent, as clients do.
  mutating func resolve(_ index: Int) {
    guard !results.isEmpty else { return }
    let result = results[index % results.count]
    let items = result["items"]?.array ?? result.array ?? [result]
    guard let item = items.first else { return }
    let methods = ["codeAction/resolve", "completionItem/resolve", "inlayHint/resolve"]
    for (number, method) in methods.enumerated() {
      send(FramedMessage.request(id: .string("resolve \(index) \(number)"), method: method, params: item))
    }
  }

  /// Ends the session, if it goes on, when all work is done; then nothing may be owed.
  mutating func end() {
    for _ in 0..<4 { work() }
    handle([.endOfInput])
    hold(exitCode != nil, "the session goes on after its end")
    for (id, count) in owed where count != 0 { fail("\(count) responses are missing for \(String(describing: id))") }
  }

  // MARK: From the server

  private mutating func take(_ message: OutgoingMessage) {
    let frame = message.frame
    guard let start = frame.firstIndex(of: UInt8(ascii: "{")), SecondJSON.read(Array(frame[start...])) != nil else {
      fail("no message: \(shown(frame))")
    }
    switch message {
    case .response(let id, let result): take(result, for: id)
    case .longResponse(let id, let result): take(result(), for: id)
    case .errorResponse(let id, _): owed[id, default: 0] -= 1
    case .request(let id, _, _): serverRequests.append(id)
    case .notification(_, let params): checkPositions(in: params)
    }
  }

  private mutating func take(_ result: JSONValue, for id: RequestID) {
    owed[id, default: 0] -= 1
    if results.count < 8 { results.append(result) }
    checkPositions(in: result)
  }

  /// No range begins below zero or ends before it begins.
  private func checkPositions(in value: JSONValue) {
    var values = [value]
    while let value = values.popLast() {
      if let array = value.array { values += array }
      guard let members = value.members else { continue }
      values += members.map(\.value)
      guard let start = value["start"], let end = value["end"] else { continue }
      let places = [start["line"], start["character"], end["line"], end["character"]].map { $0?.integer ?? -1 }
      hold(places.allSatisfy { $0 >= 0 } && (places[0], places[1]) <= (places[2], places[3]), "\(places)")
    }
  }
}
