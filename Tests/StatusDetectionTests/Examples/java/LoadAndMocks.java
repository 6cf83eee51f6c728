// --- Gatling
import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

class Load extends Simulation {
  ChainBuilder search = exec(http("home 404").get("/404").check(status().is(«200»), status().in(«200», «304»)), pause(300));
  ChainBuilder gone = exec(http("gone").get("/").check(status().not(«500»)));
  { setUp(scenario.injectOpen(atOnceUsers(100), rampUsers(500).during(200))).assertions(global().responseTime().max().lt(500)); }
}
// --- Pact
import au.com.dius.pact.consumer.dsl.PactDslWithProvider;

class NotesPact {
  RequestResponsePact missing(PactDslWithProvider builder) {
    return builder.given("no note 404").uponReceiving("a request").path("/notes/404").method("GET")
        .willRespondWith().status(«404»).body("{\"id\": 404}").toPact();
  }
}
// --- WireMock
import static com.github.tomakehurst.wiremock.client.WireMock.*;

class Stubs {
  void stub() {
    stubFor(get("/a").willReturn(aResponse().withStatus(«503»).withFixedDelay(500)));
    stubFor(get("/b").willReturn(jsonResponse("{\"id\": 201}", «201»)));
    stubFor(get("/c").atPriority(100).willReturn(status(«204»)));
    verify(404, getRequestedFor(urlEqualTo("/d")));
  }
}
// --- MockServer
import static org.mockserver.model.HttpRequest.request;
import static org.mockserver.model.HttpResponse.response;

class Expectations {
  void expect() {
    client.when(request().withPath("/404"), Times.exactly(500))
        .respond(response().withStatusCode(«302»).withDelay(TimeUnit.MILLISECONDS, 404));
    assertThat(connection.getResponseCode(), equalTo(«200»));
    assertThat(result.getHttpResponse().get().getStatusCode(), is(«203»));
  }
}
// --- AssertJ's given, when, then
import org.springframework.web.client.RestTemplate;

class Then {
  void checks() {
    BDDAssertions.then(entity.getStatusCode().value()).isEqualTo(«200»);
    then(entity.getStatusCodeValue()).isEqualTo(«404»);
    then(list.size()).isEqualTo(404);
  }
}
