// swift-format-ignore-file

extension FrameworkWords {
  /// Names of frameworks, clients and mock servers of Scala, Dart, Groovy, Haskell, F#, Erlang, OCaml, Zig, Crystal, Nim,
  /// Gleam and D that mean nothing else.
  static let functionalNames: WordSet = [
    "scalatra", "ScalatraServlet", "ScalatraFilter", "akka_http", "sttp", "finagle", "finatra", "StatusCodes", "WSClient", "WSResponse", "scalaj", "InjectedController",
    "package:dio", "package:shelf", "package:dart_frog", "package:chopper", "package:alfred", "package:angel3_framework", "package:retrofit", "package:conduit",
    "DioException", "DioError", "DioAdapter", "StreamedResponse", "package:shelf_router",
    "ratpack", "Ratpack", "RatpackGroovySpec", "grails", "Grails", "RESTClient", "ErsatzServer", "restassured", "RestAssured", "micronaut", "GrailsUnitSpec",
    "ScottyT", "ActionM", "wreq", "Wreq", "Happstack", "YesodExample", "WaiSession", "shouldRespondWith", "WebGear",
    "Suave", "Giraffe", "Oxpecker", "WebPart", "FsHttp", "RequestErrors", "WebSharper",
    "cowboy_req", "cowboy_router", "elli_request", "elli_handler", "mochiweb", "mochiweb_request", "webmachine", "wrq", "yaws_api", "ibrowse", "lhttpc", "katipo", "chttpd", "mod_esi",
    "test_request", "Cohttp", "Cohttp_lwt", "Cohttp_lwt_unix", "Cohttp_eio", "cohttp", "Piaf", "Ocsigen_response", "Ocsigen_extensions", "Eliom_registration", "Ezcurl", "Tiny_httpd",
    "httpz", "jetzig", "Kemal", "kemal", "ATH", "WebMock", "asynchttpserver", "httpbeast", "basolato", "happyx", "RestApiResponse", "lustre_http", "gleam_fetch",
    "serverino", "Serverino", "handy_httpd",
  ]

  /// Names of such that are common words elsewhere: they count in these languages alone.
  static let homonyms: WordSet = [
    "play", "tapir", "finch", "cask", "gatling", "pekko", "unfiltered", "colossus", "ActionResult", "AbstractController", "BaseController",
    "Dio", "MockClient", "MockAdapter", "Chopper", "ersatz", "Wai", "wai", "Warp", "servant", "Servant", "Scotty", "scotty", "Yesod", "yesod", "Snap", "snap", "ServerError", "Twain", "Okapi",
    "Saturn", "Falco", "ServerErrors", "Freya", "cowboy", "elli", "yaws", "hackney", "gun", "fusco", "shotgun", "nova", "inets", "axiom", "leptus",
    "Opium", "Rock", "Dream", "H1", "H2", "Ocsigenserver", "Webmachine", "Resto", "zap", "tokamak", "zzz", "horizon",
    "jester", "prologue", "mummy", "puppy", "rosencrantz", "harpoon", "scorper", "RestRequest", "presto",
    "wisp", "mist", "httpc", "ewe", "glen", "rsvp", "midas", "vibe", "arsd", "cgi", "Cgi", "hunt", "requests", "diamond", "lighttp", "archttp",
  ]
}
