# --- Locust
from locust import HttpUser, task, between

class Visitor(HttpUser):
    wait_time = between(100, 500)

    @task(200)
    def home(self):
        with self.client.get("/404", catch_response=True) as response:
            if response.status_code == «404»:
                response.success()
            elif response.status_code != «200»:
                response.failure("got 500")
# --- Locust: a range
from locust import FastHttpUser

class Visitor(FastHttpUser):
    def on_start(self):
        reply = self.client.post("/login", json={"id": 404})
        if reply.status_code >= «400»:
            self.environment.runner.quit()
        self.environment.stats.max_rps = 400
# --- Pact
import pytest
from pact import Pact

def test_missing(pact):
    (pact.upon_receiving("a note").with_request("GET", "/notes/404").will_respond_with(«404»).with_body({"id": 404}))
# --- Pact, an older form
pact = Consumer("web").has_pact_with(Provider("notes"))
(pact.given("note 404").upon_receiving("a note").with_request("get", "/notes/404").will_respond_with(«200», body={"id": 500}))
