// swift-format-ignore-file

extension NginxDirective {
  /// Directives of nginx's own modules, from nginx.org's reference.
  static let rows: [NginxDirective] = [
    .init("return", .first),
    .init("error_page", .leading),
    .init("try_files", .afterEquals),
    .init("limit_req_status", .first), .init("limit_conn_status", .first),
    .init("proxy_next_upstream", .afterHTTP), .init("fastcgi_next_upstream", .afterHTTP), .init("uwsgi_next_upstream", .afterHTTP),
    .init("scgi_next_upstream", .afterHTTP), .init("grpc_next_upstream", .afterHTTP), .init("memcached_next_upstream", .afterHTTP),
    .init("proxy_cache_use_stale", .afterHTTP), .init("fastcgi_cache_use_stale", .afterHTTP), .init("uwsgi_cache_use_stale", .afterHTTP),
    .init("scgi_cache_use_stale", .afterHTTP),
    .init("proxy_cache_valid", .every), .init("fastcgi_cache_valid", .every), .init("uwsgi_cache_valid", .every),
    .init("scgi_cache_valid", .every),
    .init("status", .every),
    .init("srcache_response_status", .every), .init("srcache_store_statuses", .every), .init("echo_status", .first),
    .init("fastcgi_param", .afterName), .init("uwsgi_param", .afterName),
    .init("more_set_headers", .afterOption), .init("more_clear_headers", .afterOption),
    .init("check_http_expect_alive", .afterHTTP),
  ]
}
