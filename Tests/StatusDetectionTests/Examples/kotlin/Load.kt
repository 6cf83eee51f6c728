// --- Gatling
import io.gatling.javaapi.core.CoreDsl.*
import io.gatling.javaapi.http.HttpDsl.*

class Load : Simulation() {
  val home = exec(http("home 404").get("/404").check(status().shouldBe(«200»)), pause(300))
  val list = exec(http("list").get("/").check(status().within(«200», «304»)))
  init { setUp(scn.injectOpen(atOnceUsers(100), rampUsers(500).during(200))) }
}
// --- Pact
fun missing(builder: PactDslWithProvider) = builder.uponReceiving("a note").path("/notes/404").method("GET")
  .willRespondWith().status(«404»).body("404").toPact()
// --- WireMock
import com.github.tomakehurst.wiremock.client.WireMock.*

fun stub() {
  stubFor(get("/a").willReturn(aResponse().withStatus(«502»).withFixedDelay(404)))
}
