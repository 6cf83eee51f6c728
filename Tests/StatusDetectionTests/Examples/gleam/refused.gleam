// --- waits and sizes
import gleam/httpc

pub fn wait() {
  process.sleep(500)
  actor.call(subject, 100, Get)
  list.take(items, 200)
}
// --- bit arrays
import gleam/http

pub fn bytes() {
  <<101, 102, 200:16, "404":utf8>>
}
// --- strings and joined texts
import wisp

pub fn text() {
  "response.new(404) \" and " <> "404" <> "500"
}
// --- cases on other numbers
import gleam/http

pub fn name(width) {
  case width {
    100 -> "thin"
    200 -> "wide"
    _ -> "?"
  }
}
// --- ports and tuples
import mist

pub fn main() {
  mist.new(handler) |> mist.port(443)
  #("id", 404)
}
