// --- (whole) the calls of the catalogue
import gleam/http/response

pub fn calls(res) {
  response.new(«404»)
  Response(«410»)
  wisp.response(«503»)
  html_response(given, «201»)
  json_response(given, «429»)
  string_response(given, «404»)
  set_status(given, «410»)
  set_status(«503»)
  glen.response(«201»)
  glen.html(given, «429»)
  glen.text(given, «404»)
  glen.json(given, «410»)
  with_status(given, «503»)
  empty_response(«201»)
  response_builder(«429»)
  error_response(«404»)
  OtherError(«410»)
  expect_status(given, «503»)
  redirect(given, «302»)
  new_response(«429»)
}
