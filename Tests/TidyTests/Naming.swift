/// Folders and files whose names say nothing of what is in them.
func namingViolations(_ paths: [String]) -> [String] {
  let empty = ["Utils", "Utilities", "Helpers", "Helper", "Common", "Manager", "Managers", "Extensions", "Misc"]
  return paths.flatMap { path in
    path.split(separator: "/").compactMap { component -> String? in
      let name = component.split(separator: ".").first.map(String.init) ?? ""
      let endings = ["Utils", "Utilities", "Helpers", "Helper", "Manager", "Extensions"]
      let isEmpty = empty.contains { $0.lowercased() == name.lowercased() }
      return isEmpty || endings.contains(where: name.hasSuffix) ? "\(path): \(component) is no name" : nil
    }
  }
}

/// Types that bear the name of a module, which then could not be qualified any more.
func moduleNameViolations(_ files: [CheckedFile]) -> [String] {
  let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
  return files.flatMap { file in
    file.codeLines.flatMap { line in
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      return zip(words, words.dropFirst()).compactMap { kind, name in
        kinds.contains(kind) && layers.contains(String(name))
          ? "\(file.path): type \(name) is named like a module" : nil
      }
    }
  }
}

/// Words by which a text would speak of how it was made instead of what it is.
func selfReferenceViolations(_ path: String, _ text: String) -> [String] {
  let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
  var violations: [String] = []
  for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    let place = "\(path):\(number + 1)"
    for word in words where line.contains(word) { violations.append("\(place): \(word)") }
    let lower = line.lowercased()
    var rest = lower[...]
    while let found = rest.firstRange(of: "issue") {
      let after = rest[found.upperBound...].drop { $0 == "s" || $0 == " " || $0 == "#" }
      if after.first?.isNumber == true { violations.append("\(place): the number of an issue") }
      rest = rest[found.upperBound...]
    }
  }
  return violations
}

/// Entries of the top folder that the house does not have.
func topLevelViolations(_ entries: [String]) -> [String] {
  let allowed: Set<String> = [
    "Package.swift", "Sources", "Tests", "editors", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md",
    ".github", ".ci", ".gitignore", ".swift-format", ".editorconfig", "action.yml", ".pre-commit-hooks.yaml",
  ]
  let unversioned: Set<String> = [".git", ".build", ".swiftpm", "Package.resolved"]
  return entries.filter { !allowed.contains($0) && !unversioned.contains($0) && !$0.hasPrefix(".build-") }
    .map { "\($0) does not belong to the top folder" }
}

/// The paths of this repository that a document names between backticks or as targets of links; those with a word in
/// capitals in place of a name are left out.
func namedPaths(_ document: String) -> [String] {
  let starts = ["Sources", "Tests", "editors/", ".ci/", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"]
  let words = document.split { "`()[]:".contains($0) || $0.isWhitespace }.map(String.init)
  let paths = words.map { $0.trimmingSuffix { ",.;:".contains($0) } }
  return paths.filter { path in
    starts.contains(where: path.hasPrefix) && !path.contains("/NAME") && !path.contains("*")
  }
}

extension String {
  fileprivate func trimmingSuffix(while fits: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, fits(last) { text = text.dropLast() }
    return String(text)
  }
}
