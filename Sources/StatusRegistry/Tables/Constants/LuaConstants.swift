// swift-format-ignore-file

extension ConstantLibrary {
  /// OpenResty, by openresty/lua-nginx-module:src/ngx_http_lua_consts.c.
  public static let luaOpenResty = ConstantLibrary(
    id: "lua_openresty", name: "OpenResty", languages: ["lua"], qualifier: "ngx.",
    names: [
      (100, "HTTP_CONTINUE"),
      (101, "HTTP_SWITCHING_PROTOCOLS"),
      (200, "HTTP_OK"),
      (201, "HTTP_CREATED"),
      (202, "HTTP_ACCEPTED"),
      (204, "HTTP_NO_CONTENT"),
      (206, "HTTP_PARTIAL_CONTENT"),
      (301, "HTTP_MOVED_PERMANENTLY"),
      (302, "HTTP_MOVED_TEMPORARILY"),
      (303, "HTTP_SEE_OTHER"),
      (304, "HTTP_NOT_MODIFIED"),
      (307, "HTTP_TEMPORARY_REDIRECT"),
      (308, "HTTP_PERMANENT_REDIRECT"),
      (400, "HTTP_BAD_REQUEST"),
      (401, "HTTP_UNAUTHORIZED"),
      (402, "HTTP_PAYMENT_REQUIRED"),
      (403, "HTTP_FORBIDDEN"),
      (404, "HTTP_NOT_FOUND"),
      (405, "HTTP_NOT_ALLOWED"),
      (406, "HTTP_NOT_ACCEPTABLE"),
      (408, "HTTP_REQUEST_TIMEOUT"),
      (409, "HTTP_CONFLICT"),
      (410, "HTTP_GONE"),
      (426, "HTTP_UPGRADE_REQUIRED"),
      (429, "HTTP_TOO_MANY_REQUESTS"),
      (444, "HTTP_CLOSE"),
      (451, "HTTP_ILLEGAL"),
      (500, "HTTP_INTERNAL_SERVER_ERROR"),
      (501, "HTTP_NOT_IMPLEMENTED"),
      (501, "HTTP_METHOD_NOT_IMPLEMENTED"),
      (502, "HTTP_BAD_GATEWAY"),
      (503, "HTTP_SERVICE_UNAVAILABLE"),
      (504, "HTTP_GATEWAY_TIMEOUT"),
      (505, "HTTP_VERSION_NOT_SUPPORTED"),
      (507, "HTTP_INSUFFICIENT_STORAGE"),
    ]
  )
}
