// swift-format-ignore-file

extension FrameworkWords {
  /// Names of frameworks, clients and mock servers of Scala, Dart, Groovy, Haskell, F#, Erlang, OCaml, Zig, Crystal, Nim,
  /// Gleam and D.
  static let functionalNames: WordSet = [
    "scalatra", "ScalatraServlet", "ScalatraFilter", "akka_http", "sttp", "tapir", "finagle", "finatra", "finch", "cask", "StatusCodes", "WSClient", "WSResponse",
    "gatling", "pekko", "scalaj", "Results", "ActionResult", "InjectedController", "BaseController", "AbstractController", "caliban", "unfiltered", "colossus",
    "package:dio", "package:shelf", "package:dart_frog", "package:chopper", "package:alfred", "package:angel3_framework", "package:retrofit", "package:conduit",
    "Dio", "DioException", "DioError", "ClientMock", "MockClient", "StreamedResponse", "Chopper", "MockAdapter", "DioAdapter", "package:shelf_router",
    "ratpack", "Ratpack", "RatpackGroovySpec", "grails", "Grails", "RESTClient", "ersatz", "ErsatzServer", "restassured", "RestAssured", "micronaut", "GrailsUnitSpec",
    "wai", "Wai", "warp", "Warp", "servant", "Servant", "Scotty", "scotty", "ScottyT", "ActionM", "Yesod", "yesod", "Snap", "snap", "wreq", "Wreq", "Happstack", "ServerError",
    "Spock", "IHP", "YesodExample", "WaiSession", "Okapi", "Twain", "shouldRespondWith", "webgear", "WebGear", "Hreq",
    "Suave", "Giraffe", "Saturn", "Falco", "Oxpecker", "WebPart", "FSharp.Data", "FsHttp", "RequestErrors", "ServerErrors", "WebSharper", "Freya",
    "cowboy_req", "cowboy", "cowboy_router", "elli", "elli_request", "mochiweb", "mochiweb_request", "webmachine", "wrq", "yaws", "yaws_api", "ibrowse", "hackney", "lhttpc", "gun", "katipo",
    "fusco", "shotgun", "chttpd", "nova", "inets", "mod_esi", "axiom", "leptus", "test_request", "couch_replicator_httpc", "erlcloud_httpc",
    "Cohttp", "Cohttp_lwt", "Cohttp_lwt_unix", "Cohttp_eio", "cohttp", "Opium", "Rock", "Dream", "Piaf", "H1", "H2", "Ocsigen_response", "Ocsigen_extensions", "Eliom_registration", "Ocsigenserver",
    "Webmachine", "Ezcurl", "Ezjsonm", "Hyper", "Curly", "Resto", "Tiny_httpd",
    "httpz", "jetzig", "zap", "tokamak", "zzz", "horizon",
    "kemal", "Kemal", "Lucky", "lucky", "Amber", "amber", "Athena", "ATH", "Grip", "Halite", "Crest", "WebMock", "env.response", "HaltException", "Onyx", "Spider", "Orion", "Marten",
    "jester", "prologue", "mummy", "puppy", "asynchttpserver", "httpbeast", "httpx", "basolato", "happyx", "rosencrantz", "harpoon", "scorper", "chronos_rest", "RestRequest", "presto", "RestApiResponse",
    "wisp", "mist", "httpc", "ewe", "glen", "lustre_http", "rsvp", "gleam_fetch", "midas", "pevensie",
    "vibe", "arsd", "cgi", "serverino", "Serverino", "hunt", "handy_httpd", "requests", "diamond", "lighttp", "Cgi", "archttp",
  ]
}
