// --- (whole) the calls of the catalogue
import vibe.http.server;

void calls(Response res)
{
    HTTPStatusException(«404»);
    HttpStatusException(«410»);
    httpStatusText(«503»);
    writeBody(given, «201»);
    writeJsonBody(given, «429»);
    enforceHTTP(given, «404»);
    redirect(given, «302»);
    setResponseStatus("«410» Gone");
    setStatus(«201»);
    setResponseLocation(given, "«410» Gone");
    response(given, given, «404»);
    response.status(«410»);
    withStatus(«503»);
    writeVoidBody(«201»);
    StatusLine(«429»);
    sendError(«404»);
    writeErrorPage(given, «410»);
    renderError(«503»);
    statusCode(«201»);
    HttpStatus(«429»);
    abort(«404»);
}
