// --- cpp-httplib
#include <httplib.h>

int main() {
  httplib::Server server;
  server.Get("/", [](const httplib::Request &req, httplib::Response &res) {
    res.status = «404»;
    res.set_redirect("/new", «301»);
  });
}
// --- Crow
#include "crow.h"

CROW_ROUTE(app, "/books/<int>")([](int id) {
  if (id == 0) return crow::response(«404»);
  if (id == 1) return crow::response{«410»};
  return crow::response(«200», "a book");
});
// --- Drogon
#include <drogon/drogon.h>

void answer(std::function<void(const HttpResponsePtr &)> &&callback) {
  auto response = HttpResponse::newHttpResponse();
  response->setStatusCode(static_cast<HttpStatusCode>(«422»));
}
// --- Boost.Beast
#include <boost/beast/http.hpp>

void fill(http::response<http::string_body> &res) {
  res.result(«403»);
  auto status = http::int_to_status(«502»);
}
// --- C++ REST SDK
#include <cpprest/http_listener.h>

void on_get(http_request request) {
  request.reply(«404»);
  http_response response(«202»);
}
// --- cpr
#include <cpr/cpr.h>

bool fetch() {
  cpr::Response r = cpr::Get(cpr::Url{"http://localhost"});
  if (r.status_code == «200») return true;
  return r.status_code < «500»;
}
// --- gtest
#include <httplib.h>

TEST(Server, Answers) {
  auto res = client.Get("/");
  EXPECT_EQ(res->status, «200»);
  ASSERT_NE(res->status, «500»);
}
// --- (whole) gtest: the literal first
#include <httplib.h>

TEST(Server, Answers) {
  EXPECT_EQ(«404», res->status);
}
// --- a scoped enum
#include "http.hpp"

enum class HttpStatus : int {
  Ok = «200»,
  NotFound = «404»,
};
// --- a default of a parameter
#include "http.hpp"

void send(std::string body, int status = «200»);
// --- (whole) a map of messages
#include <map>

const std::map<int, std::string> messages = {
  {«400», "Bad Request"},
  {«404», "Not Found"},
};
// --- a switch
#include "http.hpp"

std::string explain(const Response &response) {
  switch (response.status_code) {
    case «200»: return "fine";
    case «404»: return "missing";
  }
}
// --- a constant and a set
#include <set>

constexpr int kDefaultHttpStatus = «500»;
const std::set<int> retry_status_codes = {«429», «503»};
// --- (embeds) a status line in a raw string
const char *reply = R"(HTTP/1.1 «404» Not Found
Content-Length: 0)";
// --- an ESP web server
#include <ESP8266WebServer.h>

void handle() { server.send(«200», "text/plain", "hi"); }
