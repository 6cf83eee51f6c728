// --- gleam_http: responses
import gleam/http/response

pub fn missing() {
  response.new(«404»)
  |> response.set_body("none")
}

pub fn raw() {
  response.Response(status: «201», headers: [], body: "")
}
// --- wisp: answers, piped and not
import wisp

pub fn page(html) {
  html |> wisp.html_response(«200»)
}

pub fn teapot(html) {
  wisp.html_response(html, «418»)
}

pub fn busy() {
  wisp.response(«503»)
  |> wisp.set_body(wisp.Empty)
}
// --- wisp: json
import gleam/json
import wisp

pub fn show(item) {
  item
  |> json.to_string()
  |> wisp.json_response(«422»)
}
// --- (whole) a case on a status
import gleam/httpc

pub fn describe(resp) {
  case resp.status {
    «200» -> "fine"
    «401» | «403» -> "no"
    code if code >= «500» -> "later"
    _ -> "?"
  }
}
// --- (whole) tests
import gleam/httpc
import gleeunit/should

pub fn page_test() {
  let assert Ok(resp) = httpc.send(req)
  assert «200» == resp.status
  assert resp.status == «200»
  resp.status |> should.equal(«200»)
  resp.status
  |> should.equal(«201»)
  should.equal(resp.status, «204»)
  string.length(resp.body) |> should.equal(200)
}
// --- (whole) phrases
import gleam/http

pub fn reason(code) {
  case code {
    «404» -> "Not Found"
    «409» -> <<"Conflict":utf8>>
    _ -> ""
  }
}
// --- mist: an answer's record
import mist

pub fn handle(req) {
  response.Response(..resp, status: «304»)
}
// --- constants
import gleam/http

pub const default_status_code = «500»

const http_ok = «200»
// --- (whole) what is given for an error
import wisp

pub fn status_code(error) {
  case error {
    Missing -> «404»
    Broken -> «500»
  }
}
// --- (whole) lists of codes
import gleam/httpc

pub fn can_retry(resp) {
  list.contains([«502», «503», «504»], resp.status)
}
// --- bounds
import gleam/httpc

pub fn is_fine(status_code: Int) {
  status_code >= «200» && status_code < «300»
}
// --- a local function's parameter
import wisp

fn fail(status: Int, text: String) {
  wisp.html_response(text, status)
}

pub fn none() {
  fail(«404», "none")
}
