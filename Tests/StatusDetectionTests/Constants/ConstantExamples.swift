extension ConstantExample {
  static let all: [ConstantExample] = scripted + web + managed + compiled + refused + others

  private static let scripted: [ConstantExample] = [
    ConstantExample("a.py", "from http import HTTPStatus\n\nraise Gone(HTTPStatus.«GONE», HTTPStatus.«OK».value)"),
    ConstantExample("a.py", "import http\n\nif r.status == http.HTTPStatus.«UNPROCESSABLE_ENTITY»: pass"),
    ConstantExample("a.py", "from http import HTTPStatus as S\n\nreturn S.«NOT_FOUND»"),
    ConstantExample("a.py", "import requests\n\nassert r.status_code == requests.codes.«not_found»"),
    ConstantExample("a.py", "from requests import codes\n\nassert r.status_code in (codes.«ok», codes.«NO_CONTENT»)"),
    ConstantExample(
      "a.py",
      "from fastapi import FastAPI, status\n\n@app.post('/', status_code=status.«HTTP_201_CREATED»)\ndef f(): ..."),
    ConstantExample(
      "a.py",
      """
      from rest_framework.status import (
          HTTP_404_NOT_FOUND,
          HTTP_200_OK as FINE,
      )

      return Response(status=«HTTP_404_NOT_FOUND»)
      """),
    ConstantExample("a.py", "from rest_framework.status import *\n\nreturn Response(status=«HTTP_403_FORBIDDEN»)"),
    ConstantExample("a.py", "from aiohttp import web\n\nraise web.«HTTPNotFound»(text='no')"),
    ConstantExample("a.rb", "head :«not_found»\nrender json: x, status: :«unprocessable_entity»"),
    ConstantExample("a.rb", "render :json => x, :status => :«created»"),
    ConstantExample("a_spec.rb", "expect(response).to have_http_status(:«forbidden»)"),
    ConstantExample("a.rb", "require \"net/http\"\n\ncase response\nwhen Net::«HTTPNotFound» then nil\nend"),
    ConstantExample(
      "a.pl", "use HTTP::Status qw(:constants);\n\nreturn [ «HTTP_NOT_FOUND», [], [] ] if $x == «RC_OK»;"),
    ConstantExample("a.pl", "return HTTP::Status::«HTTP_GONE»;"),
    ConstantExample("a.lua", "ngx.exit(ngx.«HTTP_FORBIDDEN»)"),
    ConstantExample("a.lua", "ngx.status = ngx.«HTTP_NOT_FOUND»"),
    ConstantExample("a.ex", "conn |> put_status(:«not_found») |> json(%{})"),
    ConstantExample("a.ex", "send_resp(conn, :«no_content», \"\")"),
    ConstantExample(
      "a.php",
      "<?php\nuse Symfony\\Component\\HttpFoundation\\Response;\nreturn new Response('', Response::«HTTP_NOT_FOUND»);"),
    ConstantExample("a.php", "<?php\nuse Illuminate\\Http\\Response as R;\nreturn response('', R::«HTTP_CREATED»);"),
    ConstantExample(
      "a.php", "<?php\nuse Fig\\Http\\Message\\StatusCodeInterface;\n$r->withStatus(StatusCodeInterface::«STATUS_OK»);"),
  ]

  private static let web: [ConstantExample] = [
    ConstantExample(
      "a.ts", "import { StatusCodes } from \"http-status-codes\";\n\nres.status(StatusCodes.«NOT_FOUND»).end();"),
    ConstantExample(
      "a.js", "const { StatusCodes } = require('http-status-codes');\nres.sendStatus(StatusCodes.«IM_A_TEAPOT»);"),
    ConstantExample("a.js", "const { StatusCodes: S } = require('http-status-codes');\nres.sendStatus(S.«OK»);"),
    ConstantExample(
      "a.ts", "import { Controller, HttpCode, HttpStatus } from '@nestjs/common';\n\n@HttpCode(HttpStatus.«NO_CONTENT»)"
    ),
    ConstantExample(
      "a.ts", "import axios, { HttpStatusCode } from 'axios';\n\nif (r.status === HttpStatusCode.«PayloadTooLarge») {}"),
    ConstantExample(
      "a.ts",
      "import {\n  HttpClient,\n  HttpStatusCode,\n} from '@angular/common/http';\n\nif (e.status === HttpStatusCode.«NotFound») {}"
    ),
    ConstantExample(
      "a.ts",
      "import { STATUS_CODE } from \"jsr:@std/http/status\";\n\nnew Response(null, { status: STATUS_CODE.«NotFound» });"
    ),
  ]

  private static let managed: [ConstantExample] = [
    ConstantExample(
      "A.java",
      "import java.net.HttpURLConnection;\n\nclass A { int f() { return HttpURLConnection.«HTTP_NOT_FOUND»; } }"),
    ConstantExample(
      "A.java", "import static java.net.HttpURLConnection.HTTP_OK;\n\nclass A { int f() { return «HTTP_OK»; } }"),
    ConstantExample(
      "A.java", "import static java.net.HttpURLConnection.*;\n\nclass A { int f() { return «HTTP_GONE»; } }"),
    ConstantExample(
      "A.java",
      "import org.springframework.http.HttpStatus;\n\nclass A { HttpStatus s = HttpStatus.«UNPROCESSABLE_ENTITY»; }"),
    ConstantExample(
      "A.java", "import org.springframework.http.*;\n\nclass A { Object s = HttpStatus.«I_AM_A_TEAPOT»; }"),
    ConstantExample("A.java", "class A { Object s = org.springframework.http.HttpStatus.«CONFLICT»; }"),
    ConstantExample(
      "A.java", "import org.apache.hc.core5.http.HttpStatus;\n\nclass A { int s = HttpStatus.«SC_NOT_FOUND»; }"),
    ConstantExample(
      "A.java",
      "import jakarta.ws.rs.core.Response;\n\nclass A { Object r = Response.status(Response.Status.«NOT_FOUND»).build(); }"
    ),
    ConstantExample(
      "A.java",
      "import javax.servlet.http.HttpServletResponse;\n\nclass A { void f() { r.sendError(HttpServletResponse.«SC_BAD_REQUEST»); } }"
    ),
    ConstantExample(
      "A.java",
      "import io.netty.handler.codec.http.HttpResponseStatus;\n\nclass A { Object s = HttpResponseStatus.«CONTINUE»; }"),
    ConstantExample("A.java", "import io.micronaut.http.HttpStatus;\n\nclass A { Object s = HttpStatus.«OK»; }"),
    ConstantExample("A.kt", "import io.ktor.http.*\n\nsuspend fun f() = call.respond(HttpStatusCode.«NotFound»)"),
    ConstantExample("A.kt", "import org.springframework.http.HttpStatus\n\nval s = HttpStatus.«ACCEPTED»"),
    ConstantExample(
      "A.cs", "using Microsoft.AspNetCore.Http;\n\nclass A { int F() => StatusCodes.«Status404NotFound»; }"),
    ConstantExample("A.cs", "using System.Net;\n\nclass A { bool F() => r.StatusCode == HttpStatusCode.«NotFound»; }"),
    ConstantExample("A.cs", "class A { bool F() => r.StatusCode == System.Net.HttpStatusCode.«OK»; }"),
    ConstantExample(
      "A.cs", "using Code = System.Net.HttpStatusCode;\n\nclass A { bool F() => r.StatusCode == Code.«Gone»; }"),
    ConstantExample(
      "A.cs", "using static Microsoft.AspNetCore.Http.StatusCodes;\n\nclass A { int F() => «Status200OK»; }"),
  ]

  private static let compiled: [ConstantExample] = [
    ConstantExample("a.go", "package a\n\nimport \"net/http\"\n\nfunc f() { w.WriteHeader(http.«StatusNotFound») }"),
    ConstantExample(
      "a.go",
      """
      package a

      import (
        "fmt"
        nethttp "net/http"
      )

      func f() { w.WriteHeader(nethttp.«StatusTeapot») }
      """),
    ConstantExample("a.go", "package a\n\nimport . \"net/http\"\n\nfunc f() int { return «StatusNotFound» }"),
    ConstantExample(
      "a.go", "package a\n\nimport \"github.com/gofiber/fiber/v2\"\n\nfunc f() { c.Status(fiber.«StatusOK») }"),
    ConstantExample(
      "a_test.go",
      "package a\n\nimport \"net/http\"\n\nfunc f() {\n\trequire.Equal(t, http.«StatusOK», r.StatusCode)\n}"),
    ConstantExample("a.rs", "use axum::{http::StatusCode, Json};\n\nfn f() -> StatusCode { StatusCode::«NOT_FOUND» }"),
    ConstantExample("a.rs", "fn f() -> http::StatusCode { http::StatusCode::«IM_A_TEAPOT» }"),
    ConstantExample("a.rs", "use rocket::http::Status;\n\nfn f() -> Status { Status::«NotFound» }"),
    ConstantExample("a.rs", "use tide::StatusCode;\n\nfn f() -> StatusCode { StatusCode::«NotFound» }"),
    ConstantExample("a.rs", "use reqwest::StatusCode as Code;\n\nfn f() -> Code { Code::«OK» }"),
    ConstantExample("a.swift", "import Vapor\n\nthrow Abort(.«notFound», reason: \"no\")"),
    ConstantExample("a.swift", "import Vapor\n\nreturn try await page.encodeResponse(status: .«ok», for: request)"),
    ConstantExample("a.swift", "import XCTVapor\n\nXCTAssertEqual(res.status, .«ok»)"),
    ConstantExample("a.swift", "import VaporTesting\n\n#expect(response.status == .«notFound»)"),
    ConstantExample("a.rb", "redirect_to orders_path, status: :«see_other»"),
    ConstantExample("a.swift", "import HTTPTypes\n\nlet response = HTTPResponse(status: .«noContent»)"),
    ConstantExample("a.swift", "import NIOHTTP1\n\nlet s = HTTPResponseStatus.«imATeapot»"),
    ConstantExample("a.swift", "import HTTPTypes\n\nlet s = HTTPResponse.Status.«unprocessableContent»"),
    ConstantExample(
      "a.c", "#include <microhttpd.h>\n\nint f() { return MHD_queue_response(c, «MHD_HTTP_NOT_FOUND», r); }"),
    ConstantExample("a.c", "#include \"httpd.h\"\n\nint f() { return «HTTP_NOT_FOUND»; }"),
    ConstantExample("a.c", "ngx_int_t f() { return «NGX_HTTP_CLOSE»; }"),
    ConstantExample("a.cpp", "#include <boost/beast/http.hpp>\n\nauto s = http::status::«not_found»;"),
    ConstantExample("a.cpp", "#include \"httplib.h\"\n\nres.status = httplib::StatusCode::«NotFound_404»;"),
    ConstantExample("a.cc", "return Http::«scNotFound»;"),
  ]

  /// The same names where they are another's.
  private static let refused: [ConstantExample] = [
    ConstantExample("a.go", "package a\n\nimport \"example.com/status\"\n\nfunc f() { w.Set(status.StatusNotFound) }"),
    ConstantExample("a.go", "package a\n\nimport \"example.com/web/http\"\n\nfunc f() { w.Set(http.StatusNotFound) }"),
    ConstantExample("a.go", "package a\n\nimport http \"example.com/web\"\n\nfunc f() { w.Set(http.StatusNotFound) }"),
    ConstantExample(
      "a.go", "package a\n\nimport \"net/http\"\n\nconst StatusNotFound = 1\n\nfunc f() int { return StatusNotFound }"),
    ConstantExample(
      "a.go", "package a\n\nimport \"net/http\"\n\nfunc f() { http.StatusText(code); http.StatusMissing() }"),
    ConstantExample("a.go", "package a\n\nimport \"google.golang.org/grpc/codes\"\n\nfunc f() { codes.NotFound() }"),
    ConstantExample("a.py", "from shop.orders import HTTPStatus\n\nreturn HTTPStatus.NOT_FOUND"),
    ConstantExample("a.py", "class HTTPStatus:\n    pass\n\nreturn HTTPStatus.NOT_FOUND"),
    ConstantExample("a.py", "from orders import status\n\nreturn status.HTTP_404_NOT_FOUND"),
    ConstantExample("a.py", "import orders\n\nHTTP_404_NOT_FOUND = 7\nreturn HTTP_404_NOT_FOUND"),
    ConstantExample("a.py", "from pyramid.httpexceptions import HTTPNotFound\n\nraise HTTPNotFound()"),
    ConstantExample("a.py", "import httpx\n\nassert r.codes.ok"),
    ConstantExample("a.rb", "state = :not_found\nreturn :ok if order.state == :accepted"),
    ConstantExample("a.rb", "require \"rails_helper\"\n\norder = Order.create(status: :accepted)"),
    ConstantExample("a.rb", "require \"rails_helper\"\n\nexpect(order.status).to eq(:processing)"),
    ConstantExample("a.swift", "import Vapor\n\nif order.status == .accepted { ship() }"),
    ConstantExample("a.rb", "translate(:not_found, scope: :errors)"),
    ConstantExample("a.rb", "get :found, to: \"orders#found\""),
    ConstantExample("a.ex", "{:error, :not_found}"),
    ConstantExample("a.ex", "case File.read(path) do\n  {:ok, text} -> :ok\n  _ -> :gone\nend"),
    ConstantExample("a.pl", "use Order::State;\n\nreturn HTTP_NOT_FOUND;"),
    ConstantExample("a.php", "<?php\nuse App\\Order\\Response;\nreturn Response::HTTP_NOT_FOUND;"),
    ConstantExample("a.ts", "import { StatusCodes } from './orders';\n\nship(StatusCodes.OK);"),
    ConstantExample("a.ts", "enum HttpStatus { OK = 1 }\n\nship(HttpStatus.OK);"),
    ConstantExample("a.ts", "import { HttpStatus } from '../axios/http-status-codes';\n\nship(HttpStatus.OK);"),
    ConstantExample("A.java", "import com.example.HttpStatus;\n\nclass A { Object s = HttpStatus.NOT_FOUND; }"),
    ConstantExample("A.java", "import com.example.Order;\n\nclass A { Object s = Order.Status.NOT_FOUND; }"),
    ConstantExample("A.java", "import java.net.HttpURLConnection;\n\nclass A { int f() { return HTTP_OK; } }"),
    ConstantExample("A.java", "import static com.example.Codes.HTTP_OK;\n\nclass A { int f() { return HTTP_OK; } }"),
    ConstantExample("A.kt", "import com.example.HttpStatusCode\n\nval s = HttpStatusCode.NotFound"),
    ConstantExample("A.cs", "enum HttpStatusCode { NotFound }\n\nclass A { object F() => HttpStatusCode.NotFound; }"),
    ConstantExample("a.rs", "use tonic::Code;\n\nfn f() -> Code { Code::NotFound }"),
    ConstantExample("a.rs", "use crate::order::StatusCode;\n\nfn f() -> StatusCode { StatusCode::OK }"),
    ConstantExample("a.rs", "use crate::order::Status;\n\nfn f() -> Status { Status::NotFound }"),
    ConstantExample("a.swift", "import Foundation\n\nthrow OrderError(.notFound)"),
    ConstantExample("a.swift", "import Vapor\n\ntry await Order(status: .accepted).save(on: database)"),
    ConstantExample("a.swift", "import Vapor\n\nlet color: State = .found"),
    ConstantExample("a.c", "#include \"order.h\"\n\nint f() { return HTTP_NOT_FOUND; }"),
    ConstantExample("a.c", "#define NGX_HTTP_OK 200"),
    ConstantExample("a.cpp", "auto s = order::status::not_found;"),
    ConstantExample("a.txt", "http.StatusNotFound"),
  ]
}
