// --- a check of one answer
import http from "k6/http";
import { check } from "k6";

const res = http.get(`${BASE}/notes/404`);
check(res, { "note is there": (r) => r.status === «200» });
// --- (whole) several answers that are right
import http from "k6/http";
import { check } from "k6";

check(http.post(URL, body), { "created or there": (r) => [«201», «409»].includes(r.status) });
// --- a rate of errors
import http from "k6/http";
import { Rate } from "k6/metrics";

const errors = new Rate("errors_500");
errors.add(http.get(URL).status !== «200»);
// --- a class
import http from "k6/http";
import { check } from "k6";

check(http.get(URL), { ok: (r) => r.status >= «200» && r.status < «300» && r.timings.waiting < 200 });
// --- what one request expects
import http from "k6/http";

const params = { responseCallback: http.expectedStatuses(«404»), timeout: 500 };
http.get(`${BASE}/notes/500`, params);
// --- several statuses for all requests
import http from "k6/http";

http.setResponseCallback(http.expectedStatuses(«200», «301», «404»));
// --- a case for each
import http from "k6/http";

switch (http.get(URL).status) {
  case «429»: sleep(429); break;
  case «503»: fail("busy after 503 s");
}
// --- batches
import http from "k6/http";

const [a, b] = http.batch([["GET", URL], ["GET", `${URL}/404`]]);
if (a.status == «404» || b.status == «500») fail("lost");
// --- stages
import http from "k6/http";

export const options = {
  stages: [{ duration: "2m", target: 200 }, { duration: "3m", target: 500 }],
  thresholds: { http_req_duration: ["p(95)<500"], http_reqs: ["count>200"] },
};
// --- users and iterations
import http from "k6/http";

export const options = { vus: 100, iterations: 404, maxRedirects: 200, scenarios: { a: { rate: 300, preAllocatedVUs: 200 } } };
// --- times of an answer
import http from "k6/http";
import { check } from "k6";

check(http.get(URL), { quick: (r) => r.timings.duration < 500, small: (r) => r.body.length < 404 });
// --- pauses and sizes
import { sleep } from "k6";
import http from "k6/http";

sleep(Math.random() * 200);
const offsets = [100, 200, 300];
// --- what is expected, kept
import http from "k6/http";

const expectedStatus = «201»;
const retriedStatuses = [«502», «503»];
const durations = [200, 300];
http.setResponseCallback(http.expectedStatuses({ min: «200», max: «299» }, «404»));
