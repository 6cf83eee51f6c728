import Platform

/// The folder of a repository that holds what all its worktrees share, such as `info/exclude`.
///
/// `.git` is that folder, or a file that names one: `gitdir: PATH` (gitrepository-layout(5)). That of a worktree names in
/// turn the one that it shares, in its file `commondir`.
func gitFolder(of root: FilePath) -> FilePath? {
  let entry = root.appending(IgnoreFiles.repository)
  guard let kind = (try? fileStatus(of: entry))?.kind else { return nil }
  if kind == .directory { return entry }
  let start = Array("gitdir:".utf8)
  guard let line = firstLine(of: entry), line.starts(with: start) else { return nil }
  let folder = path(named: line.dropFirst(start.count), from: root)
  guard let shared = firstLine(of: folder.appending("commondir")) else { return folder }
  return path(named: shared[...], from: folder)
}

/// The first line of a small file, without its line end.
private func firstLine(of file: FilePath) -> [UInt8]? {
  guard let bytes = try? readFile(file, limit: 65_536), !bytes.isEmpty else { return nil }
  let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
  return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
}

/// A path that counts from a folder unless it is absolute; spaces before it do not count.
private func path(named bytes: ArraySlice<UInt8>, from folder: FilePath) -> FilePath {
  let named = FilePath(bytes: Array(bytes.drop { $0 == UInt8(ascii: " ") }))
  return named.isAbsolute ? named : folder.appending(named.bytes)
}
