extension BaselineError {
  /// The error in Simplified Chinese, without a full stop. What the system says is left in its words.
  var chinese: String {
    switch self {
    case .unreadable(let words), .unwritable(let words): words
    case .tooLarge(let limit): "超过 \(limit / 1_048_576) MiB"
    case .malformed(let line, let column): "\(line):\(column): 这不是基线文件；请用 --write-baseline 重新写入"
    case .unknownVersion(let version): "不认识版本 \(version) 的基线；它由较新的 statuslsp 写入"
    }
  }
}
