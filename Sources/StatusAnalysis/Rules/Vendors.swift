import StatusRegistry

extension StatusEntry {
  /// Whether one of the vendors named owns the code.
  func isOwned(byAnyOf vendors: [String]) -> Bool {
    vendors.contains { isOwned(byVendor: $0) }
  }
}
