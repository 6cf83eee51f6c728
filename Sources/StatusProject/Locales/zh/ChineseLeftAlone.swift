import Platform

extension LeftAlone {
  /// The reason in Simplified Chinese. What the system says is left in its words.
  var chinese: String {
    switch self {
    case .leadsOut: "未修改：链接指向所给路径之外"
    case .changed: "未修改：文件在此期间被改动"
    case .otherLinks: "未修改：文件还有其他硬链接"
    case .readOnly: "未修改：没有写入该文件的权限"
    case .readOnlyFolder: "未修改：没有写入其所在文件夹的权限"
    case .attributes: "未修改：无法保留其所有者、权限或扩展属性"
    case .form: "未修改：无法保留其字节顺序标记或换行符"
    case .system(let error): "未修改：\(error.message)"
    }
  }
}
