/// The registry's texts in Simplified Chinese.
enum Chinese {
  /// The name and the summary of each class, from 1xx to 5xx.
  static let classes: [(name: String, summary: String)] = [
    ("信息响应", "请求已经到达，正在处理。响应是临时的：它以头部结束，之后还有最终响应。"),
    ("成功响应", "请求已被收到、理解并接受。"),
    ("重定向", "客户端还需要进一步操作才能完成请求，多半是到 Location 给出的地址重发请求。"),
    ("客户端错误", "客户端似乎出了错，请求无法照原样完成。内容应说明原因，以及这种情况是否会过去。"),
    ("服务器错误", "服务器知道自己失败了，或无法完成请求。内容应说明原因，以及这种情况是否会过去。"),
  ]

  /// When a header field is asked for, as words that follow its name.
  static let conditions: [(condition: StatusEntry.HeaderRequirement.Condition, text: String)] = [
    (.where200HasIt, "（若 200 响应会带）"),
    (.forRetrieval, "（应答 GET 和 HEAD 时）"),
    (.createdByPost, "（由 POST 创建资源时）"),
    (.singlePart, "（发送单个部分时）"),
    (.severalParts, "（发送多个部分时）"),
    (.preferredChoice, "（服务器有首选时）"),
    (.temporary, "（只是暂时的情况时）"),
    (.wrongCoding, "（内容编码不受支持时）"),
    (.wrongMediaType, "（媒体类型不受支持时）"),
    (.byteRange, "（请求的是字节范围时）"),
    (.blocker, "（应答者就是实施封锁者时）"),
    (.http1, "（使用 HTTP/1.1 时）"),
    (.announcesUpload, "（宣布上传资源时）"),
    (.reportsProgress, "（报告进度时）"),
  ]

  /// How clients follow redirects.
  static let redirects: [(treatment: StatusEntry.RedirectTreatment, text: String)] = [
    (
      .mayBecomeGet,
      """
      客户端可能会把 POST 改成不带内容的 GET，浏览器就是这样做的；其他方法保持不变。307 和 308 不允许改变。
      """
    ),
    (.becomesGet, "客户端用 GET（原请求为 HEAD 时用 HEAD）获取该地址，并丢弃内容。"),
    (.kept, "客户端必须用相同的方法和内容重发请求。"),
  ]
}

extension RegistryTexts {
  /// The texts in Simplified Chinese.
  static let simplifiedChinese = RegistryTexts(
    summaries: Chinese.summariesTo399 + Chinese.summariesFrom400 + Chinese.summariesFrom430 + Chinese.summariesFrom500,
    replacements: Chinese.replacements, notes: Chinese.notes, misunderstandings: Chinese.misunderstandings,
    meanings: Chinese.meanings, redirects: Chinese.redirects, classes: Chinese.classes, conditions: Chinese.conditions)
}
