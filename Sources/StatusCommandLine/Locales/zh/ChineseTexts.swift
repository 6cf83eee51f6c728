package import StatusAnalysis
package import StatusDetection
package import StatusProject
package import StatusRegistry

/// The texts in Simplified Chinese.
package struct ChineseTexts: CommandLineTexts {
  package init() {}

  package func summary(ofFindings counts: FindingCounts, run: RunSummary) -> String {
    var text = counts.shown == 0 ? "没有发现问题" : "发现 \(counts.shown) 个问题"
    if counts.filesShown > 0 { text += "，涉及 \(counts.filesShown) 个文件" }
    if counts.hidden > 0 { text += "（另有 \(counts.hidden) 个低于 --min-severity）" }
    if counts.known > 0 { text += "（另有 \(counts.known) 个已在基线中）" }
    return text + "；" + reading(run)
  }

  package func summary(ofBaseline file: String, entries: Int, run: RunSummary) -> String {
    "已将 \(entries) 个问题写入 \(file)；\(reading(run))"
  }

  package func staleEntries(_ count: Int, ofBaseline file: String) -> String {
    "\(file)：\(count) 个条目已没有对应的问题；可用 --write-baseline 重新写入："
  }

  package func summary(ofFixes counts: FixCounts, remaining: String) -> String {
    fixed("已修复", counts) + "；" + remaining
  }

  package func summary(ofDiff counts: FixCounts, run: RunSummary) -> String {
    fixed("将会修复", counts) + "；" + reading(run)
  }

  private func fixed(_ verb: String, _ counts: FixCounts) -> String {
    var text = verb + " \(counts.findings) 个问题"
    if counts.files > 0 { text += "，涉及 \(counts.files) 个文件" }
    if counts.leftAlone > 0 { text += "，有 \(counts.leftAlone) 个文件未修改" }
    return text
  }

  package func summary(ofHelpers count: Int, inFiles files: Int, run: RunSummary) -> String {
    var text = count == 0 ? "没有可列出的辅助函数" : "找到 \(count) 个辅助函数"
    if files > 0 { text += "，分布在 \(files) 个文件中" }
    return text + "；" + reading(run)
  }

  package func summary(ofLiterals count: Int, inFiles files: Int, run: RunSummary) -> String {
    var text = count == 0 ? "没有找到状态码" : "找到 \(count) 个状态码"
    if files > 0 { text += "，分布在 \(files) 个文件中" }
    return text + "；" + reading(run)
  }

  package func summary(ofRun run: RunSummary) -> String { reading(run) }

  /// "读取了 57 个文件；跳过 4 个：2 个被忽略、2 个二进制".
  private func reading(_ run: RunSummary) -> String {
    let read = run.filesRead == 0 ? "没有读取文件" : "读取了 \(run.filesRead) 个文件"
    let skipped = SkipReason.allCases.compactMap { reason in
      run.skipped[reason].flatMap { $0 > 0 ? (count: $0, reason: reason) : nil }
    }
    guard !skipped.isEmpty else { return read }
    let total = skipped.reduce(0) { $0 + $1.count }
    return read + "；跳过 \(total) 个："
      + skipped.map { "\($0.count) 个\(name(of: $0.reason))" }.joined(separator: "、")
  }

  package func name(of value: StatusLiteral.Value) -> String {
    switch value {
    case .code(let code):
      if let entry = code.entry { return "\(code) \(entry.displayPhrase)" }
      return "\(code)" + (code.isValid ? "（未注册）" : "（无效）")
    case .statusClass(let digit):
      return StatusClass(rawValue: digit).map { name(of: $0) } ?? "\(digit)xx"
    }
  }

  package func name(of statusClass: StatusClass) -> String {
    "\(statusClass.rawValue)xx \(statusClass.name(in: .simplifiedChinese))"
  }

  package func name(of registration: StatusEntry.Registration) -> String {
    switch registration {
    case .assigned: "已注册"
    case .temporary: "临时注册"
    case .deprecated: "已弃用"
    case .unused: "未使用"
    case .obsoleted: "已作废"
    case .unregistered: "未注册"
    }
  }

  package func name(of reason: SkipReason) -> String { reason.chinese }

  /// The names of severities are what options and configurations are written with: the same in every language.
  package func name(of severity: Severity) -> String { severity.name }

  package func unknownSubject(_ word: String, nearest: String?) -> String {
    "对 '\(word)' 一无所知" + suggestion(nearest, or: "应为状态码、4xx 这样的类别、短语、常量、厂商、规则或 'all'")
  }

  package func exampleTitle(file: String, isReported: Bool) -> String {
    isReported ? "\(file) 中会报告：" : "\(file) 中不会报告："
  }

  package func unwritable(reason: String) -> String { "无法写入标准输出：\(reason)" }

  package func unwritable(file: String, reason: String) -> String { "无法写入 \(file)：\(reason)" }

  package var nothingRead: String { "没有检查任何内容：没有读取文件" }

  package func progress(files: Int) -> String { "已读取 \(files) 个文件…" }

  package func details(ofRun run: RunSummary) -> String {
    "读取了 \(run.filesRead) 个文件中的 \(run.bytesRead) 个字节"
  }

  package var statisticsTitles: StatisticsTitles {
    StatisticsTitles(count: "问题数", rule: "规则", code: "状态码", folder: "文件夹")
  }

  /// The end of an error's sentence.
  func suggestion(_ nearest: String?, or alternative: String? = nil) -> String {
    if let nearest { return "；是不是想写 '\(nearest)'？" }
    return alternative.map { "；" + $0 } ?? ""
  }
}
