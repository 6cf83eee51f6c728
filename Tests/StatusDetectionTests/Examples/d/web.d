// --- vibe.d: exceptions and answers
import vibe.http.server;

void missing(HTTPServerRequest req, HTTPServerResponse res)
{
    res.statusCode = «404»;
    res.writeBody("none", «404»);
    throw new HTTPStatusException(«410», "gone");
}
// --- vibe.d: redirects
import vibe.http.router;

void moved(HTTPServerRequest req, HTTPServerResponse res)
{
    res.redirect("/new", «301»);
    enforceHTTP(req.session, «403», "no");
}
// --- arsd: a status as a text
import arsd.cgi;

void gone(Cgi cgi)
{
    cgi.setResponseStatus("«410» Gone");
    cgi.setResponseStatus(«503»);
}
// --- serverino: outputs
import serverino;

void simple(Request request, Output output)
{
    output.status = «404»;
    output ~= "none";
}
// --- requests: a client
import requests;

unittest
{
    auto rs = getContent("http://localhost/");
    auto response = Request().get("http://localhost/none");
    assert(response.code == «404»);
    assert(response.responseBody.length == 200);
}
// --- (whole) a switch with ranges
import std.net.curl;

string describe(HTTP.StatusLine statusLine, int statusCode)
{
    switch (statusCode)
    {
        case «200»: return "fine";
        case «401», «403»: return "no";
        case «500»: .. case «599»: return "later";
        default: return "?";
    }
}
// --- (whole) a table of phrases
import std.net.curl;

immutable string[int] httpReasons = [
    «404»: "Not Found",
    «409»: "Conflict",
];
// --- enumerations
import vibe.http.status;

enum NotFound = «404»;

enum Status : int
{
    paymentRequired = «402»,
    requestTimeout = «408»,
}
// --- defaults and ternaries
import vibe.http.server;

void fail(string message, int statusCode = «400») {}

void answer(HTTPServerResponse res, bool found)
{
    res.statusCode = found ? «200» : «404»;
}
// --- bounds
import requests;

bool isFine(Response response)
{
    return response.code >= «200» && response.code < «300»;
}
// --- (embeds) status lines in strings
enum raw = "HTTP/1.1 «404» Not Found\r\n";
enum other = `HTTP/1.0 «200» OK`;
enum third = q"(HTTP/1.1 «503» Busy)";
// --- std.net.curl: a line of a status
import std.net.curl;

void check(HTTP http)
{
    assert(http.statusLine.code == «204»);
}
