// swift-format-ignore-file

extension ConstantLibrary {
  /// Every library of which the names are known, those of a language together.
  public static let all: [ConstantLibrary] = [
    .goNetHTTP, .goFiber, .pythonHTTP, .pythonRequests,
    .pythonStarlette, .pythonDjangoREST, .pythonAiohttp, .javaURLConnection,
    .javaSpring, .javaJakartaREST, .javaServlet, .javaApacheHTTPCore,
    .javaNetty, .javaMicronaut, .kotlinKtor, .dotNetASPNETCore,
    .dotNetSystemNet, .javaScriptHTTPStatusCodes, .nodeHTTP, .javaScriptAxios,
    .typeScriptAngular, .typeScriptNestJS, .typeScriptDeno, .rubyRack,
    .rubyNetHTTP, .rustHTTP, .rustRocket, .rustHTTPTypes,
    .phpSymfony, .phpFIG, .phpTeapot, .swiftHTTPTypes,
    .swiftNIO, .elixirPlug, .dartIO, .cMicrohttpd,
    .cApache, .cNginx, .cPlusPlusBeast, .cPlusPlusHTTPLib,
    .scalaAkka, .scalaPekko, .scalaPlay, .scalaHTTP4s,
    .haskellHTTPTypes, .erlangCowboy, .perlHTTPStatus, .luaOpenResty,
    .crystalHTTP, .nimHTTPCore, .zigHTTP, .cPlusPlusSquid,
    .ocamlCohttp,
  ]
}
