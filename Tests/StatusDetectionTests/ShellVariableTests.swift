import StatusDetection
import Testing

@Suite struct ShellVariableTests {
  /// `$1401` was read as `$1` and a number, which hovering over it explained.
  @Test(arguments: ["http_code $1401", "if [ $http_code = $1401 ]", "echo http $1401"])
  func digitsBehindAnArgumentsNumberAreNoNumber(_ line: String) {
    let text = Array("#!/bin/sh\n\(line)\n".utf8)
    #expect(statusLiterals(in: text, language: Language.identify(path: "a.sh", bytes: text)).isEmpty)
  }

  @Test func anArgumentMayBeCompared() {
    let text = Array("#!/bin/sh\n[ \"$http_code\" = 404 ] && echo $1 500\n".utf8)
    let language = Language.identify(path: "a.sh", bytes: text)
    #expect(statusLiterals(in: text, language: language).first?.range == 27..<30)
  }
}
