package import Foundation

/// The checkout that the tests were built from.
package enum Repository {
  /// The folder that holds Package.swift.
  package static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file or folder by its path from the root.
  package static func url(_ path: String) -> URL {
    root.appendingPathComponent(path)
  }

  /// The text of a file by its path from the root.
  package static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  /// The paths, from `folder` on, of all regular files below a folder, sorted; hidden ones too.
  package static func files(below folder: URL) -> [String] {
    let manager = FileManager.default
    guard let enumerator = manager.enumerator(atPath: folder.path) else { return [] }
    var paths: [String] = []
    for case let path as String in enumerator {
      var isDirectory: ObjCBool = false
      let exists = manager.fileExists(atPath: folder.appendingPathComponent(path).path, isDirectory: &isDirectory)
      if exists, !isDirectory.boolValue { paths.append(path) }
    }
    return paths.sorted()
  }
}

/// Runs `body` with a new empty folder, which is removed afterwards.
package func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory
    // Some editors' clients change the case of what is written in capitals.
    .appendingPathComponent("statuslsp-tests-\(UUID().uuidString.lowercased())", isDirectory: true)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder.resolvingSymlinksInPath())
}
