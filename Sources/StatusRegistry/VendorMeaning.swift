/// What one vendor means by a code that others use differently, or that IANA gave another meaning.
public struct VendorMeaning: Sendable, Hashable {
  /// The code.
  public let code: StatusCode
  /// Who uses it so, as in ``StatusEntry/vendors``, such as "Esri".
  public let vendor: String
  /// What the vendor calls it, such as "Token Required", or nil where it has no name there.
  public let phrase: String?

  /// Makes a meaning from plain literals.
  init(_ code: Int, _ vendor: String, _ phrase: String?) {
    self.code = StatusCode(code)
    self.vendor = vendor
    self.phrase = phrase
  }
}

extension VendorMeaning {
  /// The meaning in a sentence or two.
  public func text(in locale: Locale) -> String {
    locale.texts.meanings.first { $0.code == code.value && $0.vendor == vendor }?.text ?? ""
  }
}

extension StatusEntry {
  /// The meanings that several vendors give the code, or a vendor gives a registered one; empty where it has but one.
  public var meanings: [VendorMeaning] {
    VendorMeaning.all.filter { $0.code == code }
  }
}
