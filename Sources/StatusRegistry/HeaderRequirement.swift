extension StatusEntry {
  /// The name by which the tables call a requirement.
  typealias Header = HeaderRequirement

  /// A header field that goes with the code.
  public struct HeaderRequirement: Sendable, Hashable {
    /// How strongly (RFC 2119).
    public enum Level: String, Sendable, CaseIterable {
      /// MUST.
      case must
      /// MUST NOT.
      case mustNot
      /// SHOULD.
      case should
      /// SHOULD NOT.
      case shouldNot
      /// MAY, or a use that is customary.
      case may
    }

    /// When the field is asked for.
    public enum Condition: String, Sendable, CaseIterable {
      /// In every response with the code.
      case always
      /// Where a 200 to the same request would have carried it (206, 304: RFC 9110, sections 15.3.7 and 15.4.5).
      case where200HasIt
      /// In answer to GET and HEAD, where the server can tell it (200: RFC 9110, section 8.8).
      case forRetrieval
      /// Where POST made the resource (201: RFC 9110, section 9.3.3).
      case createdByPost
      /// Where one part is sent (206: RFC 9110, section 15.3.7.1).
      case singlePart
      /// Where several parts are sent (206: RFC 9110, section 15.3.7.2).
      case severalParts
      /// Where the server prefers one of the alternatives (300: RFC 9110, section 15.4.1).
      case preferredChoice
      /// Where the condition will pass (413: RFC 9110, section 15.5.14).
      case temporary
      /// Where the content coding was the trouble (415: RFC 9110, section 12.5.3).
      case wrongCoding
      /// Where the media type was the trouble (415: RFC 9110, section 12.5.1).
      case wrongMediaType
      /// Where the range was one of bytes (416: RFC 9110, section 15.5.17).
      case byteRange
      /// Where who answers is who blocks (451: RFC 7725, section 4).
      case blocker
      /// In HTTP/1.1, whose connections name what is upgraded (101, 426: RFC 9110, section 7.8).
      case http1
      /// Where the message tells of an upload resource (104).
      case announcesUpload
      /// Where the message tells of progress (104).
      case reportsProgress
    }

    /// How strongly the field is asked for.
    public let level: Level
    /// The field's name, such as "WWW-Authenticate".
    public let field: String
    /// When it is asked for.
    public let condition: Condition

    /// Makes a requirement that holds always.
    public init(_ level: Level, _ field: String) {
      self.init(level, field, .always)
    }

    /// Makes a requirement.
    public init(_ level: Level, _ field: String, _ condition: Condition) {
      self.level = level
      self.field = field
      self.condition = condition
    }
  }
}

extension StatusEntry.HeaderRequirement.Condition {
  /// When the field is asked for, as words that follow its name, such as "when sent over HTTP/1.1"; nil for
  /// ``always``.
  public func text(in locale: Locale) -> String? {
    let conditions = locale.texts.conditions
    return conditions.first { $0.condition == self }?.text
  }
}
