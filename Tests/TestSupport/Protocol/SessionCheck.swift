package import JSON

/// Holds every message of a server's to LSP's meta model, with what the client sent before it.
package struct SessionCheck {
  /// How many messages of the server's were looked at.
  package private(set) var count = 0
  private let model: MetaModel
  /// The methods of the client's requests that have no answer yet, by id.
  private var asked: [String: [String]] = [:]
  /// The methods of requests that want partial results, by token.
  private var partial: [String: String] = [:]
  /// What the client wants resolved, by id.
  private var resolving: [String: JSONValue] = [:]
  private var openRequests: Set<String> = []
  private var isInitialized = false

  package init() throws {
    model = try MetaModel.shared.get()
  }

  /// The methods of the client's requests that have no answer yet, sorted.
  package var unanswered: [String] { asked.values.flatMap(\.self).sorted() }

  /// An id as it is written: `1`, `"a"`, `null`.
  package static func key(_ id: JSONValue) -> String {
    switch id.content {
    case .number(let text): text
    case .string(let text): "\"\(text)\""
    case .null: "null"
    default: "no id"
    }
  }

  /// Takes a message of the client's.
  package mutating func clientSent(_ message: JSONValue) {
    guard let id = message["id"] else { return }
    guard let method = message["method"]?.string else {
      openRequests.remove(Self.key(id))
      return
    }
    clientAsked(method, id: id)
    if method.hasSuffix("/resolve") { resolving[Self.key(id)] = message["params"] }
    if let token = message["params"]?["partialResultToken"] { partial[Self.key(token)] = method }
  }

  /// Says which method a request of the client's asked for.
  package mutating func clientAsked(_ method: String, id: JSONValue) {
    asked[Self.key(id), default: []].append(method)
  }

  /// What is wrong with a message of the server's; nil where nothing is.
  package mutating func fault(of message: JSONValue) -> String? {
    count += 1
    guard message.members != nil else { return "the server sent what is no object" }
    guard message["jsonrpc"]?.string == "2.0" else { return "the server sent a message without jsonrpc 2.0" }
    let isOwn = message["method"] != nil
    let allowed = isOwn ? ["jsonrpc", "id", "method", "params"] : ["jsonrpc", "id", "result", "error"]
    if let other = message.members?.first(where: { !allowed.contains($0.name) }) {
      return "the server sent a message with \(other.name)"
    }
    return isOwn ? faultOfOwn(message) : faultOfResponse(message)
  }

  private mutating func faultOfOwn(_ message: JSONValue) -> String? {
    guard let method = message["method"]?.string else { return "the server sent a method that is no string" }
    let kind: MetaModel.Kind?
    if let id = message["id"] {
      guard let known = model.requests[method] else {
        return "the server sent the request \(method), which no server may"
      }
      guard openRequests.insert(Self.key(id)).inserted else { return "the server used the id \(Self.key(id)) twice" }
      kind = known
    } else {
      guard let known = model.notifications[method] else {
        return "the server sent the notification \(method), which no server may"
      }
      kind = known
    }
    let early = [
      "window/showMessage", "window/logMessage", "telemetry/event", "window/showMessageRequest", "$/progress",
    ]
    guard isInitialized || early.contains(method) else { return "the server sent \(method) before it was initialized" }
    guard let kind else { return message["params"] == nil ? nil : "\(method) has parameters" }
    guard let params = message["params"] else { return "\(method) has no parameters" }
    let faults = model.faults(of: params, as: kind, at: "\(method): params") + moreFaults(method, params)
    return faults.first
  }

  /// What the meta model leaves open: options of registrations and values of progress.
  private func moreFaults(_ method: String, _ params: JSONValue) -> [String] {
    switch method {
    case "client/registerCapability":
      return (params["registrations"]?.array ?? []).flatMap { one -> [String] in
        guard let options = one["registerOptions"],
          let kind = one["method"]?.string.flatMap({ model.registrations[$0] })
        else { return [] }
        return model.faults(of: options, as: kind, at: "registerOptions")
      }
    case "$/progress":
      guard let value = params["value"], let token = params["token"] else { return [] }
      if let asked = partial[Self.key(token)] {
        guard let kind = model.partialResults[asked] else { return ["\(asked) has no partial results"] }
        return model.faults(of: value, as: kind, at: "value")
      }
      let types = ["begin": "WorkDoneProgressBegin", "report": "WorkDoneProgressReport", "end": "WorkDoneProgressEnd"]
      guard let type = value["kind"]?.string.flatMap({ types[$0] }) else { return ["progress of no known kind"] }
      return model.faults(of: value, asType: type, at: "value")
    default: return []
    }
  }

  private mutating func faultOfResponse(_ message: JSONValue) -> String? {
    guard let id = message["id"], (message["result"] == nil) != (message["error"] == nil) else {
      return "the server sent what is neither request nor response"
    }
    var methods = asked[Self.key(id)] ?? []
    let method = methods.isEmpty ? nil : methods.removeFirst()
    asked[Self.key(id)] = methods
    if let error = message["error"] {
      let allowed = ["code", "message", "data"]
      guard error["code"]?.integer.flatMap(Int32.init(exactly:)) != nil, error["message"]?.string?.isEmpty == false,
        error.members?.allSatisfy({ allowed.contains($0.name) }) == true
      else { return "the server sent an error that is none" }
      return nil
    }
    guard let method, let result = message["result"] else {
      return "the response to \(Self.key(id)) answers no request"
    }
    guard let kind = model.results[method] else { return "\(method), which LSP does not know, has a result" }
    if method == "initialize" { isInitialized = true }
    let own = result.without(membersOf: resolving[Self.key(id)])
    return model.faults(of: own, as: kind, at: "\(method): result").first
  }
}

extension JSONValue {
  /// The value without what a client has put into it under a name that begins with `_`, and gets back as it was.
  fileprivate func without(membersOf given: JSONValue?) -> JSONValue {
    guard let given, let members else { return self }
    return JSONValue(.object(members.filter { !$0.name.hasPrefix("_") || given[$0.name] != $0.value }))
  }
}

extension SessionCheck {
  /// Checks a session of which both streams were kept, the client's and the server's.
  ///
  /// - Parameter isWhole: whether every request has to be answered; not where the server was killed.
  /// - Returns: how many messages the server sent.
  /// - Throws: the first fault; also where the server sent nothing.
  @discardableResult
  package static func check(client: [UInt8], server: [UInt8], isWhole: Bool = true) throws -> Int {
    var check = try SessionCheck()
    var reader = FrameReader()
    for body in reader.append(client) {
      if let message = try? JSONReader.read(body) { check.clientSent(message) }
    }
    reader = FrameReader()
    for body in reader.append(server) {
      if let fault = check.fault(of: try JSONReader.read(body)) {
        throw Failure("\(fault): \(String(decoding: body.prefix(400), as: UTF8.self))")
      }
    }
    if let fault = reader.faultAtEnd { throw Failure(fault) }
    if check.count == 0 { throw Failure("the server sent nothing") }
    // An editor that asks for shutdown and ends at once may be gone, and the server with it, before it is answered.
    let missing = check.unanswered.filter { $0 != "shutdown" }
    guard missing.isEmpty || !isWhole else {
      throw Failure("without an answer: \(missing.joined(separator: ", "))")
    }
    return check.count
  }
}
