--- (whole) the calls of the catalogue
open Cohttp

let call0 = `Code «404»
let call1 = Code.status_of_code «410»
let call2 = status_of_code «503»
let call3 = Status.of_code «201»
let call4 = Status.of_int «429»
let call5 = Status.unsafe_of_code «404»
let call6 = of_code «410»
let call7 = Dream.int_to_status «503»
let call8 = int_to_status «201»
let call9 = `Status «429»
let call10 = reason_phrase_of_code «404»
let call11 = is_success «410»
let call12 = is_error «503»
let call13 = is_redirection «201»
let call14 = is_client_error «429»
let call15 = is_server_error «404»
let call16 = Response.fail_raise «410»
let call17 = Response.make_raw «503»
let call18 = check_status «201»
let call19 = default_reason_phrase «429»
let call20 = Http_error «404»
let call21 = respond_error «410»
let call22 = status_of_int «503»
