' --- ASP.NET Core and Web API
Imports System.Net.Http
Return Problem("no", Nothing, «404»)
Return Results.StatusCode(«202»)
Return New StatusCodeResult(«204»)
Return New ObjectResult(body, «201»)
reply = Respond(«503»)
reply = message.WithStatusCode(«418»)
code = HttpStatusCode(«410»)
size = Resize(body, 404)
' --- ASP.NET's errors
Imports System.Web
Throw New HttpException(«403», "no")
Throw New FormatException(403)
