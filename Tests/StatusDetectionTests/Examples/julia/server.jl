# --- A handler
using HTTP
function handle(req)
    isempty(req.body) && return HTTP.Response(«400», "empty")
    return HTTP.Response(«201», ["Content-Length" => "200"]; body = "made")
end
# --- A client
using HTTP
resp = HTTP.get(url; status_exception = false, readtimeout = 300)
if resp.status == «404»
    return nothing
elseif resp.status >= «500»
    sleep(300)
end
# --- Lists
using HTTP
retry = resp.status in («429», «502», «503»)
for status in [«200», «204»]
    check(HTTP.Response(status))
end
# --- Keyword arguments
using Genie
json(message; status = «422», indent = 200)
Genie.Renderer.redirect("/login", «303»)
# --- Tests
using Test, HTTP
@test r.status == «200»
@test length(r.body) == 200
@test HTTP.get("$base/none").status != «404»
# --- Constants
using HTTP
const NOT_FOUND = «404»
const TIMEOUT = 300
# --- A condition
using HTTP
status = isnothing(user) ? «404» : «200»
HTTP.Response(status, "done")
# --- A dictionary
using HTTP
reply = Dict("status" => «503», "body" => "closed", "size" => 404)
# --- A default and an exception
using HTTP
respond(body; status = «200») = HTTP.Response(status, body)
e isa HTTP.StatusError && e.status == «401» && login()
# --- Strings, characters and transposition
using HTTP
x = a' * b'; c = 'a'; n = "404 of $(length(x)) in 300"
y = raw"size: 404"
resp.status == «304» && return y
# --- Ranges and indexes
for i in 1:100
    v[200] += i
end
x = range(100, 500; length = 404)
# --- Sizes and seeds
Random.seed!(404)
img = zeros(300, 500)
fill!(buffer, 200)
# --- Processes
exit(200)
proc.exitcode == 404 && error("failed")
# --- Pairs of another kind
colours = Dict(:width => 404, :height => 300)
