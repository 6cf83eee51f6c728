# --- typed code before a status
from starlette.types import Receive
def hello(
    environ: Environ,
) -> Response:
    status = "«200» OK"
    start_response(status, [])
# --- (whole) rows taken apart in a loop
import requests
for path, status in [("/", «200»), ("/none", «404»)]:
    visit(path, status)
for name, width in [("small", 200), ("large", 404)]:
    draw(name, width)
# --- (whole) a status that is none of some
import requests
def has_body(status):
    return status not in («204», «304») and not («100» <= status < «200»)
# --- (whole) handlers by code
from starlette.applications import Starlette
exception_handlers = {«404»: not_found, «500»: server_error}
widths = {404: "a", 500: "b"}
# --- sanic: responses
from sanic.response import json, text
async def show(request):
    return json({"status": "gone"}, «410»)
# --- an exception's own code
class Missing(HTTPException):
    code = «404»
class Ticket(models.Model):
    code = 404
# --- (whole) an extension of flask
from flask_restful import abort
abort(«403»)
pause(403)
