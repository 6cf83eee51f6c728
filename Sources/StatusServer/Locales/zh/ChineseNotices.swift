import JSONRPC
import StatusRegistry

extension Notice {
  /// The notice in Simplified Chinese.
  var chinese: String {
    switch self {
    case .framing(.malformedHeader):
      "跳过了不是消息头的字节，直到下一个 Content-Length。"
    case .framing(.missingContentLength):
      "跳过了没有 Content-Length 的消息头。"
    case .framing(.invalidContentLength):
      "跳过了 Content-Length 不是长度的消息头。"
    case .invalidParams(let method):
      "忽略了 \(method)：无法读取其参数。"
    case .changeOfUnopened(let uri):
      "忽略了对 \(uri) 的修改：它没有打开。"
    case .closeOfUnopened(let uri):
      "忽略了对 \(uri) 的关闭：它没有打开。"
    case .openedTwice(let uri):
      "\(uri) 被打开了两次；以第二次的文本为准。"
    case .outOfSync(let uri):
      "对 \(uri) 的编辑与其文本不符。在收到完整文本或重新打开之前，不再处理它。"
    case .tooLarge(let uri):
      "没有分析 \(uri)：它超过 10 MiB，或有超过 1 MiB 的行。"
    case .configuration(let path, let line, let column, let message):
      "\(path):\(line):\(column): \(message)"
    case .settings(let message):
      "编辑器中 'statuslsp' 下的设置无效：\(message)。"
    case .unknownSetting(let key, let nearest):
      "未知的设置 'statuslsp.\(key)'" + (nearest.map { "；是不是想写 'statuslsp.\($0)'？" } ?? "。")
    case .checkingWorkspace: "正在检查工作区"
    case .lookingFor(let code): "正在查找 \(code) 的用处"
    case .filesSeen(let count): "\(count) 个文件和文件夹"
    case .checked(let files, let findings, let filesWithFindings):
      "检查了 \(files) 个文件：" + (findings == 0 ? "没有发现问题。" : "在 \(filesWithFindings) 个文件中发现 \(findings) 个问题。")
    case .answered(let method, let id, let microseconds): "用 \(microseconds) 微秒回答了 \(method) (\(id))。"
    case .begun(let method, let id): "开始处理 \(method) (\(id))。"
    case .taken(let method, let microseconds): "用 \(microseconds) 微秒处理了 \(method)。"
    }
  }
}
