import Platform
package import StatusProject

/// Serves LSP over standard input and output until `exit` or the end of input; returns the exit code.
///
/// A thread reads and has the session act on what it has read; before that takes long, another goes on to read. What the
/// client does not read at once one more thread writes: the session never waits for either pipe. Scans of the workspace run
/// on others, one scan after the other. This thread waits for the end.
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
  let turns = SessionTurns()
  let output = OutputThread(fileDescriptor: descriptor) { turns.take([.endOfInput]) }
  let watchProcess: (Int32) -> Void = { process in
    ParentWatch.start(processID: process) {
      output.abandon()
      turns.take([.parentDied])
    }
  }
  let background = BackgroundThread()
  turns.begin(
    Session(
      version: version, engine: Engine(configuration: configuration), locales: locales,
      background: Background(start: background.start, post: { turns.take([$0]) }), watchProcess: watchProcess,
      beforeLongWork: turns.prepareForLongWork, send: output.send))
  if let clientProcessID { watchProcess(clientProcessID) }
  Reading(input, for: turns).start()
  // What was in use while somebody typed is given back once they rest.
  let exitCode = turns.waitForEnd(restingAfterSeconds: 1, releaseFreeMemory)
  output.drain()
  return exitCode
}
