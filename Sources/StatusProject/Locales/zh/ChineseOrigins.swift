extension OriginTexts {
  static let simplifiedChinese = OriginTexts(
    configuration: "配置：", none: "无", standard: "默认", environment: "环境变量", editor: "编辑器",
    testFiles: "测试文件的默认项", holds: "对此文件有效", doesNotHold: "对此文件无效", separator: "，",
    limited: { "\($0)（\($1)），最高为 \($2)（\($3)）" })
}
