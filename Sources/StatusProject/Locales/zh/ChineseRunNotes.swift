import Platform
import StatusRegistry

extension RunNote {
  /// The note in Simplified Chinese, without the path that it is about. What the system says is left in its words.
  var chinese: String {
    switch self {
    case .system(let error): error.message
    case .brokenLink(let error): "链接已失效：\(error.message)"
    case .skippedByName(let reason): "已跳过：\(reason.chinese)"
    case .skipped(nil, _, _): "已跳过：从不进入"
    case .skipped(let reason?, nil, _): "已跳过：\(reason.chinese)"
    case .skipped(let reason?, let file?, let line): "已跳过：\(reason.chinese)（\(file.string):\(line)）"
    case .baseline(let error): " \(error.chinese)"
    case .configuration(let error): "\(error.line):\(error.column): \(error.message(in: .simplifiedChinese))"
    }
  }
}

extension SkipReason {
  /// Why a file was not read, in Simplified Chinese.
  package var chinese: String {
    switch self {
    case .ignored: "被忽略"
    case .excluded: "被排除"
    case .notIncluded: "未包含"
    case .hidden: "隐藏"
    case .generated: "自动生成"
    case .minified: "压缩过"
    case .vendored: "第三方"
    case .lockFile: "锁文件"
    case .binary: "二进制"
    case .tooLarge: "过大"
    case .ownFile: "本工具自己的文件"
    case .notRegular: "不是普通文件"
    }
  }
}
