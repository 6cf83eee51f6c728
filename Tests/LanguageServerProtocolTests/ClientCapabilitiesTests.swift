import JSON
import LanguageServerProtocol
import Testing

/// Capabilities as real clients send them: whatever cannot be read counts as absent.
struct ClientCapabilitiesTests {
  static let unreadable = [
    "{}", "null", "[]", "7",
    #"{"general":null,"textDocument":null,"workspace":null,"window":{"showMessage":null,"showDocument":null}}"#,
    #"{"general":{"positionEncodings":"utf-8"}}"#,
    #"{"textDocument":{"moniker":null,"linkedEditingRange":null,"hover":{"contentFormat":null}}}"#,
    #"{"textDocument":{"hover":{"contentFormat":["html",5]},"publishDiagnostics":{"tagSupport":{"valueSet":"2"}}}}"#,
    #"{"textDocument":{"publishDiagnostics":{"tagSupport":false,"dataSupport":"yes","codeDescriptionSupport":1}}}"#,
    #"{"textDocument":{"codeAction":{"codeActionLiteralSupport":true},"completion":{"completionItem":[]}}}"#,
    #"{"textDocument":{"codeAction":{"resolveSupport":{"properties":"edit"}}}}"#,
    #"{"workspace":{"workspaceEdit":{"resourceOperations":"create","changeAnnotationSupport":true}}}"#,
    #"{"workspace":{"workspaceEdit":{"documentChanges":null},"didChangeWatchedFiles":{"dynamicRegistration":0}}}"#,
  ]

  @Test(arguments: unreadable)
  func countsAsAbsent(_ text: String) throws {
    let read = ClientCapabilities(json: try JSONReader.read(Array(text.utf8)))
    var nothing = ClientCapabilities()
    nothing.positionEncodings = read.positionEncodings == [] ? [] : nil
    #expect(read == nothing)
  }

  @Test func readsWhatIsThere() throws {
    let text = """
      {"general":{"positionEncodings":["utf-32",1,"utf-8"]},
       "workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["rename","create"],
         "changeAnnotationSupport":{}},"didChangeWatchedFiles":{"dynamicRegistration":true}},
       "textDocument":{
        "hover":{"contentFormat":["html","plaintext","markdown"]},
        "publishDiagnostics":{"relatedInformation":true,"tagSupport":{"valueSet":[2,9]},"versionSupport":true,
         "codeDescriptionSupport":true,"dataSupport":true},
        "completion":{"completionItem":{"documentationFormat":["markdown"],"deprecatedSupport":true,
         "tagSupport":{"valueSet":[1]},"labelDetailsSupport":true,"insertReplaceSupport":true}},
        "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"isPreferredSupport":true,
         "dataSupport":true,"resolveSupport":{"properties":["command","edit"]}}}}
      """
    var expected = ClientCapabilities()
    expected.positionEncodings = ["utf-32", "utf-8"]
    expected.supportsDocumentChanges = true
    expected.createsFiles = true
    expected.supportsChangeAnnotations = true
    expected.registersWatchedFiles = true
    expected.hoverContentFormat = [.plainText, .markdown]
    expected.publishDiagnostics.supportsRelatedInformation = true
    expected.publishDiagnostics.tags = [.deprecated]
    expected.publishDiagnostics.supportsVersion = true
    expected.publishDiagnostics.supportsCodeDescription = true
    expected.publishDiagnostics.supportsData = true
    expected.completionItem.documentationFormat = [.markdown]
    expected.completionItem.supportsDeprecated = true
    expected.completionItem.supportsDeprecatedTag = true
    expected.completionItem.supportsLabelDetails = true
    expected.completionItem.supportsInsertReplace = true
    expected.codeAction.supportsLiterals = true
    expected.codeAction.supportsIsPreferred = true
    expected.codeAction.supportsData = true
    expected.codeAction.resolvesEdit = true
    #expect(ClientCapabilities(json: try JSONReader.read(Array(text.utf8))) == expected)
  }
}
