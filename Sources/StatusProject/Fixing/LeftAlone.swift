package import Platform

/// Why a file is left as it is although something in it could be fixed.
package enum LeftAlone: Error, Equatable, Sendable {
  /// A link leads to a file that lies outside the folders given.
  case leadsOut
  /// Somebody changed the file since it was analysed.
  case changed
  /// Other names (hard links) lead to the same file.
  case otherLinks
  case readOnly
  case readOnlyFolder
  /// Owner, mode, extended attributes or access list would be lost.
  case attributes
  /// The byte order mark, the kind of line ends, or the missing end of the last line would be lost.
  case form
  case system(SystemError)

  init(_ error: FileReplacingError) {
    self =
      switch error {
      case .system(let error): .system(error)
      case .changed: .changed
      case .otherLinks: .otherLinks
      case .readOnly: .readOnly
      case .readOnlyFolder: .readOnlyFolder
      case .attributes: .attributes
      }
  }
}
