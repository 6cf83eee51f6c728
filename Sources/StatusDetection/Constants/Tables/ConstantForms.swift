// swift-format-ignore-file

import StatusRegistry

extension ConstantForm {
  /// How the names of each library stand in code; of two that fit, the first counts.
  static let all: [ConstantForm] = {
    let tables = [scripted, managed, compiled, functional]
    var forms: [ConstantForm] = []
    forms.reserveCapacity(tables.reduce(0) { $0 + $1.count })
    for table in tables { forms += table }
    return forms
  }()

  private static let scripted: [ConstantForm] = [
    ConstantForm(library: .pythonHTTP, languages: .python, place: .member(of: ["HTTPStatus"]), modules: [["http"]], outers: ["http"]),
    ConstantForm(
      library: .pythonRequests, languages: .python, place: .member(of: ["codes"]), modules: [["requests"]], outers: ["requests"]),
    ConstantForm(
      library: .pythonStarlette, languages: .python, place: .member(of: ["status", "starlette_status", "http_status"]),
      modules: [["fastapi"], ["starlette"]]),
    ConstantForm(
      library: .pythonDjangoREST, languages: .python, place: .member(of: ["status", "http_status"]), modules: [["rest_framework"]]),
    ConstantForm(
      library: .pythonAiohttp, languages: .python, place: .member(of: ["web", "web_exceptions"]), modules: [["aiohttp"]]),
    ConstantForm(
      library: .javaScriptHTTPStatusCodes, languages: .ecmaScript,
      place: .member(of: ["StatusCodes", "HttpStatus", "HttpStatusCode", "HttpStatusCodes", "HTTPStatus", "httpStatus"]),
      modules: [["http-status-codes"]]),
    ConstantForm(
      library: .javaScriptAxios, languages: .ecmaScript, place: .member(of: ["HttpStatusCode"]), modules: [["axios"]], outers: ["axios"]),
    ConstantForm(
      library: .typeScriptAngular, languages: .ecmaScript, place: .member(of: ["HttpStatusCode"]), modules: [["@angular"]]),
    ConstantForm(
      library: .typeScriptNestJS, languages: .ecmaScript, place: .member(of: ["HttpStatus"]), modules: [["@nestjs"]]),
    ConstantForm(
      library: .typeScriptDeno, languages: .ecmaScript, place: .member(of: ["STATUS_CODE", "Status"]),
      modules: [["@std/http"], ["deno.land/std"], ["oak"]]),
    ConstantForm(
      library: .rubyRack, languages: .ruby, place: .marked(UInt8(ascii: ":")),
      modules: [["rack"], ["rails"], ["rails_helper"], ["sinatra"], ["grape"], ["hanami"], ["action_controller"]], needsImport: false),
    ConstantForm(
      library: .rubyNetHTTP, languages: .ruby, place: .member(of: ["Net"]), modules: [["net/http"]], needsImport: false),
    ConstantForm(
      library: .phpSymfony, languages: .php,
      place: .member(of: ["Response", "JsonResponse", "HttpResponse", "SymfonyResponse", "ResponseAlias", "RedirectResponse", "BaseResponse"]),
      modules: [["HttpFoundation"], ["Illuminate", "Http"]], needsImport: false),
    ConstantForm(
      library: .phpFIG, languages: .php, place: .member(of: ["StatusCodeInterface"]), modules: [["Fig", "Http"]], needsImport: false),
    ConstantForm(
      library: .phpTeapot, languages: .php, place: .member(of: ["StatusCode", "Http", "RFC7231", "WebDAV"]), modules: [["Teapot"]]),
    ConstantForm(
      library: .perlHTTPStatus, languages: .perl, place: .alone, modules: [["HTTP", "Status"]]),
    ConstantForm(
      library: .perlHTTPStatus, languages: .perl, place: .member(of: ["Status"]), modules: [["HTTP", "Status"]], outers: ["HTTP"],
      needsImport: false),
    ConstantForm(
      library: .luaOpenResty, languages: .lua, place: .member(of: ["ngx"]), modules: [["ngx"]], needsImport: false),
    ConstantForm(
      library: .elixirPlug, languages: .elixir, place: .marked(UInt8(ascii: ":")), modules: [["Plug"], ["Phoenix"]], needsImport: false),
  ]

  private static let managed: [ConstantForm] = [
    ConstantForm(
      library: .javaURLConnection, languages: jvm, place: .member(of: ["HttpURLConnection", "HttpsURLConnection"]),
      modules: [["java", "net"]]),
    ConstantForm(
      library: .javaSpring, languages: jvm, place: .member(of: ["HttpStatus"]), modules: [["springframework"]]),
    ConstantForm(
      library: .javaMicronaut, languages: jvm, place: .member(of: ["HttpStatus"]), modules: [["micronaut"]]),
    ConstantForm(
      library: .javaApacheHTTPCore, languages: jvm, place: .member(of: ["HttpStatus"]), modules: [["apache"]]),
    ConstantForm(
      library: .javaJakartaREST, languages: jvm, place: .member(of: ["Status"]), modules: [["ws", "rs"]], outers: ["Response"]),
    ConstantForm(
      library: .javaServlet, languages: jvm, place: .member(of: ["HttpServletResponse", "response", "resp", "res"]),
      modules: [["servlet"]]),
    ConstantForm(
      library: .javaNetty, languages: jvm, place: .member(of: ["HttpResponseStatus"]), modules: [["netty"]]),
    ConstantForm(
      library: .kotlinKtor, languages: .kotlin, place: .member(of: ["HttpStatusCode"]), modules: [["ktor"]]),
    ConstantForm(
      library: .scalaAkka, languages: .scala, place: .member(of: ["StatusCodes"]), modules: [["akka"]]),
    ConstantForm(
      library: .scalaPekko, languages: .scala, place: .member(of: ["StatusCodes"]), modules: [["pekko"]]),
    ConstantForm(
      library: .scalaPlay, languages: .scala, place: .member(of: ["Status"]), modules: [["play"]]),
    ConstantForm(
      library: .scalaHTTP4s, languages: .scala, place: .member(of: ["Status"]), modules: [["http4s"]]),
    ConstantForm(
      library: .dotNetASPNETCore, languages: dotNet, place: .member(of: ["StatusCodes"]), modules: [["AspNetCore", "Http"], ["AspNetCore", "Mvc"]],
      needsImport: false),
    ConstantForm(
      library: .dotNetSystemNet, languages: dotNet.union(.powerShell), place: .member(of: ["HttpStatusCode"]), modules: [["System", "Net"]],
      needsImport: false),
    ConstantForm(
      library: .dartIO, languages: .dart, place: .member(of: ["HttpStatus"]), modules: [["dart:io"]]),
  ]

  private static let compiled: [ConstantForm] = [
    ConstantForm(library: .goNetHTTP, languages: .go, place: .member(of: ["http"]), modules: [["net/http"]]),
    ConstantForm(library: .goFiber, languages: .go, place: .member(of: ["fiber"]), modules: [["gofiber/fiber"]]),
    ConstantForm(
      library: .rustHTTP, languages: .rust, place: .member(of: ["StatusCode"]),
      modules: [["http"], ["axum"], ["actix_web"], ["actix_http"], ["hyper"], ["reqwest"], ["warp"], ["poem"], ["salvo"], ["tower_http"]],
      needsImport: false),
    ConstantForm(
      library: .rustRocket, languages: .rust, place: .member(of: ["Status"]), modules: [["rocket"]], outers: ["http"]),
    ConstantForm(
      library: .rustHTTPTypes, languages: .rust, place: .member(of: ["StatusCode"]), modules: [["http_types"], ["tide"], ["surf"]]),
    ConstantForm(
      library: .swiftNIO, languages: .swift, place: .member(of: ["HTTPResponseStatus", "HTTPStatus"]),
      modules: [["NIOHTTP1"], ["Vapor"]], needsImport: false),
    ConstantForm(
      library: .swiftHTTPTypes, languages: .swift, place: .member(of: ["Status"]), modules: swiftHTTPModules, outers: ["HTTPResponse"],
      needsImport: false),
    ConstantForm(
      library: .swiftNIO, languages: .swift, place: .marked(UInt8(ascii: ".")), modules: [["NIOHTTP1"], ["Vapor"], ["XCTVapor"], ["VaporTesting"]],
      callees: ["Abort"]),
    ConstantForm(
      library: .swiftHTTPTypes, languages: .swift, place: .marked(UInt8(ascii: ".")), modules: swiftHTTPModules,
      callees: ["HTTPError"]),
    ConstantForm(library: .cNginx, languages: native, place: .alone, modules: [["ngx_http"], ["ngx_core"]], needsImport: false),
    ConstantForm(library: .cMicrohttpd, languages: native, place: .alone, modules: [["microhttpd"]], needsImport: false),
    ConstantForm(
      library: .cApache, languages: native, place: .alone, modules: [["httpd"], ["http_config"], ["http_core"], ["http_protocol"], ["http_request"], ["mod_core"]]),
    ConstantForm(
      library: .cPlusPlusBeast, languages: .cPlusPlus, place: .member(of: ["status"]), modules: [["beast"]], outers: ["http"], needsImport: false),
    ConstantForm(
      library: .cPlusPlusHTTPLib, languages: .cPlusPlus, place: .member(of: ["StatusCode", "httplib"]), modules: [["httplib"]],
      needsImport: false),
    ConstantForm(
      library: .cPlusPlusSquid, languages: .cPlusPlus, place: .member(of: ["Http"]), modules: [["StatusCode"]], needsImport: false),
    ConstantForm(
      library: .crystalHTTP, languages: .crystal, place: .member(of: ["Status"]), modules: [["http"]], outers: ["HTTP"], needsImport: false),
    ConstantForm(library: .crystalHTTP, languages: .crystal, place: .marked(UInt8(ascii: ":")), modules: [], needsImport: false),
    ConstantForm(
      library: .nimHTTPCore, languages: .nim, place: .alone,
      modules: [["httpcore"], ["httpclient"], ["asynchttpserver"], ["jester"], ["prologue"], ["httpbeast"], ["mummy"]]),
    ConstantForm(
      library: .zigHTTP, languages: .zig, place: .member(of: ["Status"]), modules: [["std"]], outers: ["http"], needsImport: false),
    ConstantForm(library: .zigHTTP, languages: .zig, place: .marked(UInt8(ascii: ".")), modules: [["std"]]),
  ]

  private static let functional: [ConstantForm] = [
    ConstantForm(
      library: .haskellHTTPTypes, languages: .haskell, place: .alone,
      modules: [["Network", "HTTP", "Types"], ["Web", "Scotty"], ["Yesod"], ["Network", "Wai"]]),
    ConstantForm(
      library: .ocamlCohttp, languages: .ocaml, place: .marked(UInt8(ascii: "`")), modules: [], needsImport: false),
  ]

  private static let jvm: LanguageSet = [.java, .kotlin, .scala, .groovy, .clojure]
  private static let dotNet: LanguageSet = [.cSharp, .fSharp, .visualBasic]
  private static let native: LanguageSet = [.c, .cPlusPlus, .objectiveC]
  private static let swiftHTTPModules = [["HTTPTypes"], ["Hummingbird"], ["OpenAPIRuntime"], ["HummingbirdTesting"]]
}
