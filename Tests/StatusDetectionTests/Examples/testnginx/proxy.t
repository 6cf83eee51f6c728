use Test::Nginx::Socket;
plan tests => repeat_each() * 404;
__DATA__
=== TEST 1: a return
--- config
    location /t {
        return «302» /200;
    }
--- request
GET /t
--- error_code: «302»
# --- pages of errors
__DATA__
=== TEST 2: pages
--- http_config
    upstream backend { server 127.0.0.1:404; }
--- config
    error_page «500» «502» /50x.html;
    location /t {
        try_files $uri =«404»;
    }
--- error_code: «404»
# --- Lua in a block
__DATA__
=== TEST 3: lua
--- config
    location /t {
        content_by_lua_block {
            -- don't stop here
            ngx.status = «201»
            ngx.say("200 { ok")
            ngx.exit(«201»)
        }
    }
    location /u { return «204»; }
# --- Lua in quotes
__DATA__
=== TEST 4: lua
--- config
    location /t {
        content_by_lua '
            ngx.exit(«403»)
        ';
    }
# --- several codes
__DATA__
=== TEST 5: pipelined
--- pipelined_requests eval
["GET /200", "GET /404"]
--- error_code eval
[«200», «404»]
# --- a pattern of codes
__DATA__
=== TEST 6: either
--- error_code_like: ^(?:«500»|«502»)$
# --- a status line in a body
__DATA__
=== TEST 7: raw
--- config
    location /t { proxy_pass http://127.0.0.1:500; }
--- response_body
received: HTTP/1.1 «200» OK
received: Content-Length: 404
# --- a status in a body
__DATA__
=== TEST 8: subrequest
--- response_body
post subreq: rc=0, status=«200»
res1.status = «404»
# --- (whole) a pattern of status lines
__DATA__
=== TEST 9: either line
--- response_body_like
received: HTTP/1.1 (?:«200» OK|«302» Found)
# --- (whole) a pattern of versions
__DATA__
=== TEST 15: any version
--- response_body_like
^received: HTTP/1\.[01] «200» OK
# --- a reply of another server
__DATA__
=== TEST 10: reply
--- tcp_reply eval
"HTTP/1.1 «503» Busy\r\nRetry-After: 300\r\n\r\n"
# --- a page's text
__DATA__
=== TEST 11: page
--- response_body_like: 404 Not Found
--- request
GET /404?status=500
# --- a log
__DATA__
=== TEST 12: log
--- error_log
lua entry thread aborted: 404
runtime 500: 200
--- no_error_log
[error] 500
# --- times and sizes
__DATA__
=== TEST 13: timing
--- timeout: 200
--- wait: 404
--- config
    client_max_body_size 500;
    location /t { limit_rate 404; }
# --- requests
__DATA__
=== TEST 14: request
--- request
POST /t
404
--- more_headers
X-Wait: 500
Content-Length: 200
# --- nothing but Perl
use Test::More tests => 404;
my $wait = 500;
