# --- one status
from locust import HttpUser, task

class Visitor(HttpUser):
    @task
    def note(self):
        response = self.client.get("/notes/404")
        assert response.status_code == «200»
# --- what is caught
from locust import HttpUser, task

class Visitor(HttpUser):
    @task(100)
    def lost(self):
        with self.client.get("/lost/500", catch_response=True) as response:
            if response.status_code == «404»:
                response.success()
# --- several that are right
from locust import HttpUser, task

class Writer(HttpUser):
    @task
    def write(self):
        with self.client.post("/notes", json={"size": 200}, catch_response=True) as r:
            if r.status_code not in («200», «201», «409»):
                r.failure("unexpected")
# --- a class
from locust import FastHttpUser, task

class Visitor(FastHttpUser):
    @task
    def read(self):
        if self.client.get("/").status_code >= «500»:
            self.interrupt()
# --- a constant
from locust import HttpUser, task

EXPECTED_STATUS = «204»
WEIGHT = 204
# --- a limit
from locust import HttpUser, task

class Polite(HttpUser):
    @task
    def ask(self):
        reply = self.client.get("/ask")
        while reply.status_code == «429»:
            time.sleep(429)
# --- a login
from locust import HttpUser

class Visitor(HttpUser):
    def on_start(self):
        r = self.client.post("/login", data={"pin": 403})
        if r.status_code != «302»: raise Exception("no login")
# --- the end of a run
from locust import events

@events.quitting.add_listener
def end(environment, **kwargs):
    if environment.stats.total.avg_response_time > 200:
        environment.process_exit_code = 404
# --- waits
from locust import HttpUser, between

class Slow(HttpUser):
    wait_time = between(100, 500)
    weight = 200
# --- a shape
from locust import LoadTestShape

class Steps(LoadTestShape):
    stages = [{"duration": 300, "users": 100, "spawn_rate": 200}, {"duration": 500, "users": 404}]
# --- random values
from locust import HttpUser, task
import random

class Buyer(HttpUser):
    @task
    def buy(self):
        self.client.post("/buy", json={"id": random.randint(100, 500), "price": 404})
# --- times
from locust import HttpUser, task

class Timer(HttpUser):
    @task
    def time(self):
        r = self.client.get("/", timeout=300)
        if r.elapsed.total_seconds() * 1000 > 500: self.environment.runner.quit()
# --- what is expected, kept
from locust import HttpUser

EXPECTED_STATUSES = [«200», «304»]

class Reader(HttpUser):
    def read(self, path, expected_status=«200», wait=300):
        with self.client.get(path, catch_response=True) as response:
            if response.status_code != expected_status:
                response.failure("unexpected")

    def again(self):
        self.read("/404", expected_status=«404», wait=500)
