import Foundation
import Platform

/// A folder for one test, removed with the value.
final class TemporaryFolder {
  let path: FilePath

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("statuslsp-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = FilePath(url.path)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path.string)
  }

  func write(_ text: String, to name: String) throws -> FilePath {
    let file = path.appending(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file.string))
    return file
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path.appending(name).string, withDestinationPath: target)
  }
}
