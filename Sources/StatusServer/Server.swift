import Platform
package import StatusProject

/// Serves LSP over standard input and output until `exit` or the end of input; returns the exit code.
///
/// Three threads: one reads, one writes, and this one owns the session. The session never waits for either pipe. Scans of
/// the workspace run on others, one scan after the other.
///
/// - Parameters:
///   - version: the version to name in `serverInfo`.
///   - clientProcessID: the process whose end ends the server, from `--clientProcessId`.
///   - locales: what the command line and the environment say of languages.
///   - configuration: which configuration file holds.
package func serveStandardIO(
  version: String, clientProcessID: Int32?, locales: LocaleChoice = LocaleChoice(),
  configuration: ConfigurationChoice = .nearest
) -> Int32 {
  shareHeaps()
  StandardStreams.ensureOpen()
  StandardStreams.ignoreBrokenPipes()
  return serve(
    input: StandardStreams.input, output: StandardStreams.reserveOutput(), version: version,
    clientProcessID: clientProcessID, locales: locales, configuration: configuration)
}

/// The same over any two descriptors.
package func serve(
  input: Int32, output descriptor: Int32, version: String, clientProcessID: Int32? = nil,
  locales: LocaleChoice = LocaleChoice(), configuration: ConfigurationChoice = .nearest
) -> Int32 {
  let events = Queue<Event>()
  let output = OutputThread(fileDescriptor: descriptor) { events.append(.endOfInput) }
  let watchProcess: (Int32) -> Void = { process in
    ParentWatch.start(processID: process) {
      output.abandon()
      events.append(.parentDied)
    }
  }
  if let clientProcessID { watchProcess(clientProcessID) }
  startReading(input, into: events)
  let background = BackgroundThread()
  var session = Session(
    version: version, engine: Engine(configuration: configuration), locales: locales,
    background: Background(start: background.start, post: events.append), watchProcess: watchProcess,
    send: output.send)
  while true {
    // What was in use while somebody typed is given back once they rest.
    if let exitCode = session.handle(events.takeAll(afterSeconds: 1, releaseFreeMemory)) {
      output.drain()
      return exitCode
    }
  }
}
