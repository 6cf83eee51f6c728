import StatusRegistry
import Testing

@Suite("Vendors")
struct VendorTests {
  @Test(
    "Whose code it is",
    arguments: [
      Fact(419, ["Laravel", "Qiniu"]), Fact(420, ["Twitter"]), Fact(444, ["nginx"]), Fact(460, ["AWS ALB", "tus"]),
      Fact(499, ["nginx", "Esri", "Traefik", "Cloudflare", "Google"]), Fact(521, ["Cloudflare"]),
      Fact(526, ["Cloudflare", "Cloud Foundry"]), Fact(529, ["Qualys", "Anthropic"]),
      Fact(530, ["Cloudflare", "Pantheon", "Shopify"]), Fact(451, ["Microsoft Exchange"]), Fact(404, []),
      Fact(999, ["LinkedIn", "Yahoo"]), Fact(218, []), Fact(598, []),
    ])
  func vendors(fact: Fact<[String]>) throws {
    #expect(try #require(StatusCode(fact.code).entry).vendors == fact.value)
  }

  @Test("Only the hoax and a custom of proxies have no vendor")
  func unowned() {
    #expect(StatusEntry.all.filter { !$0.isRegistered && $0.vendors.isEmpty }.map(\.code.value) == [218, 598])
  }

  @Test(
    "Owned by a vendor's name, by words of it, by another name for it",
    arguments: [
      Fact(499, "nginx"), Fact(499, "NGINX"), Fact(499, "esri"), Fact(499, "ArcGIS"), Fact(460, "aws"),
      Fact(460, "aws-alb"), Fact(460, "ELB"), Fact(440, "IIS"), Fact(440, "microsoft"), Fact(526, "CloudFoundry"),
      Fact(529, "SSL Labs"), Fact(298, "七牛云"), Fact(999, "linkedin"), Fact(521, "cloudflare"),
    ])
  func owned(fact: Fact<String>) throws {
    #expect(try #require(StatusCode(fact.code).entry).isOwned(byVendor: fact.value))
    #expect(StatusEntry.isKnown(vendor: fact.value))
  }

  @Test(
    "Not owned by another",
    arguments: [
      Fact(499, "Apache"), Fact(521, "nginx"), Fact(520, "cloud"), Fact(404, "nginx"), Fact(440, ""),
      Fact(440, " - "), Fact(460, "AWS CloudFront"), Fact(456, "IIS"), Fact(218, "Apache"), Fact(444, "ngin"),
    ])
  func notOwned(fact: Fact<String>) throws {
    #expect(try !#require(StatusCode(fact.code).entry).isOwned(byVendor: fact.value))
  }

  @Test("Every vendor is known once, by its own name")
  func known() {
    let named = Set(StatusEntry.all.flatMap(\.vendors))
    #expect(StatusEntry.knownVendors == named.sorted())
    #expect(StatusEntry.knownVendors.filter { !StatusEntry.isKnown(vendor: $0) } == [])
    #expect(!StatusEntry.isKnown(vendor: "Apache Tomcat"))
    #expect(!StatusEntry.isKnown(vendor: ""))
  }
}
