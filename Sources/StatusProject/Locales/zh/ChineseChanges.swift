import Platform

extension ChangesError {
  /// What is wrong, in Simplified Chinese. What git and the system say is left in their words.
  var chinese: String {
    switch self {
    case .noGit(let error): "无法运行 git：\(error.message)"
    case .noRepository: "此文件夹不在 git 的工作树中"
    case .unknownRevision(let name): "git 不认识提交 '\(name)'"
    case .noMergeBase(let name): "'\(name)' 与 HEAD 没有共同的提交；是否取得了完整的历史？"
    case .failed(let message): "git 失败：\(message)"
    }
  }
}
