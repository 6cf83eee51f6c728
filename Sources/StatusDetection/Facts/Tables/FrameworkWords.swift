// swift-format-ignore-file

enum FrameworkWords {
  /// Names that stand in files on HTTP: frameworks, clients, their types.
  static let names: WordSet = webNames.union(systemNames).union(functionalNames).union(scriptNames)

  private static let webNames: WordSet = [
    "express", "koa", "fastify", "axios", "fetch", "Hono", "NextResponse", "supertest", "superagent", "XMLHttpRequest", "nock",
    "flask", "Flask", "flask_restful", "flask_restx", "flask_restplus", "flask_smorest", "flask_api", "quart", "litestar", "cherrypy", "werkzeug", "django", "rest_framework", "fastapi", "FastAPI", "starlette", "aiohttp", "tornado", "requests", "urllib",
    "WSGI", "wsgi", "asgi", "blackd", "TestClient", "gin", "echo", "fiber", "chi", "ResponseWriter", "ServeMux",
    "Servlet", "servlet", "ResponseEntity", "MockMvc", "mockMvc", "RestTemplate", "WebClient", "OkHttpClient", "okhttp3", "okhttp", "retrofit2", "feign", "ktor",
    "RestController", "GetMapping", "PostMapping", "RequestMapping", "jaxrs", "jakarta", "WebTarget", "wiremock", "javalin", "ContainerResponse",
    "IActionResult", "ActionResult", "ControllerBase", "MapGet", "MapPost", "WebApplication", "IResult", "TypedResults", "AspNetCore",
    "Sinatra", "sinatra", "Rack", "rack", "Rails", "ActionController", "ApplicationController", "mock_app", "Faraday", "rest_client", "RestClient", "webmock", "Grape",
    "Illuminate", "Symfony", "Guzzle", "Psr7", "Laravel", "JsonResponse", "RedirectResponse", "Slim", "getJson", "postJson", "putJson", "patchJson", "deleteJson",
    "actix_web", "axum", "hyper", "reqwest", "rocket", "warp", "tide", "StatusCode", "IntoResponse", "Vapor", "URLSession", "URLRequest",
    "Hummingbird", "Alamofire", "StatusCodes", "status_code", "statusCode", "webapp2", "bottle", "falcon", "sanic", "WebTestClient", "Nancy", "NancyModule", "restassured", "RestAssured",
  ]

  static let modules: WordSet = [
    "http", "https", "node:http", "node:https", "http2", "express", "koa", "fastify", "axios", "hono", "supertest", "superagent", "nock", "request",
    "net/http", "net/http/httptest", 
    "sinatra", "sinatra/base", "rack", "rack/test", "net/http", "webmock", "next/server", "undici", "got",
    "node-fetch", "http-errors", "restify", "sinatra/contrib", "rails_helper", "http/client", "http/server", "http/status", "kemal", "lucky", "athena", "amber", "grip",
  ]

  /// Scopes of such modules.
  static let scopes: WordSet = ["@sveltejs", "@nestjs", "@hapi", "@hono", "@koa", "@fastify", "@remix-run", "@angular", "@trpc"]

  /// Last parts of the paths of such packages.
  static let packages: WordSet = ["gin", "echo", "fiber", "chi", "fasthttp", "mux", "resty", "iris", "httprouter", "negroni", "hertz", "gock", "httpmock"]

  /// Protocols whose replies are numbers of three digits too.
  static let foreignProtocols: WordSet = [
    "smtp", "ftp", "sip", "rtsp", "irc", "amqp", "nntp", "ftps", "lmtp", "imap", "pop3", "esmtp", "mqtt", "nodemailer", "pika", "rabbit", "lettre", "smtpd", "aiosmtpd", "ftpd", "ftplib", "smtplib", "amqplib", "basic_ftp", "rabbitmq", "textproto", "mailer", "sips", "niosmtp", "pjsip", "osip", "stun",
  ]
}
