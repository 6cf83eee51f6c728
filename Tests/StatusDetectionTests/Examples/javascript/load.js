// --- k6: a check
import http from "k6/http";
import { check, sleep } from "k6";

export const options = { vus: 200, thresholds: { http_req_duration: ["p(95)<500"] } };

export default function () {
  const res = http.get("https://example.org/404");
  check(res, { "status is 200": (r) => r.status === «200», "is fast": (r) => r.timings.duration < 500 });
  sleep(300);
}
// --- k6: what counts as expected
import http from "k6/http";

http.setResponseCallback(http.expectedStatuses(«200», «404»));
// --- k6: chai with a message
import { expect } from "https://jslib.k6.io/k6chaijs/4.3.4.3/index.js";
import http from "k6/http";

expect(res.status, "response status").to.equal(«201»);
expect(res.body.length, "length of 201").to.be.above(201);
// --- k6: a status that stops the test
import http from "k6/http";

const res = http.get(url);
if (res.status !== «200») {
  throw new Error(`expected 200 after ${200} tries`);
}
// --- Gatling
import { simulation, scenario, exec } from "@gatling.io/core";
import { http, status } from "@gatling.io/http";

export default simulation((setUp) => {
  exec(http("page 404").get("/404").check(status().is(«200»)));
  exec(http("none").get("/").check(status().not(«500»), status().in(«200», «304»)));
  pause(300);
});
// --- Pact
import { PactV3 } from "@pact-foundation/pact";

provider.addInteraction({
  uponReceiving: "a note 404",
  withRequest: { method: "GET", path: "/notes/404" },
  willRespondWith: { status: «404», body: like({ id: 404, price: 500 }) },
});
// --- Pact, by a builder
import { PactV4 } from "@pact-foundation/pact";

pact.addInteraction().withRequest("GET", "/notes/500").willRespondWith(«500», (builder) => builder.jsonBody({ id: 500 }));
// --- MockServer
const { mockServerClient } = require("mockserver-client");

mockServerClient("localhost", 1080).mockSimpleResponse("/notes/404", { id: 404 }, «404»);
mockServerClient("localhost", 1080).mockAnyResponse({
  httpRequest: { path: "/a" },
  httpResponse: { statusCode: «503», delay: { timeUnit: "MILLISECONDS", value: 500 } },
  times: { remainingTimes: 404, unlimited: false },
});
// --- k6: numbers of a load
import http from "k6/http";

export const options = {
  stages: [{ duration: "10m", target: 100 }, { duration: "30m", target: 300 }],
  batch: 200,
};
