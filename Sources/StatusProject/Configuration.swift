package import Platform
package import StatusAnalysis

/// The settings of a project, from `.statuslsp.json`.
package struct Configuration: Sendable, Equatable {
  /// The folder that holds the file; globs count from here. Nil where there is no file.
  package var folder: FilePath?
  package var analysis = AnalysisOptions()
  /// Globs of files not to be read, as in .gitignore.
  package var exclude: [String] = []

  package init() {}
}

/// What is wrong with a configuration file, and where: "path:line:column: message".
package struct ConfigurationError: Error, Equatable, Sendable {
  package let path: FilePath
  /// From 1.
  package let line: Int
  /// From 1, in Unicode code points.
  package let column: Int
  package let message: String
}

/// The nearest `.statuslsp.json` upwards from a folder, not above the folder that holds `.git`, nor above `boundary`
/// where there is none; the defaults where no file is found.
package func loadConfiguration(
  from folder: FilePath, boundary: FilePath
) throws(ConfigurationError) -> Configuration {
  Configuration()
}
