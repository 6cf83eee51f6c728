import Foundation
import JSON

/// A folder of files on the disk, for as long as it is kept.
final class ScannedFolder {
  private let url: URL

  init(_ files: [String: String]) throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = temporary.appending(path: "statuslsp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ text: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: name))
  }

  /// The name of a file or, where none is named, of the folder.
  func uri(_ name: String = "") -> String {
    "file://" + url.path + (name.isEmpty ? "" : "/" + name)
  }
}
