import JSON
import StatusAnalysis
import StatusCommandLine
import StatusRegistry
import Testing

/// What `--explain --format json` tells programs.
@Suite struct ExplainJSONTests {
  private func explained(_ words: String...) throws -> [JSONValue] {
    let output = explain(words, style: Style(isColored: true), locale: .simplifiedChinese, format: .json)
    return try #require(try JSONReader.read(output.standardOutput).array)
  }

  @Test func code() throws {
    let values = try explained("404")
    let value = try #require(values.first)
    #expect(values.count == 1 && value["query"]?.string == "404" && value["kind"]?.string == "code")
    #expect(value["code"]?.integer == 404 && value["phrase"]?.string == "Not Found" && value["class"]?.integer == 4)
    #expect(value["registration"]?.string == "assigned" && value["heuristicallyCacheable"]?.bool == true)
    #expect(value["summary"]?.string == StatusCode.notFound.entry?.summary(in: .english))
    #expect(value["constants"]?["go_net_http"]?.array?.map(\.string) == ["http.StatusNotFound"])
    #expect(value["constants"]?["lua_openresty"]?.array?.map(\.string) == ["ngx.HTTP_NOT_FOUND"])
  }

  @Test func libraryWithoutAName() throws {
    let constants = try #require(try explained("418").first?["constants"])
    #expect(constants["ruby_rack_rails"]?.array?.isEmpty == true)
    #expect(constants["erlang_cowboy_phrase"] == nil)
  }

  @Test func unknownAndInvalidCodes() throws {
    let values = try explained("471", "-1")
    #expect(values.map { $0["phrase"]?.isNull } == [true, true])
    #expect(values.map { $0["treatedAs"]?.integer } == [400, 500])
    #expect(values.map { $0["valid"]?.bool } == [true, false])
  }

  @Test func constant() throws {
    let values = try explained("HTTP_422_UNPROCESSABLE_ENTITY")
    let matches = try #require(values.first?["matches"]?.array)
    #expect(values.count == 1 && values.first?["code"]?.integer == 422)
    #expect(matches.map { $0["library"]?.string } == ["python_starlette_fastapi", "python_drf"])
    #expect(matches.map { $0["standing"]?.string } == ["deprecated", "current"])
    #expect(matches.first?["replacement"]?.string == "status.HTTP_422_UNPROCESSABLE_CONTENT")
  }

  @Test func classesRulesAndVendors() throws {
    let values = try explained("3xx", "invalid-code", "nginx")
    #expect(values.first?["kind"]?.string == "class" && values.first?["codes"]?.array?.first?.integer == 300)
    #expect(values.dropFirst().first?["kind"]?.string == "rule")
    let codes = values.dropFirst(2)
    #expect(codes.allSatisfy { $0["vendor"]?.string == "nginx" && $0["query"]?.string == "nginx" })
    #expect(codes.contains { $0["code"]?.integer == 499 })
  }

  @Test func wholeRegistry() throws {
    #expect(try explained("all").map { $0["code"]?.integer } == StatusEntry.all.map(\.code.value))
  }

  @Test func nothingFound() throws {
    let output = explain(["xyzzy"], style: Style(isColored: false), locale: .english, format: .json)
    #expect(String(decoding: output.standardOutput, as: UTF8.self) == "[]\n" && output.exitCode == 2)
  }
}
