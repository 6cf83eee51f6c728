// swift-format-ignore-file

extension LanguageTable {
  /// What the README says of a language or format.
  struct Description: Sendable {
    /// The language's name, as in its row.
    let name: String
    /// As people write it.
    let title: String
    /// Frameworks, clients and test libraries whose calls are known; of a format, what is read of it.
    let known: String
  }

  /// In the order of their names.
  static let describedLanguages: [Description] = [
    Description(name: "c", title: "C", known: "libmicrohttpd, Mongoose, libcurl, nghttp2, ESP web servers"),
    Description(name: "clojure", title: "Clojure", known: "Ring, Compojure, Reitit, Pedestal, Liberator, clj-http, http-kit"),
    Description(name: "cpp", title: "C++", known: "C++ REST SDK, Pistache, RESTinio, oat++, cpp-httplib, Crow, Drogon"),
    Description(name: "crystal", title: "Crystal", known: "HTTP of the standard library, Kemal, Lucky, Amber, Athena, WebMock"),
    Description(name: "csharp", title: "C#", known: "ASP.NET Core, MVC, minimal APIs, HttpClient, Flurl, FastEndpoints, ServiceStack, Nancy"),
    Description(name: "d", title: "D", known: "vibe.d, arsd, serverino, requests, handy-httpd, hunt"),
    Description(name: "dart", title: "Dart", known: "dart:io, http, dio, shelf, dart_frog, chopper, alfred, http_mock_adapter"),
    Description(name: "elixir", title: "Elixir", known: "Plug, Phoenix, Finch, Tesla, Req, HTTPoison, Bypass"),
    Description(name: "erlang", title: "Erlang", known: "Cowboy, elli, MochiWeb, Webmachine, Yaws, Nova, inets"),
    Description(name: "fish", title: "fish", known: "curl, wget"),
    Description(name: "fsharp", title: "F#", known: "Giraffe, Saturn, Suave, Falco, Oxpecker, ASP.NET Core, FsHttp, WireMock.Net"),
    Description(name: "gleam", title: "Gleam", known: "gleam_http, wisp, mist, ewe, glen"),
    Description(name: "go", title: "Go", known: "net/http, httptest, Gin, Echo, Fiber, chi, fasthttp, Iris, Beego, go-restful, httpexpect, testify"),
    Description(name: "groovy", title: "Groovy", known: "Ratpack, Grails, ersatz, HTTP Builder, REST Assured, Spring Cloud Contract"),
    Description(name: "haskell", title: "Haskell", known: "wai, http-types, Servant, Scotty, Yesod, Snap, hspec-wai, Happstack"),
    Description(name: "java", title: "Java", known: "Servlet, Spring, Jakarta REST, OkHttp, WireMock, Javalin, Spark, Vert.x, Micronaut, REST Assured, Gatling"),
    Description(name: "javascript", title: "JavaScript, JSX", known: "Express, Koa, Fastify, Hono, hapi, Next.js, node:http, supertest, nock, axios, fetch, k6, Sinon, fetch-mock"),
    Description(name: "julia", title: "Julia", known: "HTTP.jl, Genie, Oxygen, Mux, BrokenRecord, Mocking"),
    Description(name: "kotlin", title: "Kotlin", known: "Ktor, Spring, Javalin, OkHttp, Retrofit, WireMock, MockServer"),
    Description(name: "lua", title: "Lua", known: "OpenResty, Kong, lapis, APISIX, Turbo, luvit, Pegasus, busted"),
    Description(name: "nim", title: "Nim", known: "asynchttpserver, jester, prologue, mummy, httpbeast, puppy, chronos"),
    Description(name: "objectivec", title: "Objective-C", known: "GCDWebServer, OHHTTPStubs, RestKit, AFNetworking, NSHTTPURLResponse"),
    Description(name: "ocaml", title: "OCaml", known: "cohttp, Opium, Dream, h1 and httpaf, Piaf, Ocsigen"),
    Description(name: "perl", title: "Perl", known: "PSGI and Plack, HTTP::Message, LWP, Mojolicious, Dancer, Catalyst, CGI"),
    Description(name: "php", title: "PHP", known: "Laravel, Symfony, PSR-7, Guzzle, Slim, WordPress, CodeIgniter, CakePHP"),
    Description(name: "powershell", title: "PowerShell", known: "Pode, Polaris, Universal Dashboard, Invoke-WebRequest, Pester"),
    Description(name: "python", title: "Python", known: "Flask, Werkzeug, Django, FastAPI, Starlette, aiohttp, Tornado, Sanic, Bottle, Falcon, requests, HTTPX, RESPX, Locust"),
    Description(name: "r", title: "R", known: "plumber, httpuv, httr, httr2, crul, webmockr, vcr, webfakes, shiny"),
    Description(name: "racket", title: "Racket", known: "Racket's web server, Spin, Koyo, http-easy"),
    Description(name: "ruby", title: "Ruby", known: "Rack, Sinatra, Rails, Grape, Roda, RSpec, rswag, WebMock, Faraday"),
    Description(name: "rust", title: "Rust", known: "actix-web, axum, hyper, Rocket, Tide, reqwest, ureq, wiremock, mockito, httpmock"),
    Description(name: "scala", title: "Scala", known: "Play, Akka and Pekko HTTP, http4s, sttp, Scalatra, ZIO HTTP, Finagle, Cask, Gatling"),
    Description(name: "scheme", title: "Scheme", known: "makiki, Guile's web server, Artanis, chibi, spiffy, intarweb"),
    Description(name: "shell", title: "shell: sh, Bash, Zsh", known: "curl, wget, bats"),
    Description(name: "sql", title: "SQL", known: "PostgREST, pgsql-http, pg_net"),
    Description(name: "swift", title: "Swift", known: "Vapor, Hummingbird, swift-http-types, URLSession, Moya, Swifter"),
    Description(name: "typescript", title: "TypeScript, TSX", known: "NestJS, Hono, SvelteKit, Remix, Next.js, Elysia and those of JavaScript"),
    Description(name: "visualbasic", title: "Visual Basic", known: "ASP.NET Core and Web API, MVC, WebClient, WinHttp"),
    Description(name: "zig", title: "Zig", known: "std.http, httpz, zap, jetzig, tokamak"),
  ]

  /// In the order of their names.
  static let describedFormats: [Description] = [
    Description(name: "apache", title: "Apache httpd", known: "directives and sections, RewriteRule flags, ModSecurity"),
    Description(name: "asciidoc", title: "AsciiDoc", known: "source blocks, each in its own language"),
    Description(name: "astro", title: "Astro", known: "front matter and expressions"),
    Description(name: "blade", title: "Blade", known: "directives and echoes"),
    Description(name: "bruno", title: "Bruno", known: "assertions, scripts and tests, bodies, documentation"),
    Description(name: "caddyfile", title: "Caddyfile", known: "respond, redir, error, handle_errors, matchers"),
    Description(name: "csv", title: "CSV, TSV", known: "tables whose first row names a status; results of JMeter"),
    Description(name: "dockerfile", title: "Dockerfile", known: "RUN, CMD and HEALTHCHECK as shell"),
    Description(name: "eex", title: "EEx, HEEx", known: "code and attributes"),
    Description(name: "ejs", title: "EJS", known: "code"),
    Description(name: "erb", title: "ERB", known: "code"),
    Description(name: "haproxy", title: "HAProxy", known: "http-request, errorfile, http-check, redirect, retry-on"),
    Description(name: "hcl", title: "HCL", known: "Terraform and OpenTofu: listeners, health checks, matchers; Nomad, Packer"),
    Description(name: "html", title: "HTML", known: "scripts"),
    Description(name: "http", title: "HTTP messages, .http, .rest", known: "status lines, response handlers"),
    Description(name: "hurl", title: "Hurl", known: "expected versions and statuses, asserts"),
    Description(name: "ini", title: "INI", known: "fields named for a status"),
    Description(name: "jinja", title: "Jinja", known: "expressions, on top of another format too"),
    Description(name: "jmeter", title: "JMeter", known: "response assertions"),
    Description(name: "json", title: "JSON", known: "OpenAPI, HAR, Postman, WireMock, MockServer, Pact, CloudFormation, Vercel, Grafana"),
    Description(name: "jupyter", title: "Jupyter notebooks", known: "source cells, in the kernel's language"),
    Description(name: "markdown", title: "Markdown", known: "fences, each in its own language; front matter; API Blueprint"),
    Description(name: "nginx", title: "nginx, OpenResty", known: "directives, maps, log conditions, embedded Lua"),
    Description(name: "properties", title: "properties, .env", known: "Spring, Quarkus and fields named for a status"),
    Description(name: "razor", title: "Razor", known: "code"),
    Description(name: "redirects", title: "_redirects", known: "Netlify's and Cloudflare's rules"),
    Description(name: "restructuredtext", title: "reStructuredText", known: "code blocks and literal blocks"),
    Description(name: "svelte", title: "Svelte", known: "script and template"),
    Description(name: "testnginx", title: "Test::Nginx", known: "configuration, expectations, logs"),
    Description(name: "toml", title: "TOML", known: "Traefik, Netlify and fields named for a status"),
    Description(name: "twig", title: "Twig", known: "expressions"),
    Description(name: "vcl", title: "Varnish VCL, .vtc", known: "synth, beresp.status, resp.status"),
    Description(name: "vue", title: "Vue", known: "script and template"),
    Description(name: "xml", title: "XML", known: "IIS web.config, Servlet and Tomcat, Jetty, Spring beans"),
    Description(name: "yaml", title: "YAML", known: "OpenAPI, AsyncAPI, Kubernetes, Gateway API, Envoy, Istio, Traefik, Kong, CloudFormation and SAM, serverless, Prometheus rules, CI steps that call curl"),
  ]
}
