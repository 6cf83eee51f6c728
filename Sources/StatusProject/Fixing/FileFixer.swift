package import Platform
import StatusAnalysis

/// Puts fixed texts in the place of files, below the folders of a run and nowhere else.
package struct FileFixer {
  /// The folders that may be written to, from the root of the file system and without links.
  private let roots: [FilePath]
  /// The folders where nothing is left of interrupted runs.
  private var tidied: Set<FilePath> = []

  /// - Parameter paths: as a person gave them; none: the working directory. Of a file it is its folder that counts.
  package init(paths: [FilePath]) {
    roots = (paths.isEmpty ? [FilePath(".")] : paths).compactMap { path in
      let isFolder = (try? fileStatus(of: path).kind) == .directory
      return try? canonicalPath(of: isFolder ? path : path.parent ?? path)
    }
  }

  /// The file that a path leads to, from the root of the file system and without links.
  package func place(of path: FilePath) throws(LeftAlone) -> FilePath {
    let real: FilePath
    do throws(SystemError) {
      real = try canonicalPath(of: path)
    } catch {
      throw error.isMissing ? .changed : .system(error)
    }
    guard roots.contains(where: real.isBelow) else { throw .leadsOut }
    return real
  }

  /// Makes sure, without writing anything, that a text could take the place of a file's.
  ///
  /// - Parameters:
  ///   - text: what the file is to hold.
  ///   - old: what it held when it was analysed.
  ///   - place: as `place(of:)` gives it.
  package func check(_ text: [UInt8], over old: [UInt8], at place: FilePath) throws(LeftAlone) {
    _ = try opened(text, over: old, at: place)
  }

  /// Puts a text in the place of a file's, all at once; parameters as `check(_:over:at:)` has them.
  ///
  /// - Parameter beforeRenaming: called when the new file is whole, before the old one is looked at for the last time.
  package mutating func write(
    _ text: [UInt8], over old: [UInt8], at place: FilePath, beforeRenaming: () -> Void = {}
  ) throws(LeftAlone) {
    let file = try opened(text, over: old, at: place)
    if let folder = place.parent, tidied.insert(folder).inserted { _ = removeLeftovers(in: folder) }
    do throws(FileReplacingError) {
      try file.replace(with: text, beforeRenaming: beforeRenaming)
    } catch {
      throw LeftAlone(error)
    }
  }

  private func opened(
    _ text: [UInt8], over old: [UInt8], at place: FilePath
  ) throws(LeftAlone) -> ReplaceableFile {
    guard TextForm(of: old).isKept(by: TextForm(of: text)) else { throw .form }
    do throws(FileReplacingError) {
      return try ReplaceableFile(place, expecting: old)
    } catch {
      throw LeftAlone(error)
    }
  }
}
