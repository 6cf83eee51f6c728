/// Names of files and folders that are not analysed.
enum SkippedNames {
  /// Folders never entered, without a word.
  static let folders: [String] = [".git", ".hg", ".svn", ".jj", "node_modules", ".build", ".venv"]

  /// Folders that hold the work of others.
  static let vendoredFolders: [String] = ["node_modules", "third_party"]

  /// Folders that hold the work of others where one of `vendorMarkers` stands in them.
  static let vendorFolder = "vendor"
  static let vendorMarkers: [String] = ["modules.txt", "autoload.php"]

  /// What package managers write down.
  static let lockFiles: [String] = [
    ".package-lock.json", "Cargo.lock", "Gemfile.lock", "Package.resolved", "Pipfile.lock", "Podfile.lock", "bun.lock",
    "bun.lockb", "composer.lock", "conda-lock.yml", "deno.lock", "flake.lock", "go.sum", "go.work.sum",
    "gradle.lockfile",
    "mix.lock", "npm-shrinkwrap.json", "package-lock.json", "packages.lock.json", "pdm.lock", "pnpm-lock.yaml",
    "poetry.lock", "pubspec.lock", "uv.lock", "yarn.lock",
  ]

  /// Our own files.
  static let ownFiles: [String] = [".statuslsp.json", ".statuslsp-baseline.json"]

  /// Extensions of files that are minified where their lines are long on average.
  static let minifiedExtensions: [String] = [".js", ".mjs", ".css"]
}
