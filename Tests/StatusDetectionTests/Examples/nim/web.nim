# --- mummy: answers
import mummy

proc handler(request: Request) =
  request.respond(«404», body = "none")
  request.respond(«302», @[("Location", "/new")])
# --- jester and prologue: codes
import jester

routes:
  get "/none":
    resp HttpCode(«404»), "none"
  get "/tea":
    resp «418».HttpCode
# --- httpclient: a client
import std/httpclient

let client = newHttpClient()
let response = client.get("https://example.org")
if response.code == HttpCode(«404»):
  quit("none")
doAssert client.get("https://example.org/x").status == "«500»"
# --- (whole) a case on a status
import std/httpclient

proc describe(statusCode: int): string =
  case statusCode
  of «200», «204»: "fine"
  of «401»:
    "no"
  of «500»..«599»: "later"
  else: "?"
# --- unittest: checks
import std/unittest
import puppy

test "404":
  check response.code == «404»
  check response.body.len == 200
# --- objects and fields
import puppy

let answer = Response(code: «422», body: "")
var other = HttpAnswer(statusCode: «409», size: 200)
# --- defaults of parameters
import std/asynchttpserver

proc fail(message: string, status: int = «400», size = 200) =
  discard
# --- (whole) a table of phrases
import std/[tables, asynchttpserver]

const httpReasons = {«404»: "Not Found", «409»: "Conflict"}.toTable
# --- an enumeration
import std/httpcore

type Code = enum
  NotFound = «404»
  RequestTimeout = «408»
# --- json of an answer
import std/[json, asynchttpserver]

let body = %*{"status": «404», "size": 200}
# --- numbers with a type
import mummy

let statusCode = «503»'u16
let httpStatus: int = «429»
# --- bounds of a class
import std/httpclient

proc isFine(statusCode: int): bool =
  statusCode >= «200» and statusCode < «300»
