// swift-format-ignore-file

extension KnownCall {
  /// Express, Koa, Fastify, Hono, Next.js, SvelteKit, NestJS, node:http, supertest, nock, axios-mock-adapter.
  static let ecmaScript: [KnownCall] = [
    .init("sendStatus", 0, .ecmaScript),
    .init("writeHead", 0, .ecmaScript),
    .init("redirect", 0, .ecmaScript, needs: .receiver, arity: 2, prefers: 3),
    .init("redirect", 0, .ecmaScript, needs: .http, arity: 2, prefers: 3),
    .init("redirect", 1, .ecmaScript, needs: .receiver, arity: 2, prefers: 3),
    .init("redirect", 1, .ecmaScript, needs: .http, arity: 2, prefers: 3),
    .init("reply.code", 0, .ecmaScript), .init("reply.status", 0, .ecmaScript),
    .init("ctx.throw", 0, .ecmaScript),
    .init("ctx.assert", 1, .ecmaScript),
    .init("c.json", 1, .ecmaScript), .init("c.text", 1, .ecmaScript), .init("c.html", 1, .ecmaScript),
    .init("c.body", 1, .ecmaScript), .init("c.newResponse", 1, .ecmaScript),
    .init("createError", 0, .ecmaScript, needs: .http),
    .init("createHttpError", 0, .ecmaScript),
    .init("HttpError", 0, .ecmaScript), .init("HTTPError", 0, .ecmaScript), .init("HTTPException", 0, .ecmaScript),
    .init("HttpException", 1, .ecmaScript), .init("ApiError", 0, .ecmaScript),
    .init("expect", 0, .ecmaScript, needs: .requestChain), .init("test.expect", 0, .ecmaScript, needs: .word("supertest")),
    .init("req.expect", 0, .ecmaScript, needs: .word("supertest")), .init("request.expect", 0, .ecmaScript, needs: .word("supertest")),
    .init("reply", 0, .ecmaScript, needs: .mockChain),
    .init("replyOnce", 0, .ecmaScript, needs: .mockChain),
    .init("assertStatus", 0, .ecmaScript),
    .init("error", 0, .ecmaScript, needs: .word("@sveltejs")),
    .init("fail", 0, .ecmaScript, needs: .word("@sveltejs")),
  ]

  /// Laravel, Symfony, PSR-7, plain PHP.
  static let php: [KnownCall] = [
    .init("http_response_code", 0, .php),
    .init("abort", 0, .php),
    .init("abort_if", 1, .php), .init("abort_unless", 1, .php),
    .init("response", 1, .php),
    .init("redirect", 1, .php, prefers: 3),
    .init("Route.redirect", 2, .php, prefers: 3),
    .init("Redirect.to", 1, .php, prefers: 3),
    .init("redirect.to", 1, .php, prefers: 3),
    .init("Redirector.to", 1, .php, prefers: 3),
    .init("Response", 1, .php), .init("JsonResponse", 1, .php), .init("StreamedResponse", 1, .php),
    .init("BinaryFileResponse", 1, .php), .init("Response", 0, .php, needs: .word("GuzzleHttp")),
    .init("Response", 0, .php, needs: .word("Nyholm")),
    .init("RedirectResponse", 1, .php, prefers: 3),
    .init("HttpException", 0, .php),
    .init("json", 1, .php, needs: .receiver),
    .init("make", 1, .php, needs: .receiver), .init("view", 2, .php, needs: .receiver),
    .init("noContent", 0, .php, needs: .receiver),
    .init("header", 2, .php),
    .init("Http.response", 1, .php),
    .init("setStatusCode", 0, .php), .init("withStatus", 0, .php), .init("assertStatus", 0, .php),
    .init("assertResponseStatusCodeSame", 0, .php),
  ]

  /// Rack, Sinatra, Rails, Grape, RSpec.
  static let ruby: [KnownCall] = [
    .init("halt", 0, .ruby, needs: .nothing),
    .init("status", 0, .ruby, needs: .http),
    .init("error", 0, .ruby, needs: .http),
    .init("error!", 1, .ruby),
    .init("head", 0, .ruby),
    .init("redirect", 1, .ruby, arity: 2, prefers: 3),
    .init("assert_response", 0, .ruby),
    .init("have_http_status", 0, .ruby),
    .init("Response.new", 1, .ruby, needs: .word("Rack")),
    .init("MockResponse.new", 0, .ruby, needs: .word("Rack")),
    .init("http_status", 0, .ruby),
  ]
}
