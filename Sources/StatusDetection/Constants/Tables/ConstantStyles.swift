// swift-format-ignore-file

import StatusRegistry

extension ConstantStyle {
  /// How numbers become constants, per library; of a language the first whose library a file imports comes first.
  static let all: [ConstantStyle] = scripted + compiled

  private static let scripted: [ConstantStyle] = [
    ConstantStyle(
      library: .pythonStarlette, languages: .python, slot: .integer, binding: .name, owner: "status", before: "status.",
      modules: [["fastapi"], ["starlette"]], line: "from fastapi import status", needs: [["fastapi"]]),
    ConstantStyle(
      library: .pythonDjangoREST, languages: .python, slot: .integer, binding: .name, owner: "status", before: "status.",
      modules: [["rest_framework"]], line: "from rest_framework import status", needs: [["rest_framework"]]),
    ConstantStyle(
      library: .pythonHTTP, languages: .python, slot: .integer, binding: .name, owner: "HTTPStatus", before: "HTTPStatus.",
      modules: [["http"]], line: "from http import HTTPStatus"),
    ConstantStyle(
      library: .javaScriptHTTPStatusCodes, languages: .ecmaScript, slot: .integer, binding: .name, owner: "StatusCodes",
      before: "StatusCodes.", modules: [["http-status-codes"]], line: "import { StatusCodes } from 'http-status-codes';",
      requireLine: "const { StatusCodes } = require('http-status-codes');", needs: [["http-status-codes"]]),
    ConstantStyle(
      library: .typeScriptNestJS, languages: .ecmaScript, slot: .integer, binding: .name, owner: "HttpStatus", before: "HttpStatus.",
      modules: [["@nestjs"]], line: "import { HttpStatus } from '@nestjs/common';",
      requireLine: "const { HttpStatus } = require('@nestjs/common');", needs: [["@nestjs"]]),
    ConstantStyle(
      library: .typeScriptAngular, languages: .ecmaScript, slot: .integer, binding: .name, owner: "HttpStatusCode", before: "HttpStatusCode.",
      modules: [["@angular"]], line: "import { HttpStatusCode } from '@angular/common/http';", needs: [["@angular"]]),
    ConstantStyle(
      library: .javaScriptAxios, languages: .ecmaScript, slot: .integer, binding: .name, owner: "HttpStatusCode", before: "HttpStatusCode.",
      modules: [["axios"]], line: "import { HttpStatusCode } from 'axios';",
      requireLine: "const { HttpStatusCode } = require('axios');", needs: [["axios"]]),
    ConstantStyle(
      library: .rubyRack, languages: .ruby, slot: .rackSymbol, binding: .use, owner: "", before: ":", modules: []),
    ConstantStyle(
      library: .phpSymfony, languages: .php, slot: .integer, binding: .name, owner: "Response", before: "Response::",
      modules: [["HttpFoundation"], ["Illuminate", "Http"]], line: "use Symfony\\Component\\HttpFoundation\\Response;",
      needs: [["HttpFoundation"], ["Illuminate"]]),
    ConstantStyle(
      library: .phpSymfony, languages: .php, slot: .integer, binding: .name, owner: "JsonResponse", before: "JsonResponse::",
      modules: [["HttpFoundation"], ["Illuminate", "Http"]]),
    ConstantStyle(
      library: .luaOpenResty, languages: .lua, slot: .integer, binding: .use, owner: "ngx", before: "ngx.", modules: []),
    ConstantStyle(
      library: .elixirPlug, languages: .elixir, slot: .plugAtom, binding: .use, owner: "", before: ":", modules: []),
  ]

  private static let compiled: [ConstantStyle] = [
    ConstantStyle(
      library: .goFiber, languages: .go, slot: .integer, binding: .name, owner: "fiber", before: "fiber.", modules: [["gofiber/fiber"]]),
    ConstantStyle(
      library: .goNetHTTP, languages: .go, slot: .integer, binding: .name, owner: "http", before: "http.", modules: [["net/http"]],
      line: "import \"net/http\""),
    ConstantStyle(
      library: .javaServlet, languages: [.java, .kotlin], slot: .integer, binding: .name, owner: "HttpServletResponse",
      before: "HttpServletResponse.", modules: [["servlet"]]),
    ConstantStyle(
      library: .javaApacheHTTPCore, languages: [.java, .kotlin], slot: .integer, binding: .name, owner: "HttpStatus", before: "HttpStatus.",
      modules: [["apache"]]),
    ConstantStyle(
      library: .javaSpring, languages: .java, slot: .value, binding: .name, owner: "HttpStatus", before: "HttpStatus.", after: ".value()",
      modules: [["springframework"]], line: "import org.springframework.http.HttpStatus;", needs: [["springframework"]]),
    ConstantStyle(
      library: .javaSpring, languages: .kotlin, slot: .value, binding: .name, owner: "HttpStatus", before: "HttpStatus.", after: ".value()",
      modules: [["springframework"]], line: "import org.springframework.http.HttpStatus", needs: [["springframework"]]),
    ConstantStyle(
      library: .javaURLConnection, languages: .java, slot: .integer, binding: .name, owner: "HttpURLConnection",
      before: "HttpURLConnection.", modules: [["java", "net"]], line: "import java.net.HttpURLConnection;", needs: [["java", "net"]]),
    ConstantStyle(
      library: .kotlinKtor, languages: .kotlin, slot: .value, binding: .name, owner: "HttpStatusCode", before: "HttpStatusCode.",
      after: ".value", modules: [["ktor"]], line: "import io.ktor.http.HttpStatusCode", needs: [["ktor"]]),
    ConstantStyle(
      library: .dotNetASPNETCore, languages: .cSharp, slot: .integer, binding: .module, owner: "StatusCodes", before: "StatusCodes.",
      modules: [["AspNetCore", "Http"]], line: "using Microsoft.AspNetCore.Http;", needs: [["AspNetCore"]]),
    ConstantStyle(
      library: .dartIO, languages: .dart, slot: .integer, binding: .module, owner: "HttpStatus", before: "HttpStatus.",
      modules: [["dart:io"]]),
    ConstantStyle(
      library: .rustHTTP, languages: .rust, slot: .made(of: ["StatusCode::from_u16(", ").unwrap()"]), binding: .name, owner: "StatusCode",
      before: "StatusCode::", modules: [["http"], ["axum"], ["actix_web"], ["hyper"], ["reqwest"], ["warp"]]),
    ConstantStyle(
      library: .swiftHTTPTypes, languages: .swift, slot: .made(of: ["HTTPResponse.Status(code: ", ")"]), binding: .module,
      owner: "HTTPResponse", before: "HTTPResponse.Status.", modules: [["HTTPTypes"], ["Hummingbird"]]),
    ConstantStyle(
      library: .swiftNIO, languages: .swift, slot: .made(of: ["HTTPResponseStatus(statusCode: ", ")"]), binding: .module,
      owner: "HTTPResponseStatus", before: "HTTPResponseStatus.", modules: [["NIOHTTP1"], ["Vapor"]]),
    ConstantStyle(
      library: .swiftNIO, languages: .swift, slot: .made(of: ["HTTPStatus(statusCode: ", ")"]), binding: .module,
      owner: "HTTPStatus", before: "HTTPStatus.", modules: [["Vapor"]]),
    ConstantStyle(
      library: .cNginx, languages: [.c, .cPlusPlus], slot: .integer, binding: .module, owner: "", before: "", modules: [["ngx_http"]]),
    ConstantStyle(
      library: .cMicrohttpd, languages: [.c, .cPlusPlus], slot: .integer, binding: .module, owner: "", before: "", modules: [["microhttpd"]]),
    ConstantStyle(
      library: .cApache, languages: [.c, .cPlusPlus], slot: .integer, binding: .module, owner: "", before: "",
      modules: [["httpd"], ["http_protocol"], ["http_request"]]),
  ]
}
