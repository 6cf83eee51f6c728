import StatusDetection
import Testing

@Suite("Endings that several languages share")
struct AmbiguousEndingTests {
  @Test(
    "By the file's name",
    arguments: [
      ("a.ps1", "powershell"), ("a.psm1", "powershell"), ("A.vue", "vue"), ("a.svelte", "svelte"), ("a.astro", "astro"),
      ("a.mm", "objectivec"), ("a.R", "r"), ("a.jl", "julia"), ("a.sql", "sql"), ("a.fish", "fish"), ("a.j2", "jinja"),
      ("a.html.j2", "jinja"), ("a.yml.j2", "yaml"), ("a.html.twig", "twig"), ("a.js.twig", "javascript"),
      ("a.rkt", "racket"),
      ("a.scm", "scheme"), ("a.vb", "visualbasic"), ("Dockerfile", "dockerfile"), ("web.dockerfile", "dockerfile"),
      ("nginx.conf.j2", "nginx"), ("a.ts.ejs", "typescript"),
    ])
  func byName(_ path: String, _ name: String) {
    #expect(Language.identify(path: path, bytes: []).name == name)
  }

  @Test(
    "By the file's content",
    arguments: [
      ("a.m", "#import <Foundation/Foundation.h>\n", "objectivec"), ("a.m", "% solves it\nx = 404;\n", "plaintext"),
      ("a.cls", "Option Explicit\n", "visualbasic"), ("a.cls", "\\ProvidesClass{a}\n", "plaintext"),
      ("a.bas", "10 PRINT 404\n", "plaintext"), ("a.ss", "<% loop $Items %>\n", "plaintext"),
      ("a.ss", "(define x 1)\n", "scheme"), ("a.sql", "-- PostgreSQL database dump\n", "plaintext"),
      ("a.sql", "-- MySQL dump 10.13\n", "plaintext"), ("a.sql", "SELECT 1;\n", "sql"),
      ("a.sql", "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n", "plaintext"), ("a", "#!/usr/bin/env fish\n", "fish"),
      ("a", "#!/usr/bin/env pwsh\n", "powershell"), ("a", "#!/usr/bin/env Rscript\n", "r"),
    ])
  func byContent(_ path: String, _ text: String, _ name: String) {
    #expect(Language.identify(path: path, bytes: Array(text.utf8)).name == name)
  }

  @Test(
    "By what an editor calls it",
    arguments: [
      ("objective-c", "objectivec"), ("objective-cpp", "objectivec"), ("vb", "visualbasic"), ("jinja-html", "jinja"),
      ("django-html", "jinja"), ("rlang", "r"), ("postgres", "sql"), ("PowerShell", "powershell"),
      ("docker", "dockerfile"),
    ])
  func byLanguageID(_ languageID: String, _ name: String) {
    #expect(Language.identify(path: "untitled", bytes: [], languageID: languageID).name == name)
  }
}
