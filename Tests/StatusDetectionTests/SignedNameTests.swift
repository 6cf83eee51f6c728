import StatusDetection
import Testing

@Suite("Variables that are written with a sign")
struct SignedNameTests {
  @Test(
    "are followed to where they are a status",
    arguments: [
      ("a.pl", "my $wanted = 404;\nif ($res->code == $wanted) { }\n"),
      ("a.pl", "my $wanted = 404;\n$self->rendered($wanted);\n"),
      ("a.ps1", "$wanted = 404\nif ($response.StatusCode -eq $wanted) { }\n"),
      ("a.php", "<?php\n$wanted = 404;\nhttp_response_code($wanted);\n"),
      ("a.rb", "@wanted = 404\nexpect(response.status).to eq @wanted\n"),
    ])
  func areFollowed(path: String, program: String) {
    let bytes = Array(program.utf8)
    let literals = statusLiterals(in: bytes, language: Language.identify(path: path, bytes: bytes))
    #expect(literals.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["404"])
    #expect(literals.map(\.context) == [.assignment])
  }
}
