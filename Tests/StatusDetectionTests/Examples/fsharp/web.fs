// --- giraffe: handlers
open Giraffe

let app =
    choose [
        route "/" >=> text "home"
        setStatusCode «404» >=> text "none"
    ]

let handler next (ctx: HttpContext) =
    ctx.SetStatusCode «202»
    ctx.Response.StatusCode <- «400»
    next ctx
// --- saturn and falco: pipelines
open Saturn
open Falco

let missing = pipeline { not_found_handler (setStatusCode «404» >=> text "none") }
let busy = Response.withStatusCode «503» >> Response.ofPlainText "busy"
// --- (whole) a match on a status
open System.Net.Http

let describe (response: HttpResponseMessage) =
    match int response.StatusCode with
    | «200» -> "fine"
    | «401» | «403» -> "no"
    | code when code >= «500» -> "later"
    | _ -> "?"
// --- comparisons with one sign
open System.Net.Http

let retry (response: HttpResponseMessage) =
    let code = int response.StatusCode
    if code = «429» then true
    elif response.StatusCode = enum<HttpStatusCode> «503» then true
    else code <> «404»
// --- expecto and FsUnit: tests
open Expecto
open Giraffe

let tests =
    test "answers 404" {
        Expect.equal ctx.Response.StatusCode «404» "status code should be 404"
        Expect.equal (ctx.Response.StatusCode) «204» "none"
        response.StatusCode |> should equal «200»
        test <@ response.StatusCode = «201» @>
    }
// --- (whole) xunit: arguments in brackets
open Xunit
open System.Net.Http

let check (response: HttpResponseMessage) =
    Assert.Equal(«200», int response.StatusCode)
    Assert.Equal(200, response.Content.Length)
// --- suave: input errors
open Suave

let abort reader =
    SocketOp.abort (InputDataError (Some «413», "too long"))
// --- (whole) both ways between names and numbers
open Suave.Http

let code status =
    match status with
    | HTTP_200 -> «200»
    | HTTP_404 -> «404»

let tryParse number =
    match number with
    | «200» -> Some HTTP_200
    | «404» -> Some HTTP_404
    | _ -> None
// --- literals with phrases for names
open FSharp.Data

module HttpStatusCodes =
    [<Literal>]
    let NotFound = «404»

    [<Literal>]
    let PaymentRequired = «402»

    [<Literal>]
    let RequestTimeout = «408»
// --- records and named arguments
open Microsoft.AspNetCore.Http

let problem = { StatusCode = «422»; Title = "wrong"; Size = 200 }
let result = Results.Json(body, statusCode = «409»)
let other = Results.StatusCode(«410»)
// --- wiremock: stubs
open WireMock.ResponseBuilders
open System.Net.Http

let stub = Response.Create().WithStatusCode(«503»)
// --- an enumeration
open System.Net.Http

type Answer =
    | NotFound = «404»
    | Conflict = «409»
// --- a local function's parameter
open FsHttp

let expectStatus status path = get path |> Response.assertStatusCode status

let tests () =
    expectStatus «404» "/none"
