// --- (whole) the calls of the catalogue
open System.Net.Http

let call0 = setStatusCode «404»
let call1 = Response.withStatusCode «410»
let call2 = withStatusCode «503»
let call3 = HttpCode.tryParse «201»
let call4 = HttpCode.TryParse «429»
let call5 = StatusCode «404»
let call6 = StatusCodeResult «410»
let call7 = Results.StatusCode «503»
let call8 = Response.assertStatusCode «201»
let call9 = assertStatusCode «429»
let call10 = HttpStatusCode «404»
let call11 = enum.HttpStatusCode «410»
let call12 = statusCode «503»
let call13 = setStatus «201»
let call14 = assertHttpStatusCode «429»
let call15 = WithStatusCode «404»
let call16 = ProducesResponseType «410»
let call17 = InputDataError «503»
let call18 = expectStatusCode «201»
let call19 = SetStatusCode «429»
let call20 = SetHttpStatusCode «404»
let call21 = Writers.setStatus «410»
let call22 = status «503»
let call23 = redirect «302» given
