package import Platform
package import SourceText
package import StatusAnalysis
package import StatusDetection
package import StatusProject
package import StatusRegistry

/// What a session asks of the targets below it, as functions, so that a test of the protocol can answer by itself.
package struct Engine: Sendable {
  package var literals: @Sendable (TextReading, DetectionOptions) -> [StatusLiteral]
  /// What the rules say of a text's literals.
  package var findings: @Sendable ([StatusLiteral], TextReading, AnalysisOptions) -> [Finding]
  package var expectation: @Sendable (Source, Int, Language, DetectionOptions, Evidence) -> StatusExpectation?
  /// Without documentation where no markup is asked for.
  package var completions: @Sendable (StatusExpectation, Source, AnalysisOptions, Markup?) -> [Completion]
  /// The libraries whose names for codes a text imports.
  package var importedLibraries: @Sendable (TextReading) -> [ConstantLibrary]
  /// What a person may have rewritten at a place, by the literals that the text has.
  package var refactorings: @Sendable (Range<Int>, TextReading, [StatusLiteral], AnalysisOptions) -> [Fix]
  package var ignoreHere: @Sendable (Finding, TextReading, [StatusLiteral], AnalysisOptions) -> Fix?
  /// The edits by which a configuration turns a rule off; of a text of nil, for a file that is yet to be made. Nil where
  /// there is nothing to do, or the text is no configuration.
  package var ignoringRule: @Sendable (String, [UInt8]?) -> [TextEdit]?
  /// The text of a configuration file; nil where there is none, an error where it cannot be read.
  package var configurationText: @Sendable (FilePath) throws(SystemError) -> [UInt8]?
  package var hoverText: @Sendable (StatusLiteral, [ConstantLibrary], Locale, Markup) -> String
  /// Why a place denotes a status.
  package var whyText: @Sendable (StatusLiteral, Locale, Markup) -> String
  /// From a folder, not above a boundary.
  package var configuration: @Sendable (FilePath, FilePath) throws(ConfigurationError) -> Configuration

  /// Walks and reads files and analyses those that may hold a status, on several threads; returns how many it read.
  package var scan: @Sendable (RunOptions, @escaping @Sendable (AnalyzedFile) -> Void) -> Int

  /// The name of the files that a configuration may stand in.
  package var configurationNames = [Configuration.fileName]

  /// The product's own.
  ///
  /// - Parameter choice: which configuration file holds.
  package init(configuration choice: ConfigurationChoice = .nearest) {
    literals = { reading, options in statusLiterals(in: reading, options: options) }
    findings = { literals, reading, options in StatusAnalysis.findings(of: literals, in: reading, options: options) }
    expectation = { source, offset, language, options, evidence in
      statusExpectation(in: source, at: offset, language: language, options: options, evidence: evidence)
    }
    completions = { expectation, source, options, markup in
      StatusAnalysis.completions(for: expectation, in: source, options: options, markup: markup)
    }
    importedLibraries = { reading in StatusDetection.importedLibraries(in: reading) }
    refactorings = { range, reading, literals, options in
      StatusAnalysis.refactorings(at: range, of: literals, in: reading, options: options)
    }
    ignoreHere = { finding, reading, literals, options in
      StatusAnalysis.ignoreHere(finding, in: reading, literals: literals, options: options)
    }
    ignoringRule = { rule, text in StatusProject.ignoringRule(rule, in: text) }
    configurationText = { path throws(SystemError) in
      do throws(SystemError) {
        return try readFile(path, limit: 1024 * 1024)
      } catch {
        if error.isMissing { return nil }
        throw error
      }
    }
    hoverText = { literal, libraries, locale, markup in
      StatusAnalysis.hoverText(for: literal, locale: locale, markup: markup, libraries: libraries)
    }
    whyText = { literal, locale, markup in StatusAnalysis.whyText(for: literal, locale: locale, markup: markup) }
    configuration = { folder, boundary throws(ConfigurationError) in
      try loadConfiguration(from: folder, boundary: boundary, choice: choice)
    }
    scan = { options, visit in
      var options = options
      options.configuration = choice
      let visited = run(options) { file -> Bool? in
        visit(file)
        return nil
      }
      return visited.summary.filesRead
    }
    if case .file(let path) = choice {
      configurationNames.append(String(decoding: path.lastComponent, as: UTF8.self))
    }
  }
}
