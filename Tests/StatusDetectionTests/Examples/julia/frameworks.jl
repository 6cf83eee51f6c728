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
