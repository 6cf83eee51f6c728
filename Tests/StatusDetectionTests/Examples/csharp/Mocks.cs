// --- WireMock.Net
using WireMock.Server;

server.Given(Request.Create().WithPath("/404")).AtPriority(404)
    .RespondWith(Response.Create().WithStatusCode(«503»).WithDelay(500));
// --- PactNet
using PactNet;

pact.UponReceiving("a note 404").WithRequest(HttpMethod.Get, "/notes/404").WillRespond().WithStatus(«404»).WithJsonBody(new { id = 404 });
