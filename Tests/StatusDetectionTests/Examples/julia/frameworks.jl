# --- HTTP.jl
using HTTP
HTTP.Messages.Response(«404»)
Response(«201», "made")
HTTP.iserror(«500»)
statustext(«418»)
throw(StatusError(«403», "GET", "/", resp))
setstatus(stream, «503»)
HTTP.setstatus!(stream, «504»)
status!(res, «410»)
sleep(404)
# --- Genie and Oxygen
using Genie
Genie.Router.error(«404», "text/html")
Genie.Exceptions.ExceptionalResponse(«402», [], "pay")
redirect("/new", «302»)
resize("/new", 302)
# --- Mux
using Mux
@test Mux.notfound()(Dict())[:status] == «404»
@test answer[:size] == 404
# --- a member, with its sign
using HTTP
r = HTTP.get(url)
@test r.status ∈ «200»:«299»
@test r.status ∉ («404», «410»)
@test length(r.body) ∈ 200:299
