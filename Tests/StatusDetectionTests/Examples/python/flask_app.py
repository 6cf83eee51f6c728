# --- flask: a tuple and abort
from flask import Flask, abort, jsonify

app = Flask(__name__)


@app.route("/books/<int:number>")
def show(number):
    book = shelf.get(number)
    if book is None:
        abort(«404»)
    return jsonify(book), «200»
# --- flask: an error handler
from flask import Flask, render_template

app = Flask(__name__)


@app.errorhandler(«500»)
def broken(error):
    return render_template("broken.html"), «500»
# --- flask: the test client
def test_index(client):
    response = client.get("/")
    assert response.status_code == «200»
# --- flask: redirect and make_response
from flask import make_response, redirect

def old():
    return redirect("/new", «301»)

def gone():
    return make_response("gone", «410»)
# --- fastapi: status_code and HTTPException
from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.post("/items", status_code=«201»)
async def create(item: Item):
    if item.name in names:
        raise HTTPException(status_code=«409», detail="exists")
    raise HTTPException(«422», "no name")
# --- django: HttpResponse
from django.http import HttpResponse, JsonResponse

def view(request):
    if request.method != "GET":
        return HttpResponse("GET only", status=«405»)
    return JsonResponse({"ok": True}, status=«202»)
# --- django: assertions of its test client
from django.test import TestCase

class Pages(TestCase):
    def test_home(self):
        response = self.client.get("/")
        self.assertEqual(response.status_code, «200»)
        self.assertRedirects(response, "/login/", status_code=«302», target_status_code=«200»)
# --- requests: comparisons, a range and a list
import requests

def fetch(url):
    reply = requests.get(url, timeout=5)
    if reply.status_code in («502», «503», «504»):
        raise Busy(url)
    if reply.status_code < «300»:
        return reply.json()
    return None
# --- (whole) the literal first
import requests

def check(reply):
    assert «404» != reply.status_code
    if «200» <= reply.status_code < «300»:
        return reply.json()
# --- match on a status
import requests

def explain(response):
    match response.status_code:
        case «200»:
            return "fine"
        case «401» | «403»:
            return "go away"
        case _:
            return "broken"
# --- (whole) a table of messages
HTTP_STATUS_MESSAGES = {
    «400»: "That was wrong",
    «404»: "Nothing here",
    «429»: "Slow down",
}
# --- a list of statuses to try again
from urllib3.util.retry import Retry

retry = Retry(total=3, status_forcelist=[«429», «500», «502», «503», «504»])
# --- a default of a parameter
from http.server import BaseHTTPRequestHandler

def reply(handler, text, status_code=«200»):
    handler.send_response(status_code)
# --- http.server
from http.server import BaseHTTPRequestHandler

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/":
            self.send_error(«404»)
            return
        self.send_response(«200»)
        self.end_headers()
# --- a class attribute and an assignment
from rest_framework.exceptions import APIException

class Teapot(APIException):
    status_code = «418»
    default_detail = "short and stout"

def fail(response):
    response.status_code = «503»
# --- a returned status
def http_status(error):
    if isinstance(error, KeyError):
        return «404»
    return «500»
# --- (embeds) a status line in bytes
import socket

def refuse(connection):
    connection.sendall(b"HTTP/1.1 «503» Service Unavailable\r\n\r\n")
# --- a default of get
from aiohttp import web

def status_of(payload):
    return web.Response(status=payload.get("status", «200»))
# --- a conditional expression
from fastapi.responses import JSONResponse

def answer(ok):
    return JSONResponse({"ok": ok}, status_code=«200» if ok else «503»)
# --- (whole) fastapi: responses of a route
from fastapi import FastAPI

app = FastAPI()


@app.get("/items/{id}", responses={«404»: {"model": Message}, «403»: {"model": Message}})
async def read(id: str):
    return {}
# --- (whole) a table of two messages, named for its keys
STATUS_TEXTS = {
    «400»: "that was wrong",
    «404»: "nothing here",
}
# --- pytest: a table whose columns are named in a string
import requests

@pytest.mark.parametrize("path, expected_status, width", [
    ("/", «200», 300),
    ("/gone", «410», 301),
])
def test_paths(client, path, expected_status, width):
    pass
# --- wsgi: a status as a text
import wsgiref

def application(environ, start_response):
    start_response("«404» Not Found", [])
    title = "404 Not Found"
    return [title]
