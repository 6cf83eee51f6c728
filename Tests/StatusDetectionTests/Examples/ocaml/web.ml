--- cohttp: codes and labels
open Cohttp_lwt_unix

let missing () = Server.respond_string ~status:(`Code «404») ~body:"none" ()
let teapot = Cohttp.Code.status_of_code «418»
let fail = Server.respond_error ~status:«503» ~body:"busy" ()
--- opium: statuses by number
open Opium

let gone = Response.make ~status:(Status.of_code «410») ()
let slow = Status.of_code @@ «429»
--- dream: answers
let () =
  Dream.run
  @@ Dream.router [
    Dream.get "/" (fun _ -> Dream.html ~code:«201» "made");
    Dream.get "/none" (fun _ -> Dream.respond ~code:«404» "none");
    Dream.get "/tea" (fun _ -> Dream.empty (Dream.int_to_status «418»));
  ]
--- (whole) a match on a status
open Cohttp

let describe resp =
  match Code.code_of_status (Response.status resp) with
  | «200» -> "fine"
  | «401» | «403» -> "no"
  | code when code >= «500» -> "later"
  | _ -> "?"
--- comparisons with one sign
open Cohttp

let retry resp =
  let code = Code.code_of_status (Response.status resp) in
  if code = «429» then true
  else if code <> «404» && code == «503» then true
  else Response.status resp = `Code «502»
--- (whole) both ways between names and numbers
let code_of_http_status = function
  | `Payment_required -> «402»
  | `Request_timeout -> «408»
  | `Not_found -> «404»

let http_status = function
  | «402» -> `Payment_required
  | «408» -> `Request_timeout
  | «404» -> `Not_found
  | code -> `Code code
--- (whole) alcotest: checks
open Cohttp

let test_page resp =
  Alcotest.(check int) "status" «200» (Code.code_of_status (Response.status resp));
  Alcotest.check Alcotest.int "length" 200 (String.length body)
--- records and defaults
open Piaf

let answer = { status = «201»; body = ""; size = 200 }
let respond ?(status = «200») body = Http_response.make status body
--- status lines in quoted strings
let raw = {|HTTP/1.1 «304» Not Modified|}
let other = "HTTP/1.1 «200» OK\r\n\r\n"
--- lists of codes
open Cohttp

let retry_statuses = [ «502»; «503»; «504» ]
let can_retry status_code = List.mem status_code [ «502»; «504» ]
--- ezcurl: a client's answer
let fetch url =
  match Ezcurl.get ~url () with
  | Ok response when response.code = «200» -> response.body
  | Ok { code; _ } -> if code >= «400» then "failed" else "?"
  | Error _ -> ""
--- polymorphic variants with a number
open Http

let is_odd = function `Code «599» -> true | _ -> false
