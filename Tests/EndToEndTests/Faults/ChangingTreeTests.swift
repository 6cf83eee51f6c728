import Foundation
import TestSupport
import Testing

/// Trees that change while they are read, and trees of unusual shape.
@Suite struct ChangingTreeTests {
  /// Names become files, folders, pipes, links and nothing in turn; files grow and shrink.
  private static let turning = """
    import os, random, shutil
    chance, text = random.Random(3), b"const a = 1;\\n// statuslsp:ignore\\nres.status(305);\\n"
    kinds = ["file", "folder", "pipe", "link", "loop", "grown", "cut", "nothing"]
    os.makedirs("tree/in")
    while os.path.exists("going"):
        name = "tree/" + chance.choice(["", "in/"]) + f"{chance.randrange(12)}.js"
        kind = chance.choice(kinds)
        try:
            if kind == "grown":
                open(name, "ab").write(text * chance.randrange(1, 2_000))
                continue
            if kind == "cut":
                os.truncate(name, chance.randrange(3))
                continue
            shutil.rmtree(name) if os.path.isdir(name) and not os.path.islink(name) else os.path.lexists(name) and os.remove(name)
            if kind == "file": open(name, "wb").write(text)
            if kind == "folder": os.mkdir(name); open(name + "/x.js", "wb").write(text)
            if kind == "pipe": os.mkfifo(name)
            if kind == "link": os.symlink("in", name)
            if kind == "loop": os.symlink("..", name)
        except OSError:
            pass
    """

  @Test(arguments: [["--check"], ["--fix"], ["--list", "--evidence", "weak"], ["--files", "--verbose"]])
  func bearsWhatTurnsIntoSomethingElse(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      let going = folder.appendingPathComponent("going")
      try Data().write(to: going)
      let writer = try ChildProcess(InstalledTool.need("python3"), ["-c", Self.turning], directory: folder)
      defer {
        try? FileManager.default.removeItem(at: going)
        _ = try? writer.waitForExit(timeout: 10)
      }
      while !FileManager.default.fileExists(atPath: folder.appendingPathComponent("tree/in").path) { usleep(1_000) }
      for _ in 0..<25 {
        let output = try BuiltBinary.run(arguments + ["tree"], directory: folder, timeout: 20)
        #expect([0, 1].contains(output.exitCode), "\(output.errorText)")
        #expect(output.errorText.hasSuffix("\n"))
      }
      #expect(writer.errorText == "")
    }
  }

  /// An editor that writes while a fix goes on never loses what it wrote, and no file is ever a mixture.
  @Test func aFixNeverTakesBackWhatAnEditorWrote() throws {
    let script = """
      import os, time
      count = 0
      while os.path.exists("going"):
          count += 1
          text = f"const a = {count};\\n// statuslsp:ignore\\nconst b = {count};\\n" * 50
          open("new", "w").write(text); os.rename("new", "a.js")
          def isThere(): return open("a.js").read() in (text, text.replace("// statuslsp:ignore\\n", ""))
          # What was put there between the last look at a file and its exchange is put back at once.
          if isThere(): continue
          time.sleep(0.1)
          if not isThere(): print("lost", count, repr(open("a.js").read()[:80]))
      """
    try withTemporaryFolder { folder in
      let going = folder.appendingPathComponent("going")
      try Data().write(to: going)
      let editor = try ChildProcess(InstalledTool.need("python3"), ["-c", script], directory: folder)
      for _ in 0..<60 { _ = try BuiltBinary.run(["--fix", "--quiet"], directory: folder) }
      try FileManager.default.removeItem(at: going)
      let output = try editor.waitForExit(timeout: 10)
      #expect(output.errorText == "")
      #expect(output.outputText == "")
    }
  }

  @Test func goesAThousandFoldersDeep() throws {
    try withTemporaryFolder { folder in
      let script = """
        import os
        for _ in range(1_000):
            os.mkdir("d"); os.chdir("d")
        open("a.js", "w").write(\"\"\"\(CommandLineTests.deprecated)// statuslsp:ignore\n\"\"\")
        """
      defer { _ = try? ChildProcess.run(URL(fileURLWithPath: "/bin/rm"), ["-rf", folder.path]) }
      let made = try ChildProcess.run(InstalledTool.need("python3"), ["-c", script], directory: folder)
      try #require(made.exitCode == 0, "\(made.errorText)")
      let path = String(repeating: "d/", count: 1_000) + "a.js"
      let output = try BuiltBinary.run(["--check"], directory: folder, timeout: 20)
      #expect(output.outputText.hasPrefix(path + ":3:14: warning[deprecated-code]: "))
      #expect(output.errorText == "statuslsp: 2 findings in 1 file, 1 file read\n")
      let fixed = try BuiltBinary.run(["--fix", "--output", "sarif=a.sarif"], directory: folder)
      #expect(fixed.errorText == "statuslsp: fixed 1 finding in 1 file; 1 finding in 1 file, 1 file read\n")
      #expect(try FixTests.text(folder.appendingPathComponent(path)) == CommandLineTests.deprecated)
    }
  }

  @Test func takesNamesOfEmojiAsLongAsTheyCome() throws {
    let name = String(repeating: "\u{1F600}", count: 63) + ".js"
    try withTemporaryFolder { folder in
      try FixTests.write(
        CommandLineTests.deprecated + "// statuslsp:ignore\n", to: folder.appendingPathComponent("\(name)/\(name)"))
      #expect(name.utf8.count == 255)
      let output = try BuiltBinary.run(["--check"], directory: folder)
      #expect(output.outputText.hasPrefix("\(name)/\(name):3:14: warning[deprecated-code]: "))
      for format in ["json", "sarif", "junit", "gitlab", "checkstyle", "github"] {
        let report = try BuiltBinary.run(["--check", "--output", "\(format)=\(name)"], directory: folder)
        // The name of a folder.
        #expect(report.errorText.contains("cannot write \(name): Not a regular file"), "\(report.errorText)")
      }
      let fixed = try BuiltBinary.run(["--fix"], directory: folder)
      #expect(fixed.errorText == "statuslsp: fixed 1 finding in 1 file; 1 finding in 1 file, 1 file read\n")
    }
  }

  @Test func readsAHundredThousandFilesOfOneFolder() throws {
    let folder = "\(KillTests.memory)/statuslsp-tests-\(UUID().uuidString)"
    let script = """
      import os, sys
      os.mkdir(sys.argv[1]); os.chdir(sys.argv[1])
      for index in range(100_000):
          number = os.open(f"f{index}.js", os.O_CREAT | os.O_WRONLY)
          if index % 1_000 == 0: os.write(number, b"res.status(305);\\n")
          os.close(number)
      """
    defer { _ = try? ChildProcess.run(URL(fileURLWithPath: "/bin/rm"), ["-rf", folder]) }
    let made = try ChildProcess.run(InstalledTool.need("python3"), ["-c", script, folder])
    try #require(made.exitCode == 0, "\(made.errorText)")
    let output = try BuiltBinary.run(["--check"], directory: URL(fileURLWithPath: folder))
    #expect(output.errorText == "statuslsp: 100 findings in 100 files, 100000 files read\n")
    let places = output.outputText.split(separator: "\n").filter { $0.contains("warning[") }
    #expect(places.map { String($0.prefix { $0 != ":" }) } == (0..<100).map { "f\($0 * 1_000).js" }.sorted())
  }
}
