// --- a check of one status
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val home = exec(http("home 404").get("/404").check(status.is(«200»))).pause(300)
// --- several statuses
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val page = exec(http("page").get("/").check(status.in(«200», «304»)))
// --- what may not be
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val safe = exec(http("safe").get("/500").check(status.not(«500»), status.not(«404»)))
// --- over lines
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val create = exec(
  http("create")
    .post("/notes")
    .body(StringBody("""{"size": 404}"""))
    .check(status.is(«201»))
    .check(responseTimeInMillis.lt(500)))
// --- kept for later
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val kept = exec(http("kept").get("/").check(status.saveAs("code")))
  .doIf(session => session("code").as[Int] == 404) { pause(200) }
// --- for all requests
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val protocol = http.baseUrl("https://example.org:443").check(status.is(«200»)).maxConnectionsPerHost(200)
// --- without a record
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val many = exec(http("many").get("/").check(status.is(«202»)).silent)
// --- on a resource
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val css = http("css").get("/a.css").resources(http("b").get("/b.css").check(status.is(«304»)))
// --- users
import io.gatling.core.Predef._
import io.gatling.http.Predef._

setUp(visitors.inject(atOnceUsers(100), rampUsers(500).during(200), constantUsersPerSec(404).during(300)))
// --- assertions of a run
import io.gatling.core.Predef._
import io.gatling.http.Predef._

setUp(visitors.inject(atOnceUsers(1))).assertions(global.responseTime.max.lt(500), global.requestsPerSec.gt(200.0))
// --- pauses
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val slow = repeat(100) { pause(200, 500) }
// --- other checks
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val sizes = exec(http("size").get("/").check(bodyLength.is(404), jsonPath("$.total").is("500"), css("h1").count.is(200)))
// --- kept in values
import io.gatling.core.Predef._
import io.gatling.http.Predef._

val expectedStatus = «202»
val accepted = exec(http("a").post("/a").check(status.in(«200» to «299»)))
val retriedStatuses = List(«502», «503»)
def page(path: String, expectedStatus: Int = «200») = exec(http(path).get(path).check(status.is(expectedStatus)))
val pauses = List(200, 300)
