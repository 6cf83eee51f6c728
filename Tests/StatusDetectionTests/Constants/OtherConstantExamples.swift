extension ConstantExample {
  static let others: [ConstantExample] = [
    ConstantExample(
      "A.scala", "import akka.http.scaladsl.model.StatusCodes\n\nobject A { complete(StatusCodes.«NotFound») }"),
    ConstantExample("A.scala", "import org.http4s._\n\nobject A { Response(status = Status.«NotFound») }"),
    ConstantExample("A.scala", "import play.api.http.Status\n\nobject A { status(result) mustBe Status.«NOT_FOUND» }"),
    ConstantExample("a.dart", "import 'dart:io';\n\nvoid f() { response.statusCode = HttpStatus.«notFound»; }"),
    ConstantExample("A.hs", "module A where\n\nimport Network.HTTP.Types\n\nf = respond «notFound404»\n"),
    ConstantExample("a.nim", "import std/asynchttpserver\n\nawait req.respond(«Http404», \"no\")"),
    ConstantExample("a.cr", "require \"http\"\n\ncontext.response.status = HTTP::Status::«NOT_FOUND»"),
    ConstantExample("a.zig", "const std = @import(\"std\");\n\nconst s = std.http.Status.«not_found»;"),
    ConstantExample("A.fs", "open System.Net\n\nlet f = HttpStatusCode.«NotFound»"),
    ConstantExample("A.groovy", "import org.springframework.http.HttpStatus\n\ndef s = HttpStatus.«CREATED»"),
    ConstantExample("A.scala", "import shop.orders.StatusCodes\n\nobject A { complete(StatusCodes.NotFound) }"),
    ConstantExample("a.dart", "import 'package:shop/orders.dart';\n\nfinal s = HttpStatus.notFound;"),
    ConstantExample("A.hs", "module A where\n\nimport Shop.Orders\n\nf = respond notFound404\n"),
    ConstantExample("a.nim", "import shop/orders\n\necho Http404"),
  ]
}
