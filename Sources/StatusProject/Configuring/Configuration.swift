package import JSON
package import Platform
package import StatusAnalysis
package import StatusDetection
package import StatusRegistry

/// The settings of a project, from `.statuslsp.json` or an editor.
package struct Configuration: Sendable, Equatable {
  /// The name of the file.
  package static let fileName = ".statuslsp.json"

  /// The folder that globs count from, from the root of the file system and without links: the one that holds the file.
  /// Nil where there is no file.
  package var folder: FilePath? {
    didSet { placeGlobs() }
  }
  /// The file; nil where there is none.
  package var file: FilePath?
  /// The project's folder, which holds the configuration and below which test files are known; nil where nobody knows it.
  package var root: FilePath? {
    didSet { tests.files.folder = root }
  }
  package var analysis = AnalysisOptions()
  /// The language that the file names; nil where it names none.
  package var locale: Locale?
  /// Globs of the files that are read, where it is not all of them.
  package var included = FileGlobs([])
  /// Globs of files not to be read.
  package var excluded = FileGlobs([])
  /// The entry of test files, which comes before those that the user has written.
  package var tests = Override.tests
  /// What holds in some files only; later entries count more.
  package var overrides: [Override] = []
  /// Helpers that hold in some files only.
  package var scopedHelpers: [ScopedHelpers] = []
  /// The weakest evidence that is shown.
  package var evidence = Evidence.medium
  /// The file that holds the findings of the past, below the configuration's folder.
  package var baseline: FilePath?
  package var editor = EditorSettings()
  /// The values that were given, by their keys at the top.
  package var given: [Setting: JSONValue] = [:]
  /// Which of them an editor gave.
  package var givenByEditor: Set<Setting> = []
  /// The lines of the file, from 1, in which keys stand, by their ways from the top: "rules.reserved-code".
  package var lines: [String: Int] = [:]

  package init() {}

  /// The globs of files not to be read.
  package var exclude: [String] {
    get { excluded.globs }
    set { excluded = FileGlobs(newValue, folder: folder) }
  }

  /// The globs of the files that are read; empty where all are.
  package var include: [String] {
    get { included.globs }
    set { included = FileGlobs(newValue, folder: folder) }
  }

  private mutating func placeGlobs() {
    included.folder = folder
    excluded.folder = folder
    for index in overrides.indices { overrides[index].files.folder = folder }
    for index in scopedHelpers.indices { scopedHelpers[index].files.folder = folder }
  }
}

extension Configuration {
  /// Whether the globs exclude a path, given that they do not exclude the folders above it.
  func excludes(_ subject: IgnoreSubject) -> Bool { excluded.name(subject) }

  /// Whether the globs exclude a path or a folder above it.
  ///
  /// - Parameter path: from the root of the file system, without links.
  package func excludes(at path: FilePath, isFolder: Bool) -> Bool { excluded.name(path, isFolder: isFolder) }

  /// Whether a file is among those that are read, where these are named.
  ///
  /// - Parameter path: from the root of the file system, without links.
  package func includes(_ path: FilePath) -> Bool {
    included.isEmpty || included.name(path, isFolder: false)
  }

  /// Every entry that holds in some files only, the earliest first.
  package var allOverrides: [Override] { [tests] + overrides }
}
