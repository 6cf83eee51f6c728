import StatusRegistry
import Testing

/// A code and what is expected of it.
struct Fact<Value: Sendable>: Sendable, CustomTestStringConvertible {
  let code: Int
  let value: Value

  init(_ code: Int, _ value: Value) {
    self.code = code
    self.value = value
  }

  var testDescription: String { "\(code)" }
}

@Suite("Facts of the entries")
struct EntryFactsTests {
  @Test("IANA's codes have IANA's phrase and registration", arguments: RegisteredCode.all)
  func registered(line: RegisteredCode) throws {
    let entry = try #require(StatusCode(line.code).entry)
    #expect(entry.phrase == line.phrase)
    #expect(entry.registration == line.registration)
    #expect(StatusCode(line.code).phrase == line.phrase)
    #expect(entry.isRegistered && StatusCode(line.code).isRegistered)
  }

  @Test("No other code counts as registered")
  func onlyThose() {
    #expect(StatusEntry.all.filter(\.isRegistered).map(\.code.value) == RegisteredCode.all.map(\.code))
    #expect(!StatusCode(471).isRegistered)
    #expect(!StatusCode(499).isRegistered)
  }

  @Test("Heuristically cacheable are those of RFC 9110, section 15.1, and 451 by RFC 7725")
  func cacheable() {
    let expected = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]
    #expect(StatusEntry.all.filter(\.isHeuristicallyCacheable).map(\.code.value) == expected)
  }

  @Test("What RFC 6585 forbids caches to store")
  func neverStored() {
    #expect(StatusEntry.all.filter(\.isNeverStored).map(\.code.value) == [428, 429, 431, 511])
  }

  @Test("Content is forbidden in 1xx, 204, 205 and 304")
  func contentForbidden() {
    let forbidden = StatusEntry.all.filter { $0.content == .forbidden }.map(\.code.value)
    #expect(forbidden == [100, 101, 102, 103, 104, 122, 204, 205, 304])
  }

  @Test("Content does not apply to what stands inside another response or never on the wire")
  func contentNotApplicable() {
    let none = StatusEntry.all.filter { $0.content == .notApplicable }.map(\.code.value)
    #expect(none == [0, 208, 444, 499, 600, 601, 603])
  }

  @Test("Interim are the codes of the class 1xx")
  func interim() {
    #expect(StatusEntry.all.filter(\.isInterim).map(\.code.value) == [100, 101, 102, 103, 104, 122])
  }

  @Test(
    "Header fields that must always stand",
    arguments: [
      Fact(101, ["Upgrade", "Connection"]), Fact(226, ["ETag"]), Fact(401, ["WWW-Authenticate"]),
      Fact(405, ["Allow"]), Fact(407, ["Proxy-Authenticate"]), Fact(426, ["Upgrade"]),
      Fact(200, []), Fact(206, []), Fact(304, []), Fact(403, []), Fact(503, []), Fact(449, ["Ms-Echo-Request"]),
    ])
  func musts(fact: Fact<[String]>) throws {
    let headers = try #require(StatusCode(fact.code).entry).headers
    #expect(headers.filter { $0.level == .must && $0.condition == .always }.map(\.field) == fact.value)
  }

  @Test("No Content-Length in 1xx and 204 (RFC 9110, section 8.6)")
  func noContentLength() {
    let without = StatusEntry.all.filter { $0.headers.contains(.init(.mustNot, "Content-Length")) }
    #expect(without.map(\.code.value) == [100, 101, 102, 103, 104, 204])
  }

  @Test(
    "Fields of 206 and 304 that a 200 would have carried",
    arguments: [206, 304])
  func asIn200(code: Int) throws {
    let headers = try #require(StatusCode(code).entry).headers
    let fields = headers.filter { $0.level == .must && $0.condition == .where200HasIt }.map(\.field).sorted()
    #expect(fields == ["Cache-Control", "Content-Location", "Date", "ETag", "Expires", "Vary"])
  }

  @Test("Redirects should name the address in Location", arguments: [301, 302, 307, 308])
  func location(code: Int) throws {
    #expect(try #require(StatusCode(code).entry).headers == [.init(.should, "Location")])
  }

  @Test("Retry-After", arguments: [Fact(413, "should"), Fact(429, "may"), Fact(503, "may")])
  func retryAfter(fact: Fact<String>) throws {
    let headers = try #require(StatusCode(fact.code).entry).headers
    #expect(headers.map { "\($0.level) \($0.field)" } == ["\(fact.value) Retry-After"])
  }

  @Test(
    "Replacement codes, most likely first",
    arguments: [
      Fact(305, [307]), Fact(306, [307, 308]), Fact(418, [400, 403, 429, 501]), Fact(419, [403, 401, 507]),
      Fact(420, [429]), Fact(444, [403, 400]), Fact(449, [400, 428, 401]), Fact(464, [505, 421, 426]),
      Fact(496, [400, 401, 403]), Fact(497, [400, 301, 308]), Fact(499, []), Fact(460, []),
      Fact(509, [503, 429]), Fact(510, [400, 422, 426, 428]), Fact(601, [431, 502]), Fact(999, [403, 429]),
      Fact(302, []), Fact(404, []), Fact(598, [504]), Fact(218, [200]),
    ])
  func replacements(fact: Fact<[Int]>) throws {
    #expect(try #require(StatusCode(fact.code).entry).replacementCodes.map(\.value) == fact.value)
  }

  @Test("A replacement is a registered code in use")
  func replacementsAreInUse() {
    let poor = StatusEntry.all.filter { entry in
      !entry.replacementCodes.allSatisfy { $0.entry?.registration == .assigned }
    }
    #expect(poor.map(\.code.value) == [])
  }

  @Test(
    "Names that people use",
    arguments: [
      Fact(306, "Switch Proxy"), Fact(418, "I'm a teapot"), Fact(404, "Not Found"), Fact(0, "No Status"),
      Fact(460, "Client Closed Connection"), Fact(413, "Content Too Large"),
    ])
  func displayPhrase(fact: Fact<String>) throws {
    #expect(try #require(StatusCode(fact.code).entry).displayPhrase == fact.value)
  }

  @Test("The temporary registration of 104 has an end")
  func registrationEnds() {
    let ends = StatusEntry.all.compactMap { entry in entry.registrationEnds.map { "\(entry.code) \($0)" } }
    #expect(ends == ["104 2026-11-13"])
  }

  @Test("000 is written with three digits")
  func digits() {
    #expect(StatusEntry.all.map(\.digits).filter { $0.utf8.count != 3 } == [])
    #expect(StatusEntry.all.first?.digits == "000")
  }
}
