extension BaselineError {
  /// The error in English, without a full stop.
  var english: String {
    switch self {
    case .unreadable(let words), .unwritable(let words): words
    case .tooLarge(let limit): "larger than \(limit / 1_048_576) MiB"
    case .malformed(let line, let column):
      "\(line):\(column): this is no baseline; write it anew with --write-baseline"
    case .unknownVersion(let version): "version \(version) of the baseline is not known; a newer statuslsp wrote it"
    }
  }
}
