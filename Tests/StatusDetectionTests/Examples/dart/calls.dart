// --- (whole) the calls of the catalogue
import 'package:http/http.dart';

void calls(Response res) {
    Response(«404»);
    Response(given, «410»);
    http.Response(given, «503»);
    Response.bytes(given, «201»);
    http.Response.bytes(given, «429»);
    StreamedResponse(given, «404»);
    ResponseBody(given, «410»);
    ResponseBody.fromString(given, «503»);
    ResponseBody.fromBytes(given, «201»);
    reply(«429»);
    throws(«404», given);
    AlfredException(«410»);
    HttpException(«503»);
    redirect(given, «302»);
    sendError(«429»);
    hasStatus(«404»);
    expectStatus(«410»);
    isStatus(«503»);
    HttpResponse.status(«201»);
    setStatus(«429»);
    statusCode(«404»);
    Response.new(«410»);
    MockResponse(«503»);
}
