extension FramingProblem {
  /// The problem as one line of a log.
  package var message: String {
    let what =
      switch self {
      case .malformedHeader: "Input that is no message header was passed over"
      case .missingContentLength: "A message header without Content-Length was passed over"
      case .invalidContentLength: "A Content-Length that is no number of bytes up to 1 GiB was passed over"
      }
    return what + "; reading goes on at the next Content-Length."
  }
}
