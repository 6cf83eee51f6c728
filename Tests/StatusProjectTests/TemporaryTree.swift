import Foundation
import Platform

/// A tree of files for one test, removed with the value. Its path holds no links.
final class TemporaryTree {
  let root: FilePath

  /// Makes the files given, with the folders that they need; a name that ends with a slash is a folder.
  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("statuslsp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    root = try canonicalPath(of: FilePath(url.path))
    for (name, text) in files { try write(text, to: name) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root.string)
  }

  func path(_ name: String) -> FilePath { root.appending(name) }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path(name).string)
    let folder = name.hasSuffix("/") ? url : url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if !name.hasSuffix("/") { try Data(bytes).write(to: url) }
  }

  func link(_ name: String, to target: String, making folder: String? = nil) throws {
    if let folder { try write("", to: folder + "/") }
    try FileManager.default.createSymbolicLink(atPath: path(name).string, withDestinationPath: target)
  }
}
