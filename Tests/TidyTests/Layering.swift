/// The modules that a file imports.
func imports(of file: CheckedFile) -> [String] {
  file.codeLines.compactMap { line in
    let words = line.split(separator: " ")
    guard let position = words.firstIndex(of: "import"), position + 1 < words.count else { return nil }
    let before = [
      "package", "public", "internal", "private", "fileprivate", "@_exported", "@testable", "@preconcurrency",
    ]
    guard words[..<position].allSatisfy({ before.contains(String($0)) }) else { return nil }
    let kinds = ["struct", "class", "enum", "func", "var", "protocol", "typealias"]
    let name = kinds.contains(String(words[position + 1])) ? words.last : words[position + 1]
    return name?.split(separator: ".").first.map(String.init)
  }
}

/// The one file that imports the compiler's own headers, and compiles differently from processor to processor.
let instructionFile = "Sources/SourceText/ByteMask.swift"

/// Imports that the layers do not allow.
func layeringViolations(_ files: [CheckedFile]) -> [String] {
  let systemLibraries = ["Glibc", "Musl", "Darwin"]
  var violations: [String] = []
  for file in files {
    guard let layer = layers.firstIndex(of: file.target) else {
      violations.append("\(file.path): \(file.target) is no target of the house")
      continue
    }
    for module in imports(of: file) {
      if systemLibraries.contains(module) {
        if file.target != "Platform" { violations.append("\(file.path): only Platform imports \(module)") }
      } else if module == "_Builtin_intrinsics" {
        if file.path != instructionFile {
          violations.append("\(file.path): only \(instructionFile) imports \(module)")
        }
      } else if !layers[..<layer].contains(module) {
        violations.append("\(file.path): \(file.target) may not import \(module)")
      }
    }
  }
  for target in layers {
    let imported = Set(files.filter { $0.target == target }.flatMap(imports(of:)))
    violations += forbiddenPairs(target: target, imported: imported)
  }
  return violations
}

private func forbiddenPairs(target: String, imported: Set<String>) -> [String] {
  let allowed: [String: Set<String>] = [
    "StatusRegistry": [], "JSON": [], "SourceText": ["_Builtin_intrinsics"],
    "StatusDetection": ["StatusRegistry", "SourceText"],
    "StatusAnalysis": ["StatusRegistry", "SourceText", "StatusDetection"], "Platform": ["Glibc", "Musl", "Darwin"],
    "JSONRPC": ["JSON"], "LanguageServerProtocol": ["JSON"], "statuslsp": ["StatusCommandLine"],
  ]
  var violations: [String] = []
  if let allowed = allowed[target] {
    violations += imported.subtracting(allowed).sorted().map { "\(target) may not import \($0)" }
  }
  if target != "StatusServer", imported.contains("LanguageServerProtocol"),
    !imported.isDisjoint(with: ["StatusAnalysis", "StatusDetection"])
  {
    violations.append("\(target) knows both the protocol and the analysis; only StatusServer may")
  }
  return violations
}
