// --- (whole) the calls of the catalogue
const http = @import("std").http;

fn calls(res: *Response) void {
    setStatusNumeric(«404»);
    setStatus(«410»);
    expectStatus(«503»);
    expectStatus(given, «201»);
    writeError(«429»);
    sendError(«404»);
    status_code(«410»);
    StatusCodeType(«503»);
    renderError(«201»);
    respondWithStatus(«429»);
    Status.fromInt(«404»);
    http.statusText(«410»);
    redirect(given, «302»);
    response.fail(«201», given);
    sendStatus(«429»);
    statusText(«404»);
}
