import JSONRPC
import Platform

/// Reads a descriptor to its end on a thread of its own, and appends what comes as events.
func startReading(_ fileDescriptor: Int32, into events: Queue<Event>) {
  let thread = SystemThread.start(name: "input") {
    var framer = MessageFramer()
    while let bytes = try? readAvailable(fileDescriptor), !bytes.isEmpty {
      events.appendAll(framer.feed(bytes).map(Event.init))
    }
    events.append(.endOfInput)
  }
  if !thread.isStarted { events.append(.endOfInput) }
}

extension Event {
  init(_ event: FramingEvent) {
    switch event {
    case .body(let body): self = .message(Message.decode(body))
    case .problem(let problem): self = .framing(problem)
    case .oversized(let length): self = .oversized(length)
    }
  }
}
