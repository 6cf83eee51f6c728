extension ConstantTexts {
  static let simplifiedChinese = ConstantTexts(
    heading: "常量",
    label: "常量",
    none: "没有",
    noneAnywhere: "没有库为它命名",
    alias: "{name} 的别名",
    aliasSince: "{name} 的旧名，自 {version} 起保留",
    deprecated: "已弃用",
    deprecatedSince: "自 {version} 起弃用",
    obsolete: "已废弃",
    obsoleteSince: "自 {version} 起废弃",
    instead: "；请用 {name}",
    ambiguous: "用于两个状态码；代表 {code}",
    here: "此处：{name}（{library}）"
  )
}
