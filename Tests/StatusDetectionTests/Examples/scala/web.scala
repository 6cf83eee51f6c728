// --- play: results and headers
import play.api.mvc._

class Posts(cc: ControllerComponents) extends AbstractController(cc) {
  def gone = Action { Status(«410»)("gone") }
  def raw = Action {
    Result(header = ResponseHeader(«202», Map.empty), body = HttpEntity.NoEntity)
  }
  def moved = Action { Redirect("/home", «308») }
}
// --- (whole) a match on a response's status
import sttp.client4._

object Fetch {
  def text(response: Response[String]): String = response.code.code match {
    case «200» => response.body
    case «404» | «410» => "missing"
    case code if code >= «500» => "later"
    case _ => "?"
  }
}
// --- sttp: codes by number
import sttp.model.StatusCode

object Codes {
  val slow = StatusCode(«429»)
  val odd = StatusCode.unsafeApply(«499»)
  val known = StatusCode.safeApply(«503»)
}
// --- scalatra: halt, status and action results
class Files extends ScalatraServlet {
  get("/old") {
    halt(«404», "no such file")
  }
  get("/new") {
    status = «201»
    ActionResult(«201», "made", Map.empty)
  }
  error { case e => halt(status = «500», body = e.getMessage) }
}
// --- scalatest: matchers between and in brackets
class FilesSpec extends ScalatraFunSuite {
  test("found") {
    get("/") {
      status should equal(«200»)
      status shouldBe «200»
      response.status should be («200»)
      response.statusCode mustEqual «200»
    }
  }
}
// --- specs2: names that end with an operator
class PageSpec extends ScalatraSpec {
  def missing = get("/none") {
    status must_== «404»
    status must be_==(«404»)
    header("Location") must beNull
  }
}
// --- gatling: checks
import io.gatling.http.Predef._

class Load extends Simulation {
  val page = http("page").get("/").check(status.is(«200»))
  val any = http("any").get("/any").check(status.in(«200», «304»))
}
// --- zio: statuses and comparisons
import zio.http._

object Handler {
  val teapot = Status.fromInt(«418»)
  def isFine(response: Response): Boolean =
    response.status.code >= «200» && response.status.code < «300»
}
// --- (whole) a map of phrases
object Phrases {
  val httpMessages = Map(
    «400» -> "Bad Request",
    «403» -> "Forbidden",
    «404» -> "Not Found",
  )
}
// --- a default and a named argument
import org.http4s._

case class Failure(message: String, statusCode: Int = «500»)

object Failures {
  val missing = Failure("none", statusCode = «404»)
  def code: Int = if (Flags.teapot) 7 else 8
}
// --- wiremock: stubs
import com.github.tomakehurst.wiremock.client.WireMock._

object Stubs {
  stubFor(get(urlEqualTo("/x")).willReturn(aResponse().withStatus(«503»)))
}
// --- (whole) what an arm gives
import akka.http.scaladsl.model._

object Codes {
  def statusCode(error: Failure): Int = error match {
    case Missing => «404»
    case Broken => «500»
  }
}
