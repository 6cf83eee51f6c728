// swift-format-ignore-file

extension ClassedCall {
  /// Calls that redirect or refuse, each as its documentation has it.
  static let all: [ClassedCall] = [
    // Flask, Werkzeug, Bottle, Starlette, Django, Sanic.
    .init(.redirect, "redirect", "python", status: 1, labels: "code status status_code"),
    .init(.redirect, "RedirectResponse", "python", status: 1, labels: "status_code"),
    .init(.error, "abort", "python", status: 0, labels: "code"),
    // Express (status first), Fastify, Hono and Fetch (status second), Remix, SvelteKit.
    .init(.redirect, "redirect", "javascript typescript", status: 0, receiver: true, arity: 2),
    .init(.redirect, "redirect", "javascript typescript", status: 1, receiver: true, arity: 2),
    // net/http, gin, echo, fiber.
    .init(.redirect, "http.Redirect", "go", status: 3),
    .init(.redirect, "Redirect", "go", status: 0, receiver: true, arity: 2),
    .init(.redirect, "Redirect", "go", status: 1, receiver: true, arity: 2),
    .init(.error, "http.Error", "go", status: 2),
    // Servlets, Dropwizard.
    .init(.error, "sendError", "java kotlin groovy scala", status: 0),
    // Rails, Sinatra, Grape.
    .init(.redirect, "redirect_to redirect_back redirect_back_or_to", "ruby", status: -1, labels: "status :status"),
    .init(.redirect, "redirect", "ruby", status: 1, arity: 2),
    .init(.error, "error!", "ruby", status: 1),
    // Laravel, Symfony. Laravel's own source ends a request by `abort(204)`, so that says nothing.
    .init(.redirect, "redirect RedirectResponse", "php", status: 1, labels: "status"),
    .init(.redirect, "Redirect.to redirect.to", "php", status: 1),
    .init(.redirect, "Route.redirect", "php", status: 2),
    // Vapor, Ktor, ASP.NET Core need no number.
  ]
}
