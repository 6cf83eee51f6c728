import StatusDetection
import Testing

@Suite("Which language a text is")
struct IdentificationTests {
  @Test(
    "By its file's name",
    arguments: [
      ("a.js", "javascript"), ("a.mjs", "javascript"), ("a.cjs", "javascript"), ("a.jsx", "javascript"),
      ("a.ts", "typescript"), ("a.tsx", "typescript"), ("a.mts", "typescript"), ("a.d.ts", "typescript"),
      ("a.py", "python"), ("a.pyi", "python"), ("a.go", "go"), ("a.java", "java"), ("a.kt", "kotlin"),
      ("build.gradle.kts", "kotlin"), ("a.cs", "csharp"), ("a.rb", "ruby"), ("config.ru", "ruby"), ("Rakefile", "ruby"),
      ("Gemfile", "ruby"), ("a.php", "php"), ("a.phtml", "php"), ("a.rs", "rust"), ("a.swift", "swift"),
      ("a.json", "json"), ("a.jsonc", "json"), ("a.yaml", "yaml"), ("a.yml", "yaml"), ("nginx.conf", "nginx"),
      ("a.http", "http"), ("a.txt", "plaintext"), ("A.JS", "javascript"), ("NGINX.CONF", "nginx"),
      ("/srv/app/a.js", "javascript"), ("a.py/b.rb", "ruby"), ("a.b.c.go", "go"), ("nginx.conf.template", "nginx"),
      ("openapi.yaml.example", "yaml"), ("", "plaintext"), (".", "plaintext"), ("js", "plaintext"), ("a.", "plaintext"),
      ("/", "plaintext"), ("a.scala", "scala"), ("build.sbt", "scala"), ("a.dart", "dart"), ("a.groovy", "groovy"),
      ("Jenkinsfile", "groovy"), ("build.gradle", "groovy"), ("a.hs", "haskell"), ("a.fs", "fsharp"),
      ("a.fsx", "fsharp"),
      ("a.erl", "erlang"), ("a.hrl", "erlang"), ("rebar.config", "erlang"), ("a.ml", "ocaml"), ("a.mli", "ocaml"),
      ("a.zig", "zig"), ("a.cr", "crystal"), ("a.nim", "nim"), ("a.nimble", "nim"), ("a.gleam", "gleam"), ("a.d", "d"),
      ("a.di", "d"),
    ])
  func byName(_ path: String, _ name: String) {
    #expect(Language.identify(path: path, bytes: []).name == name)
  }

  @Test("A snapshot of a test is a module where it says so")
  func bySnapshot() {
    #expect(Language.identify(path: "a.snap", bytes: Array("// Jest Snapshot v1\n".utf8)).name == "javascript")
    #expect(Language.identify(path: "a.snap", bytes: Array("// Vitest Snapshot v1\n".utf8)).name == "javascript")
    #expect(Language.identify(path: "a.snap", bytes: Array("---\nsource: a.rs\n---\n".utf8)).name == "plaintext")
  }

  @Test(
    "By its shebang",
    arguments: [
      ("#!/usr/bin/env node\n", "javascript"), ("#!/usr/bin/node\n", "javascript"), ("#!/usr/bin/python3\n", "python"),
      ("#!/usr/bin/env python3.12\n", "python"), ("#!/usr/bin/env ruby\n", "ruby"), ("#! /usr/bin/php\n", "php"),
      ("#!/usr/bin/env -S deno run --allow-net\n", "javascript"), ("#!/bin/cat\n", "plaintext"), ("#!\n", "plaintext"),
      ("#!/usr/bin/env escript\n", "erlang"), ("#!/usr/bin/env rdmd\n", "d"), ("#!/usr/bin/env groovy\n", "groovy"),
      ("#!/usr/bin/env runhaskell\n", "haskell"), ("#!/usr/bin/env crystal\n", "crystal"),
      ("#!/usr/bin/env python3\r\nx", "python"), (" #!/usr/bin/node\n", "plaintext"), ("#!", "plaintext"),
    ])
  func byShebang(_ text: String, _ name: String) {
    #expect(Language.identify(path: "script", bytes: Array(text.utf8)).name == name)
  }

  @Test(
    "By its content",
    arguments: [
      ("reply", "HTTP/1.1 200 OK\r\n\r\n", "http"), ("reply", "HTTP/2 404\n", "http"),
      ("reply", "HTTP is old", "plaintext"),
      ("default", "server {\n  listen 80;\n  server_name a;\n}\n", "nginx"),
      ("site.conf", "location / {\n  proxy_pass http://b;\n}\n", "nginx"),
      ("site.conf", "[section]\nkey = value\n", "plaintext"), ("notes", "server {\n", "plaintext"),
    ])
  func byContent(_ path: String, _ text: String, _ name: String) {
    #expect(Language.identify(path: path, bytes: Array(text.utf8)).name == name)
  }

  @Test(
    "By what an editor calls it",
    arguments: [
      ("javascriptreact", "javascript"), ("typescriptreact", "typescript"), ("csharp", "csharp"), ("Python", "python"),
      ("jsonc", "json"), ("nginx", "nginx"), ("plaintext", "plaintext"), ("cobol", "plaintext"), ("", "plaintext"),
      ("ocaml.interface", "ocaml"), ("jenkinsfile", "groovy"), ("f#", "fsharp"), ("fsharp", "fsharp"),
    ])
  func byLanguageID(_ languageID: String, _ name: String) {
    #expect(Language.identify(path: "untitled", bytes: [], languageID: languageID).name == name)
  }

  @Test("The name goes before the shebang, that before the content, that before the editor")
  func order() {
    let shebang = Array("#!/usr/bin/env ruby\nserver {\n  listen 80;\n}\n".utf8)
    let content = Array("HTTP/1.1 200 OK\n".utf8)
    let names = [
      Language.identify(path: "a.py", bytes: shebang, languageID: "go"),
      Language.identify(path: "a", bytes: shebang, languageID: "go"),
      Language.identify(path: "a", bytes: content, languageID: "go"),
      Language.identify(path: "a", bytes: [], languageID: "go"),
      Language.identify(path: "a", bytes: []),
    ].map(\.name)
    #expect(names == ["python", "ruby", "http", "go", "plaintext"])
  }
}
