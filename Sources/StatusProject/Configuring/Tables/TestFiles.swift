/// Files that are tests, by the names of their folders or their own.
enum TestFiles {
  static let globs: [String] = [
    "test/", "tests/", "spec/", "specs/", "__tests__/", "testdata/", "fixtures/", "e2e/", "*_test.*", "*.test.*",
    "*.spec.*", "*Test.*", "*Tests.*", "test_*", "*.t",
  ]
}
