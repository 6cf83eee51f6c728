import SourceText
import StatusDetection
import StatusRegistry
import Testing

@Suite("The libraries whose names a file imports")
struct ImportedLibraryTests {
  @Test(
    arguments: [
      ("a.go", "package a\n\nimport (\n\t\"fmt\"\n\t\"net/http\"\n)\n", [.goNetHTTP]),
      ("a.go", "package a\n\nimport \"github.com/gofiber/fiber/v3\"\n", [.goFiber]),
      ("a.go", "package a\n\nimport \"fmt\"\n", []),
      ("a.py", "from http import HTTPStatus\nimport requests\n", [.pythonHTTP, .pythonRequests]),
      ("a.py", "import https\nfrom .http import x\n", []),
      ("a.py", "from rest_framework import status\n", [.pythonDjangoREST]),
      ("A.java", "import org.springframework.http.ResponseEntity;\n", [.javaSpring]),
      ("a.ts", "import { HttpStatus } from '@nestjs/common';\n", [.typeScriptNestJS]),
      ("a.js", "const axios = require('axios');\n", [.javaScriptAxios]),
      ("a.js", "const axios = require('./axios');\n", []),
      ("a.rs", "use axum::{Router, routing::get};\n", [.rustHTTP]),
      ("a.swift", "import Vapor\n", [.swiftNIO]), ("a.rb", "require \"sinatra\"\n", [.rubyRack]),
      ("a.c", "#include <microhttpd.h>\n", [.cMicrohttpd]), ("a.yaml", "import: net/http\n", []), ("a.go", "", []),
    ] as [(String, String, [ConstantLibrary])])
  func imported(_ file: String, _ text: String, _ libraries: [ConstantLibrary]) {
    let source = Source(text)
    let language = Language.identify(path: file, bytes: source.bytes)
    #expect(importedLibraries(in: TextReading(source.bytes, language: language)) == libraries)
  }

  @Test("What stands far behind the beginning is not looked for")
  func beginningAlone() {
    let source = Source("package a\n\n" + String(repeating: "// text\n", count: 8_000) + "import \"net/http\"\n")
    let reading = TextReading(source.bytes, language: Language.identify(path: "a.go", bytes: []))
    #expect(importedLibraries(in: reading) == [])
  }
}
