# --- made answers
sub vcl_recv {
  if (req.method == "PURGE") {
    if (!client.ip ~ purgers) {
      return (synth(«405», "Not allowed"));
    }
    return (synth(«200», "Purged 404"));
  }
}
# --- an error of old
sub vcl_recv {
  if (req.http.X-206 == "404") {
    error «403» "Forbidden 500";
  }
}
# --- an answer of a backend
sub vcl_backend_response {
  if (beresp.status == «404» || beresp.status == «410») {
    set beresp.ttl = 300s;
  }
  if (beresp.status >= «500» && beresp.status < 600) {
    return (abandon);
  }
}
# --- an assigned status
sub vcl_synth {
  if (resp.status == 720) {
    set resp.http.Location = resp.reason;
    set resp.status = «302»;
    return (deliver);
  }
}
# --- an object's status
sub vcl_deliver {
  if (obj.status == «503» && req.restarts < 100) {
    restart;
  }
}
# --- what a probe expects
backend app {
  .host = "127.0.0.1";
  .port = "404";
  .max_connections = 300;
  .probe = {
    .url = "/200";
    .expected_response = «204»;
    .window = 500;
  }
}
# --- a list in a text
sub vcl_fetch {
  if (http_status_matches(beresp.status, "«404»,«410»")) {
    set beresp.cacheable = false;
  }
}
# --- a pattern
sub vcl_fetch {
  if (beresp.status ~ "^(«301»|«302»)$") {
    set beresp.ttl = 200s;
  }
}
# --- a changed status
sub vcl_error {
  set obj.status = «200»;
  synthetic {"status 404"};
  return (deliver);
}
# --- both sides
sub vcl_backend_response {
  if (beresp.status != «200» && beresp.status != «304») {
    set beresp.uncacheable = true;
  }
}
# --- a long text
sub vcl_synth {
  synthetic({"<h1>503</h1>
    <p>error 500 == 404</p>"});
}
# --- sizes and times
backend a {
  .port = "443";
  .max_connections = 200;
  .first_byte_timeout = 300s;
}
sub vcl_backend_response {
  set beresp.grace = 404s;
  set beresp.ttl = 500s;
}
# --- headers
sub vcl_recv {
  set req.http.X-Code = "404";
  unset req.http.X-206;
  if (req.http.X-Level == "500") { set req.http.X-206 = "200"; }
}
# --- numbers
sub vcl_deliver {
  if (obj.hits > 200) {
    set resp.http.X-Hot = "300";
  }
  if (std.integer(req.http.n, 404) == 500) { return (pipe); }
}
# --- states of their own
sub vcl_recv {
  return (synth(751, "https://example.org/404"));
}
