import StatusRegistry
import Testing

/// The names that libraries give codes, looked up both ways.
@Suite struct ConstantTests {
  @Test(
    arguments: [
      (.goNetHTTP, 404, "http.StatusNotFound"), (.goNetHTTP, 422, "http.StatusUnprocessableEntity"),
      (.goFiber, 418, "fiber.StatusTeapot"), (.pythonHTTP, 422, "HTTPStatus.UNPROCESSABLE_CONTENT"),
      (.pythonRequests, 404, "requests.codes.not_found"), (.pythonStarlette, 413, "status.HTTP_413_CONTENT_TOO_LARGE"),
      (.pythonDjangoREST, 413, "status.HTTP_413_REQUEST_ENTITY_TOO_LARGE"), (.pythonAiohttp, 404, "web.HTTPNotFound"),
      (.javaURLConnection, 505, "HttpURLConnection.HTTP_VERSION"),
      (.javaSpring, 422, "HttpStatus.UNPROCESSABLE_CONTENT"),
      (.javaJakartaREST, 404, "Response.Status.NOT_FOUND"),
      (.javaServlet, 302, "HttpServletResponse.SC_MOVED_TEMPORARILY"),
      (.javaApacheHTTPCore, 404, "HttpStatus.SC_NOT_FOUND"), (.javaNetty, 404, "HttpResponseStatus.NOT_FOUND"),
      (.kotlinKtor, 404, "HttpStatusCode.NotFound"), (.dotNetASPNETCore, 404, "StatusCodes.Status404NotFound"),
      (.dotNetSystemNet, 404, "HttpStatusCode.NotFound"), (.javaScriptHTTPStatusCodes, 404, "StatusCodes.NOT_FOUND"),
      (.typeScriptNestJS, 404, "HttpStatus.NOT_FOUND"), (.rubyRack, 422, ":unprocessable_content"),
      (.rubyNetHTTP, 404, "Net::HTTPNotFound"), (.rustHTTP, 404, "StatusCode::NOT_FOUND"),
      (.rustRocket, 404, "Status::NotFound"), (.phpSymfony, 404, "Response::HTTP_NOT_FOUND"),
      (.swiftHTTPTypes, 404, "HTTPResponse.Status.notFound"), (.swiftNIO, 418, "HTTPResponseStatus.imATeapot"),
      (.elixirPlug, 404, ":not_found"), (.cNginx, 404, "NGX_HTTP_NOT_FOUND"),
      (.cPlusPlusHTTPLib, 404, "httplib::StatusCode::NotFound_404"),
      (.haskellHTTPTypes, 404, "notFound404"), (.luaOpenResty, 404, "ngx.HTTP_NOT_FOUND"),
      (.ocamlCohttp, 404, "`Not_found"),
      (.nimHTTPCore, 404, "Http404"), (.zigHTTP, 100, "std.http.Status.@\"continue\""),
    ] as [(ConstantLibrary, Int, String)])
  func nameOfACode(_ library: ConstantLibrary, _ code: Int, _ name: String) {
    #expect(StatusCode(code).constant(in: library)?.qualifiedName == name)
  }

  @Test(
    arguments: [
      (.rubyRack, 418), (.luaOpenResty, 418), (.javaURLConnection, 422), (.kotlinKtor, 103), (.cNginx, 300),
      (.goNetHTTP, 471), (.goNetHTTP, -1), (.goNetHTTP, 1000), (.goNetHTTP, 99),
    ] as [(ConstantLibrary, Int)])
  func libraryHasNone(_ library: ConstantLibrary, _ code: Int) {
    #expect(library.constant(for: StatusCode(code)) == nil)
    #expect(library.constants(for: StatusCode(code)).isEmpty)
  }

  @Test(arguments: ConstantLibrary.all)
  func everyNameIsFoundByItself(_ library: ConstantLibrary) {
    for name in library.allNames {
      let constant = library.constant(named: name)
      #expect(constant?.name == name && constant?.library == library, "\(name)")
      if let constant, library.qualifier != nil, name.first?.isLetter == true {
        #expect(StatusConstant.find(constant.qualifiedName).contains(constant), "\(constant.qualifiedName)")
      }
    }
  }

  @Test(arguments: ConstantLibrary.all)
  func tablesAreInOrder(_ library: ConstantLibrary) {
    let codes = library.allNames.compactMap { library.constant(named: $0)?.code }
    let ambiguous = library == .pythonRequests
    #expect(ambiguous || codes == codes.sorted())
    #expect(ambiguous || Set(library.allNames).count == library.allNames.count)
    #expect(!library.allNames.contains { $0.isEmpty || $0.hasPrefix(" ") || $0.hasSuffix(" ") })
    for code in codes { #expect(code.entry != nil, "\(code)") }
  }

  @Test func librariesAreToldApart() {
    #expect(ConstantLibrary.all.count == 53)
    #expect(Set(ConstantLibrary.all.map(\.id)).count == 53 && Set(ConstantLibrary.all.map(\.name)).count == 53)
    for library in ConstantLibrary.all { #expect(ConstantLibrary.library(id: library.id) == library) }
    #expect(ConstantLibrary.library(id: "none") == nil)
  }

  /// How many codes each library named when its source was read.
  @Test(
    arguments: [
      (.goNetHTTP, 62), (.pythonRequests, 68), (.pythonAiohttp, 51), (.javaURLConnection, 35), (.javaSpring, 62),
      (.javaMicronaut, 69), (.kotlinKtor, 54), (.nodeHTTP, 63), (.javaScriptAxios, 70), (.phpTeapot, 78),
      (.swiftHTTPTypes, 49), (.cNginx, 44), (.luaOpenResty, 34), (.ocamlCohttp, 69), (.zigHTTP, 62),
    ] as [(ConstantLibrary, Int)])
  func countsOfCodes(_ library: ConstantLibrary, _ count: Int) {
    #expect(StatusEntry.all.count { library.constant(for: $0.code) != nil } == count)
  }

  @Test(
    arguments: [
      (.pythonHTTP, "UNPROCESSABLE_ENTITY", .alias(since: "3.13"), "UNPROCESSABLE_CONTENT"),
      (.rubyRack, "payload_too_large", .obsolete(since: "3.1"), "content_too_large"),
      (.rubyRack, "not_extended", .obsolete(since: "3.1"), nil),
      (.javaSpring, "I_AM_A_TEAPOT", .deprecated(since: "7.0"), nil),
      (.javaSpring, "PAYLOAD_TOO_LARGE", .deprecated(since: "7.0"), "CONTENT_TOO_LARGE"),
      (.javaScriptAxios, "UnprocessableEntity", .deprecated(since: nil), "UnprocessableContent"),
      (.goNetHTTP, "StatusUnprocessableEntity", .current, nil),
      (.pythonDjangoREST, "HTTP_422_UNPROCESSABLE_ENTITY", .current, nil),
    ] as [(ConstantLibrary, String, StatusConstant.Standing, String?)])
  func standing(_ library: ConstantLibrary, _ name: String, _ standing: StatusConstant.Standing, _ current: String?) {
    let constant = library.constant(named: name)
    #expect(constant?.standing == standing)
    #expect(constant?.replacement?.name == current)
  }

  @Test(arguments: [("precondition", 412, 428), ("uri_too_long", 122, 414)])
  func ambiguousNamesStandForTheLaterCode(_ name: String, _ other: Int, _ meant: Int) {
    #expect(ConstantLibrary.pythonRequests.constant(named: name)?.code.value == meant)
    let found = StatusConstant.find("requests.codes." + name)
    #expect(found.map(\.code.value) == [other, meant] && found.map(\.standing) == [.ambiguous, .current])
  }

  @Test(
    arguments: [
      ("METHOD_FAILURE", [420, 424]), ("StatusNotFound", [404]), ("NOT_FOUND", [404]), (":not_found", [404]),
      ("std.http.Status.teapot", [418]), ("nothing", []), ("", []), ("::", []), ("http.", []), ("Not Found", []),
      ("\\o/", [200]),
    ] as [(String, [Int])])
  func foundBySpelling(_ spelling: String, _ codes: [Int]) {
    #expect(Set(StatusConstant.find(spelling).map(\.code.value)) == Set(codes))
  }

  @Test(arguments: [("http.StatusOK", ["go_net_http"]), (":not_found", ["ruby_rack_rails", "elixir_plug_phoenix"])])
  func qualifierChoosesTheLibrary(_ spelling: String, _ libraries: [String]) {
    #expect(StatusConstant.find(spelling).map(\.library.id) == libraries)
  }

  @Test(arguments: [("NOT_FOUND", true), ("Not_Found", false), ("not_found", true)])
  func requestsHasCapitalsToo(_ name: String, _ isKnown: Bool) {
    #expect((ConstantLibrary.pythonRequests.constant(named: name) != nil) == isKnown)
  }
}
