extension ExplanationTexts {
  static let simplifiedChinese = ExplanationTexts(
    invalidName: "无效",
    wildcard: "代表 {first} 到 {last} 中未单独列出的所有状态码。客户端会把这一类中不认识的状态码当作 {treatedAs}。",
    notices: Notices(
      temporary: "临时：在 IANA 有限期注册。",
      temporaryUntil: "临时：在 IANA 的注册到 {date} 为止，除非续期。",
      deprecated: "已弃用：不要再发送。",
      unused: "已保留：注册为“未使用”，不得发送。",
      obsoleted: "已作废：定义它的文档已成为历史文档。",
      unofficial: "非官方：未在 IANA 注册。",
      vendor: "非官方：未在 IANA 注册；使用者：{vendors}。",
      unregistered: "未注册：不认识它的客户端会当作 {treatedAs}。",
      invalid: "无效：HTTP 状态码的范围是 100 到 599。客户端会把其他值当作 5xx。",
      invalidVendor: "无效：HTTP 状态码的范围是 100 到 599。但 {vendors} 仍在使用。"
    ),
    registrations: Registrations(
      assigned: "已在 IANA 注册",
      temporary: "在 IANA 有限期注册",
      deprecated: "在 IANA 注册为已弃用",
      unused: "在 IANA 注册为未使用",
      obsoleted: "在 IANA 注册为已作废",
      unregistered: "未在 IANA 注册"
    ),
    labels: Labels(
      registration: "注册状态",
      phrase: "注册的短语",
      registered: "注册于",
      extended: "延期于",
      registrationEnds: "注册有效期至",
      response: "响应",
      redirect: "重定向",
      seeAlso: "另见",
      definedBy: "定义于",
      caching: "缓存",
      content: "响应内容",
      formerPhrases: "曾用短语",
      otherPhrases: "其他短语",
      vendors: "使用者",
      suggestions: "建议改用",
      treatedAs: "未知状态码当作",
      codes: "状态码",
      unofficialCodes: "非官方状态码",
      severity: "默认严重程度",
      reported: "会报告",
      notReported: "不会报告"
    ),
    facts: Facts(
      heuristicallyCacheable: "可启发式缓存",
      notHeuristicallyCacheable: "不可启发式缓存",
      neverStored: "缓存不得存储",
      interim: "临时响应，之后还有最终响应",
      final: "最终响应",
      contentAllowed: "可带内容",
      noContent: "不带内容",
      requires: "必须带 {fields}",
      formerly: "曾用短语：{phrases}",
      elsewhere: "其他短语：{phrases}",
      requiresWhere: "必须带 {fields}{condition}",
      allowed: "允许",
      notAllowed: "不允许",
      contentNotApplicable: "不适用",
      contentUnspecified: "未规定"
    ),
    registryTitle: "IANA 注册表"
  )
}
