import StatusProject

extension ConfigurationCommandTexts {
  static let simplifiedChinese = ConfigurationCommandTexts(
    language: "语言：", configuration: "配置：", overrides: "覆盖项：", read: "读取：", noConfiguration: "无，使用默认设置",
    wrongConfiguration: "有误，使用默认设置", testFiles: "测试文件的默认项", separator: "、", standsAlready: "已经存在，未作改动",
    readsFile: "是", entersFolder: "是，连同其中的内容",
    unlessNamed: { "否：\($0)；指明它时读取" },
    evenIfNamed: { "否：\($0)，即使指明它" },
    leavesFolder: { "否：\($0)；指明它时读取" },
    neverEntered: { "在从不进入的 `\($0)` 之下" },
    byLine: { "\($0)（\($1)）" },
    written: { "已写入 \($0)" },
    reason: { $0.chinese },
    sign: { name, sign in
      switch sign {
      case .name: "\(name)，由文件名判断"
      case .content: "\(name)，由内容判断"
      case .nothing: "\(name)：只看状态行"
      }
    })
}
