package import Platform

/// Why the lines that have changed cannot be told.
package enum ChangesError: Error, Sendable, Equatable {
  /// There is no git.
  case noGit(SystemError)
  /// The working directory lies in no repository of git's.
  case noRepository
  case unknownRevision(String)
  /// A revision and HEAD have no commit in common.
  case noMergeBase(String)
  /// git failed, with its words.
  case failed(String)
}

extension Changes {
  /// The lines that differ, in the repository that holds a folder, from HEAD, or from the merge base of HEAD and a
  /// revision; all of a file that git does not know and does not ignore.
  ///
  /// Nothing that a repository configures is run but what git needs to read files: no monitor, no other program for
  /// differences, no conversion to text.
  package init(in folder: FilePath, since revision: String? = nil) throws(ChangesError) {
    var git = Git(folder: folder)
    guard let top = try git.run(["rev-parse", "--show-toplevel"]) else { throw .noRepository }
    let root = FilePath(bytes: Array(top.dropLast()))
    git = Git(folder: root)
    let base = try Self.base(for: revision, git)
    let kind = [
      "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--no-relative", "--ignore-submodules=all",
      "--src-prefix=a/", "--dst-prefix=b/", "--unified=0", "--inter-hunk-context=0",
    ]
    let patch = PatchLines(try git.need(["diff"] + kind + ["--patch", base, "--"]))
    var files: [FilePath: LineSet] = [:]
    for (name, ranges) in patch.ranges { files[root.appending(name.bytes)] = LineSet(ranges) }
    // Git shows no lines of what it takes for binary, which may be by a line of `.gitattributes`.
    let counts = try git.need(["diff"] + kind + ["--numstat", "-z", base, "--"])
    let binary = Array("-\t-\t".utf8)
    for row in counts.split(separator: 0) where row.starts(with: binary) {
      files[root.appending(row.dropFirst(binary.count))] = .all
    }
    let others = try git.need(["ls-files", "--others", "--exclude-standard", "-z"])
    for name in others.split(separator: 0) { files[root.appending(name)] = .all }
    self.init(files)
  }

  /// The commit that is compared with, or the empty tree where there is no commit yet.
  private static func base(for revision: String?, _ git: Git) throws(ChangesError) -> String {
    func commit(_ name: String) throws(ChangesError) -> String? {
      // What begins with a dash would be an option.
      if name.hasPrefix("-") || name.isEmpty { return nil }
      return try git.run(["rev-parse", "--verify", "--quiet", name + "^{commit}"]).map(Self.word)
    }
    guard let revision else {
      if let head = try commit("HEAD") { return head }
      return Self.word(try git.need(["hash-object", "-t", "tree", "/dev/null"]))
    }
    guard let other = try commit(revision) else { throw .unknownRevision(revision) }
    guard let base = try git.run(["merge-base", other, "HEAD"]).map(Self.word) else { throw .noMergeBase(revision) }
    return base
  }

  private static func word(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}

/// Runs git in a folder.
private struct Git {
  let folder: FilePath

  /// What a command prints; nil where it fails.
  func run(_ arguments: [String]) throws(ChangesError) -> [UInt8]? {
    let result = try result(of: arguments)
    return result.exitCode == 0 ? result.output : nil
  }

  /// What a command prints that has no reason to fail.
  func need(_ arguments: [String]) throws(ChangesError) -> [UInt8] {
    let result = try result(of: arguments)
    guard result.exitCode == 0 else {
      throw .failed(String(decoding: result.errors.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }
    return result.output
  }

  private func result(of arguments: [String]) throws(ChangesError) -> ProgramResult {
    let common = ["--no-optional-locks", "-c", "core.fsmonitor=", "-c", "core.quotePath=true"]
    let words = [Array("-C".utf8), folder.bytes] + (common + arguments).map { Array($0.utf8) }
    do throws(SystemError) {
      return try runProgram("git", words)
    } catch {
      throw .noGit(error)
    }
  }
}
