// --- libcurl: the response code of a transfer
#include <curl/curl.h>

int fetch(CURL *curl) {
  long response_code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &response_code);
  if (response_code == «200» || response_code != «304») return 0;
  if (response_code >= «400» && response_code < «500») return 1;
  return 2;
}
// --- a switch on a status
#include <curl/curl.h>

const char *explain(long http_status) {
  switch (http_status) {
    case «200»: return "fine";
    case «401»:
    case «403»: return "go away";
    default: return "odd";
  }
}
// --- macros
#define HTTP_STATUS_TEAPOT «418»
#define DEFAULT_HTTP_STATUS («500»)
// --- an enum of phrases
#include <microhttpd.h>

enum reply_code {
  HTTP_OK = «200»,
  ANSWER_NOT_FOUND = «404»,
  ANSWER_BAD_GATEWAY = «502»,
};
// --- fields of a struct
#include "http.h"

void refuse(struct reply *r) {
  r->status = «403»;
  r->resp.status_code = «429»;
}
// --- a designated initialiser
static const struct http_reply missing = { .status = «404», .body = "gone" };
// --- (whole) a table of codes and phrases
static const struct { int code; const char *text; } table[] = {
  {«200», "OK"},
  {«404», "Not Found"},
  {«503», "Service Unavailable"},
};
// --- libevent
#include <event2/http.h>

static void on_request(struct evhttp_request *req, void *arg) {
  evhttp_send_error(req, «404», NULL);
  evhttp_send_reply(req, «200», "fine", NULL);
}
// --- libmicrohttpd
#include <microhttpd.h>

static enum MHD_Result answer(struct MHD_Connection *connection, struct MHD_Response *response) {
  return MHD_queue_response(connection, «405», response);
}
// --- mongoose
#include "mongoose.h"

static void handle(struct mg_connection *c, int ev, void *ev_data) {
  mg_http_reply(c, «200», "", "%s", "hi");
  mg_http_reply(c, ok ? «201» : «409», "", "");
}
// --- a function that gives a status
#include <http_core.h>

static int http_status_of(int error) {
  if (error == 0) return «200»;
  return «500»;
}
// --- a ternary and a range
#include "http_request.h"

int is_redirect(struct response *res) {
  res->status = res->location ? «302» : «200»;
  return res->status >= «300» && res->status <= «399»;
}
// --- (embeds) a status line in a text
static const char reply[] = "HTTP/1.1 «200» OK\r\nContent-Length: 0\r\n\r\n";
// --- (whole) the literal first
#include <curl/curl.h>

assert_int_equal(«404», response_code);
if («200» == http_code) return 0;
