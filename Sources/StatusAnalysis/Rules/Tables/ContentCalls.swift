// swift-format-ignore-file

extension ContentCall {
  /// Calls that take status and content side by side.
  static let all: [ContentCall] = [
    // Hono, Express 4, Restify, Fetch, Next.js, Remix, SvelteKit, MSW.
    .init("json text html body", "javascript typescript", status: 1, content: 0, receiver: true),
    .init("send json", "javascript typescript", status: 0, content: 1, receiver: true),
    .init("Response NextResponse HttpResponse", "javascript typescript", status: 1, labels: "status", content: 0),
    .init("json text html xml body", "javascript typescript", status: 1, labels: "status", content: 0),
    // Flask, Django, Starlette, FastAPI, aiohttp, Sanic.
    .init(
      "Response HttpResponse JsonResponse JSONResponse HTMLResponse PlainTextResponse ORJSONResponse UJSONResponse",
      "python", status: -1, labels: "status status_code", content: 0, contentLabels: "content data text body response"),
    .init("make_response Response", "python", status: 1, content: 0),
    .init("json_response", "python", status: -1, labels: "status", content: 0, contentLabels: "data text body"),
    .init("json text html raw", "python", status: 1, labels: "status", content: 0, contentLabels: "body", full: true),
    // Rails, Grape, Sinatra, Rack.
    .init("render", "ruby", status: -1, labels: "status :status", content: -1, contentLabels: "json xml plain html body inline text"),
    .init("halt", "ruby", status: 0, content: 1),
    .init("new", "ruby", status: 1, content: 0, receiver: true, full: true),
    // Laravel, Symfony, PSR-7, Slim, Laminas.
    .init("response Response JsonResponse HtmlResponse TextResponse", "php", status: 1, labels: "status", content: 0),
    .init("json make withJson", "php", status: 1, labels: "status", content: 0, receiver: true),
    .init("Response", "php", status: 0, content: 2),
    // gin and echo.
    .init(
      "JSON IndentedJSON SecureJSON PureJSON AsciiJSON JSONP JSONPretty JSONBlob XML XMLPretty XMLBlob YAML TOML ProtoBuf "
        + "String HTML HTMLBlob AbortWithStatusJSON AbortWithStatusPureJSON", "go", status: 0, content: 1, receiver: true),
    .init("Data Blob", "go", status: 0, content: 2, receiver: true),
    // ASP.NET Core, Spring.
    .init("StatusCode", "csharp", status: 0, content: 1),
    .init("Json Text Content Bytes", "csharp", status: -1, labels: "statusCode", content: 0),
    .init("ResponseEntity", "java kotlin groovy", status: 1, content: 0),
    // Plug; with a pipe the connection is not among the arguments.
    .init("send_resp resp", "elixir", status: 1, content: 2),
    .init("send_resp resp", "elixir", status: 0, content: 1),
    // Shelf, Mojolicious.
    .init("Response", "dart", status: 0, content: -1, contentLabels: "body"),
    .init("render", "perl", status: -1, labels: "status", content: -1, contentLabels: "json text data inline"),
  ]
}

extension ContentChain {
  /// Chains in which the content follows the status.
  static let following: [ContentChain] = [
    .init("status code setStatus", "json jsonp send render sendFile text html", "javascript typescript"),
    .init("status code writeHead setStatus", "end write body", "javascript typescript", full: true),
    .init("status", "body entity json html result bodyValue", "java kotlin groovy scala"),
    .init("setStatusCode", "end", "java kotlin groovy scala", full: true),
    .init("Status", "JSON JSONP XML SendString Send SendFile Render", "go"),
    .init("withStatus setStatusCode", "withJson write json", "php"),
    .init("status", "body json", "rust", full: true),
    .init("put_status", "json text html send_resp", "elixir"),
  ]

  /// Chains in which the content comes before the status.
  static let preceding: [ContentChain] = [
    .init("code", "response", "javascript typescript"),
    .init("setStatusCode", "response json make", "php"),
    .init("status", "ok", "java kotlin groovy scala"),
  ]
}
