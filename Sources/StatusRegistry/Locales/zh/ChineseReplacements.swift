extension Chinese {
  /// What to use instead of a code that is deprecated, reserved, obsolete or not registered, or that another makes
  /// clearer.
  static let replacements: [RegistryTexts.CodeText] = [
    (102, "没有标准的替代；耗时较长的任务请返回 202 Accepted，并提供可查询进度的资源。"),
    (122, "请使用 414 URI Too Long。"),
    (218, "请使用 200 OK，或与实际错误相符的状态码。"),
    (298, "请使用 207 Multi-Status，或逐项给出结果的 200 OK。"),
    (302, "需要明确意图时，用 303 See Other 表示以 GET 获取结果，或用 307 Temporary Redirect 保持方法不变。"),
    (305, "HTTP 中没有替代：请在 HTTP 之外配置代理。要转移请求，请使用 307 Temporary Redirect。"),
    (306, "不得发送。要重定向，请使用 307 Temporary Redirect 或 308 Permanent Redirect。"),
    (
      418,
      """
      拒绝请求用 400 Bad Request 或 403 Forbidden，对付爬虫用 429 Too Many Requests，不支持的功能用 501 Not \
      Implemented。
      """
    ),
    (419, "CSRF 令牌被拒用 403 Forbidden，会话结束用 401 Unauthorized，空间不足用 507 Insufficient Storage。"),
    (420, "请使用 429 Too Many Requests。"),
    (430, "请使用 403 Forbidden，限流请使用 429 Too Many Requests。"),
    (440, "请使用 401 Unauthorized。"),
    (444, "需要让客户端看到结果时，请使用 403 Forbidden 或 400 Bad Request。"),
    (449, "请按情况使用 400 Bad Request、428 Precondition Required 或 401 Unauthorized。"),
    (450, "请使用 403 Forbidden，因法律要求时使用 451 Unavailable For Legal Reasons。"),
    (456, "请使用 403 Forbidden。"),
    (457, "请使用 401 Unauthorized 或 403 Forbidden。"),
    (460, "这是日志中的值，不需要替代；校验和不符时请返回 400 Bad Request 或 422 Unprocessable Content。"),
    (463, "请使用 400 Bad Request 或 431 Request Header Fields Too Large。"),
    (464, "请按情况使用 505 HTTP Version Not Supported、421 Misdirected Request 或 426 Upgrade Required。"),
    (478, "请使用 502 Bad Gateway。"),
    (494, "请使用 431 Request Header Fields Too Large。"),
    (495, "请使用 400 Bad Request 或 403 Forbidden。"),
    (496, "请使用 400 Bad Request、401 Unauthorized 或 403 Forbidden。"),
    (497, "请使用 400 Bad Request，或用 301 Moved Permanently、308 Permanent Redirect 重定向到 HTTPS。"),
    (498, "请使用 401 Unauthorized。"),
    (
      499,
      """
      这是日志中的值，不需要替代；必须返回状态码时，请使用 408 Request Timeout、503 Service Unavailable 或 504 \
      Gateway Timeout。
      """
    ),
    (509, "请使用带 Retry-After 的 503 Service Unavailable，单个客户端的限制请使用 429 Too Many Requests。"),
    (
      510,
      """
      没有直接的后继：缺少信息用 400 Bad Request 或 422 Unprocessable Content，要求升级用 426 Upgrade Required，要求\
      条件用 428 Precondition Required。
      """
    ),
    (520, "请使用 502 Bad Gateway。"),
    (521, "请使用 502 Bad Gateway 或 503 Service Unavailable。"),
    (522, "请使用 504 Gateway Timeout。"),
    (523, "请使用 502 Bad Gateway 或 504 Gateway Timeout。"),
    (524, "请使用 504 Gateway Timeout。"),
    (525, "请使用 502 Bad Gateway。"),
    (526, "请使用 502 Bad Gateway。"),
    (527, "请使用 502 Bad Gateway。"),
    (529, "请使用带 Retry-After 的 503 Service Unavailable。"),
    (530, "请使用 502 Bad Gateway 或 503 Service Unavailable。"),
    (540, "请使用 503 Service Unavailable。"),
    (561, "请使用 401 Unauthorized，身份提供方失败时使用 502 Bad Gateway。"),
    (562, "请使用 401 Unauthorized，无法获取密钥集时使用 502 Bad Gateway。"),
    (573, "请使用 429 Too Many Requests。"),
    (579, "请使用 502 Bad Gateway，或在 200 OK 的内容中说明回调失败。"),
    (598, "请使用 504 Gateway Timeout。"),
    (599, "请使用 504 Gateway Timeout。"),
    (600, "请使用 502 Bad Gateway。"),
    (601, "请求请使用 431 Request Header Fields Too Large，响应请使用 502 Bad Gateway。"),
    (603, "请使用 401 Unauthorized。"),
    (608, "请使用 409 Conflict 或 412 Precondition Failed。"),
    (612, "请使用 404 Not Found。"),
    (614, "请使用 409 Conflict 或 412 Precondition Failed。"),
    (630, "请使用 403 Forbidden 或 507 Insufficient Storage。"),
    (631, "请使用 404 Not Found。"),
    (640, "请使用 400 Bad Request。"),
    (701, "请使用 409 Conflict 或 410 Gone。"),
    (783, "请使用 400 Bad Request。"),
    (999, "请使用 403 Forbidden 或 429 Too Many Requests。"),
  ]
}
