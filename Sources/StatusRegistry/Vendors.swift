extension StatusEntry {
  /// The name of every vendor in the registry, once each, in order of its letters.
  public static let knownVendors: [String] = Set(all.flatMap(\.vendors)).sorted()

  /// Whether the code is a vendor's, for the registry's name of it or for whole words of it, in any case: 499 is owned
  /// by "nginx", "Esri" and "ArcGIS", 460 by "AWS ALB", "aws" and "ELB".
  public func isOwned(byVendor vendor: some StringProtocol) -> Bool {
    vendors.contains { owner in
      Self.covers(owner, vendor)
        || Self.vendorAliases.contains { saysTheSame($0.alias, vendor) && saysTheSame($0.vendor, owner) }
    }
  }

  /// Whether the registry knows a vendor of that name, or by whole words of it, in any case.
  public static func isKnown(vendor: some StringProtocol) -> Bool {
    knownVendors.contains { covers($0, vendor) } || vendorAliases.contains { saysTheSame($0.alias, vendor) }
  }

  /// Whether the words of one name stand in the other in one run: "Microsoft" and "IIS" in "Microsoft IIS".
  private static func covers(_ owner: String, _ vendor: some StringProtocol) -> Bool {
    let ownerWords = owner.split(whereSeparator: isBetweenWords)
    let vendorWords = vendor.split(whereSeparator: isBetweenWords)
    guard !vendorWords.isEmpty, vendorWords.count <= ownerWords.count else { return saysTheSame(owner, vendor) }
    let isRun = (0...(ownerWords.count - vendorWords.count)).contains { start in
      zip(ownerWords[start...], vendorWords).allSatisfy { saysTheSame($0, $1) }
    }
    return isRun || saysTheSame(owner, vendor)
  }

  private static func isBetweenWords(_ character: Character) -> Bool {
    character == " " || character == "-" || character == "_"
  }
}
