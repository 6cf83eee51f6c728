// --- (whole) the calls of the catalogue
import sttp.client4._

object Calls {
  Status(«404»)
  Results.Status(«410»)
  Status.fromInt(«503»)
  StatusCode(«201»)
  StatusCode.unsafeApply(«429»)
  StatusCode.safeApply(«404»)
  StatusCode.int2StatusCode(«410»)
  StatusCodes.custom(«503»)
  StatusCodes.getForKey(«201»)
  ResponseHeader(«429»)
  halt(«404»)
  HaltException(«410»)
  ActionResult(«503»)
  ResponseStatus(«201»)
  ResponseMessage(«429»)
  redirect(given, «302»)
  Redirect(given, «302»)
  cask.Response(given, «503»)
  cask.Abort(«201»)
  Abort(«429»)
  PlainTextResponse(given, given, «404»)
  JsonResponse(given, given, given, «410»)
  status.is(«503»)
  status.in(«201»)
  status.not(«429»)
  thenRespondWithCode(«404»)
  Response.status(«410»)
  fromCode(«503»)
  Status.fromCode(«201»)
  HttpError(«429»)
  sttp.Response.error(given, «404»)
  ResponseStub.adjust(given, «410»)
  response.status(«503»)
  complete(«201», given)
  withStatus(«429»)
  statusCode(«404»)
}
// --- (whole) guards, and what stands in the field Warning
import play.api.libs.ws._

object Guards {
  def kind(response: WSResponse) = response.status match {
    case fine if fine == «200» => 1
    case moved if moved >= «300» && moved < «400» => 2
    case _ => 3
  }
  def width(box: Box) = box.width match {
    case wide if wide >= 300 && wide < 404 => 1
    case _ => 2
  }
  val answer = new StreamedResponse(null, «404», "", headers)
  val box = new StreamedBox(null, 404, "", headers)
  val isOld = warning.code < 200
}
