import Testing

@testable import StatusDetection

@Suite("Names of entries")
struct DataNameTests {
  @Test(
    "One or two words that end in a quantity are told without being cut",
    arguments: ["port", "Port", "targetPort", "maxLength", "statusCount", "httpTimeout", "exitIndex"])
  func quantity(_ name: String) {
    #expect(isQuantity(name))
    #expect([.quantity, .foreign].contains(NameVerdict(NameWords(Array(name.utf8)[...]))))
  }

  @Test(
    "Any other name is left to its words",
    arguments: [
      "", "status", "statusCode", "code", "statusMax", "statusCodeMax", "errorPage", "codeForPort", "status_port",
      "port2", "value", "PORT", "HTTPPort", "statusCodePort", "aP", "é", "responses.port",
    ])
  func other(_ name: String) {
    #expect(!isQuantity(name))
  }

  private func isQuantity(_ name: String) -> Bool { DataNames.isQuantity(Array(name.utf8)[...]) }

  @Test(
    "A number of an entry that is a quantity is no status, whatever stands around it",
    arguments: [
      "response:\n  port: 404\n  body: x\n", "responses:\n  port: 404\n", "statusCodes:\n  targetPort: 404\n",
      "{\"statusCode\": {\"default\": null, \"maxLength\": 404}}", "httpMapper:\n  down: 503\n",
      "httpMappings:\n  down: 503\n",
    ])
  func refused(_ text: String) {
    #expect(values(in: text) == [])
  }

  @Test(
    "Its twins that are named for a status are found",
    arguments: [
      ("response:\n  port: 443\n  statusCode: 404\n", ["404"]), ("statusRewrites:\n  port: 404\n", ["404"]),
      ("operationsAndResponses:\n  port: '404'\n", ["404"]), ("statusCodeMax: 404\n", ["404"]),
      ("responses:\n  '404':\n    description: x\n", ["404"]), ("statusCodes:\n  404: x\n", ["404"]),
      ("a.http-mapping:\n  down: 503\n", ["503"]), ("HTTP_MAPPING_:\n  port: 404\n", ["404"]),
      ("a:\n- port: 443\n  statusCode: 404\n- port: 80\n  statusCode: 503\n", ["404", "503"]),
    ] as [(String, [String])])
  func found(_ text: String, _ expected: [String]) {
    #expect(values(in: text) == expected)
  }

  @Test("A name of the user's own is one, however it ends")
  func ownName() {
    var options = DetectionOptions()
    options.names = ["gatePort"]
    #expect(values(in: "gatePort: 404\nport: 443\n", options) == ["404"])
  }

  private func values(in text: String, _ options: DetectionOptions = DetectionOptions()) -> [String] {
    let bytes = Array(text.utf8)
    return statusLiterals(in: bytes, language: Language.identify(path: "a.yaml", bytes: bytes), options: options).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }
}
