import Platform
import StatusAnalysis
import StatusCommandLine
import StatusDetection
import StatusProject
import Testing

@Suite struct ArgumentParserTests {
  struct Accepted: Sendable, CustomTestStringConvertible {
    let line: String
    let expected: Invocation

    init(_ line: String, _ change: (inout Invocation) -> Void = { _ in }) {
      var expected = Invocation()
      change(&expected)
      self.line = line
      self.expected = expected
    }

    var testDescription: String { line }
  }

  static let accepted: [Accepted] = [
    Accepted(""),
    Accepted("--stdio") { $0.isStandardIORequested = true },
    Accepted("--stdio --clientProcessId=42") {
      $0.isStandardIORequested = true
      $0.clientProcessID = 42
    },
    Accepted("--clientProcessId 2147483647") { $0.clientProcessID = 2_147_483_647 },
    Accepted("--check") { $0.mode = .check },
    Accepted("--check --check a") {
      $0.mode = .check
      $0.operands = [Array("a".utf8)]
    },
    Accepted("a --check b") {
      $0.mode = .check
      $0.operands = [Array("a".utf8), Array("b".utf8)]
    },
    Accepted("--check -- --list") {
      $0.mode = .check
      $0.operands = [Array("--list".utf8)]
    },
    Accepted("--check -") {
      $0.mode = .check
      $0.operands = [Array("-".utf8)]
    },
    Accepted("--check --fail-on error --fail-on=hint") {
      $0.mode = .check
      $0.failOn = .hint
    },
    Accepted("--check --fail-on never") {
      $0.mode = .check
      $0.failOn = nil
    },
    Accepted("--check --min-severity information --color always") {
      $0.mode = .check
      $0.minimumSeverity = .information
      $0.color = .always
    },
    Accepted("--check --fix a") {
      $0.mode = .check
      $0.fixes = true
      $0.operands = [Array("a".utf8)]
    },
    Accepted("--fix") {
      $0.mode = .check
      $0.fixes = true
    },
    Accepted("a --diff") {
      $0.mode = .check
      $0.printsDiff = true
      $0.operands = [Array("a".utf8)]
    },
    Accepted("--check -qj4") {
      $0.mode = .check
      $0.isQuiet = true
      $0.threads = 4
    },
    Accepted("--check -j 4 --quiet") {
      $0.mode = .check
      $0.isQuiet = true
      $0.threads = 4
    },
    Accepted("--list --format jsonl --evidence weak") {
      $0.mode = .list
      $0.format = .jsonl
      $0.evidence = .weak
    },
    Accepted("--list --constants") {
      $0.mode = .list
      $0.showsConstants = true
    },
    Accepted("--check --output sarif=a=b.sarif --output junit=j --root r --statistics") {
      $0.mode = .check
      $0.outputs = [
        Invocation.Output(format: .sarif, path: Array("a=b.sarif".utf8)),
        Invocation.Output(format: .junit, path: Array("j".utf8)),
      ]
      $0.root = Array("r".utf8)
      $0.showsStatistics = true
    },
    Accepted("--list --group code --code 404,5xx") {
      $0.mode = .list
      $0.groupsByCode = true
      if let codes = CodeFilter("404,5xx") { $0.codes = codes }
    },
    Accepted("--explain --format json 404 --constants") {
      $0.mode = .explain
      $0.format = .json
      $0.showsConstants = true
      $0.operands = [Array("404".utf8)]
    },
    Accepted("--files --threads=1") {
      $0.mode = .files
      $0.threads = 1
    },
    Accepted("--files --include *.go --exclude=a --include b -v --no-ignore --no-hidden --error-on-empty") {
      $0.mode = .files
      $0.include = ["*.go", "b"]
      $0.exclude = ["a"]
      $0.isVerbose = true
      $0.readsIgnored = true
      $0.skipsHidden = true
      $0.failsOnEmpty = true
    },
    Accepted("--check --force-exclude --max-size 64K --files-from list --shard 2/4") {
      $0.mode = .check
      $0.forceExclude = true
      $0.maximumSize = 65_536
      $0.filesFrom = Array("list".utf8)
      $0.shard = Shard(number: 2, of: 4)
    },
    Accepted("--check --changed main") {
      $0.mode = .check
      $0.changed = .head
      $0.operands = [Array("main".utf8)]
    },
    Accepted("--check --changed=main --max-size=1g") {
      $0.mode = .check
      $0.changed = .mergeBase("main")
      $0.maximumSize = 1_073_741_824
    },
    Accepted("--check - --stdin-path a.js") {
      $0.mode = .check
      $0.operands = [Array("-".utf8)]
      $0.standardInputPath = Array("a.js".utf8)
    },
    Accepted("--explain 404 -1 4xx") {
      $0.mode = .explain
      $0.operands = [Array("404".utf8), Array("-1".utf8), Array("4xx".utf8)]
    },
    Accepted("--print-config a --config b.json --evidence strong") {
      $0.mode = .printConfig
      $0.operands = [Array("a".utf8)]
      $0.configuration = .file(FilePath("b.json"))
      $0.evidence = .strong
    },
    Accepted("--explain-path a --no-config") {
      $0.mode = .explainPath
      $0.operands = [Array("a".utf8)]
      $0.configuration = .none
    },
    Accepted("--init a") {
      $0.mode = .initialize
      $0.operands = [Array("a".utf8)]
    },
    Accepted("--config-schema") { $0.mode = .configSchema },
    Accepted("--stdio --no-config") {
      $0.isStandardIORequested = true
      $0.configuration = .none
    },
    Accepted("--help --check") { $0.mode = .help },
    Accepted("--version -h") { $0.mode = .help },
    Accepted("-V") { $0.mode = .version },
  ]

  @Test(arguments: accepted)
  func reads(_ example: Accepted) throws {
    let arguments = example.line.split(separator: " ").map { Array($0.utf8) }
    #expect(try parseArguments(arguments) == example.expected)
  }

  private static let checkFormats = [
    "text", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle",
  ]

  @Test(
    arguments: [
      ("--chekc", .unknownOption("--chekc", nearest: "--check")),
      ("--clientprocessid=1", .unknownOption("--clientprocessid", nearest: "--clientProcessId")),
      ("--vers", .unknownOption("--vers", nearest: "--version")),
      ("--bogus=1", .unknownOption("--bogus", nearest: nil)),
      ("-x", .unknownOption("-x", nearest: nil)),
      ("--check -qx", .unknownOption("-x", nearest: nil)),
      ("--check --list", .conflict(.check, .list)),
      ("--list --explain 404", .conflict(.list, .explain)),
      ("--check=yes", .unexpectedValue(.check)),
      ("--check --threads", .missingValue(.threads)),
      ("--check --threads=", .missingValue(.threads)),
      ("--check -j", .missingValue(.threads)),
      ("--check --threads 0", .badNumber(.threads, "0", 1...1024)),
      ("--check --threads -1", .badNumber(.threads, "-1", 1...1024)),
      ("--check -j+4", .badNumber(.threads, "+4", 1...1024)),
      (
        "--clientProcessId=99999999999999999999",
        .badNumber(.clientProcessID, "99999999999999999999", 1...2_147_483_647)
      ),
      ("--clientProcessId x", .badNumber(.clientProcessID, "x", 1...2_147_483_647)),
      ("--check --fail-on warn", .unknownWord(.failOn, "warn", nearest: "warning")),
      ("--check --fail-on 7", .unknownWord(.failOn, "7", nearest: nil)),
      ("--check --min-severity never", .unknownWord(.minimumSeverity, "never", nearest: nil)),
      (
        "--list --format sarif",
        .misplacedWord(.format, "sarif", expected: ["text", "json", "jsonl", "csv", "markdown"])
      ),
      (
        "--check --format markdown",
        .misplacedWord(.format, "markdown", expected: checkFormats)
      ),
      ("--check --output sarif", .malformedOutput("sarif")),
      ("--check --output sarif=", .malformedOutput("sarif=")),
      ("--check --output sarf=a", .unknownWord(.output, "sarf", nearest: "sarif")),
      ("--check --output csv=a", .misplacedWord(.output, "csv", expected: checkFormats)),
      ("--check --statistics --format gitlab", .misplacedWord(.format, "gitlab", expected: ["text", "json", "jsonl"])),
      ("--check --output sarif=a --output junit=a", .outputTwice("junit=a")),
      ("--list --code 404,", .badCodes("404,")),
      ("--list --code 4xz", .badCodes("4xz")),
      ("--list --group rule", .unknownWord(.group, "rule", nearest: nil)),
      ("--explain 404 --format jsonl", .unknownWord(.format, "jsonl", nearest: "json")),
      ("--check --constants", .misplaced(.constants, .check)),
      ("--check --evidence weak", .misplaced(.evidence, .check)),
      ("--fix --diff", .conflict(.fix, .diff)),
      ("--list --fix", .misplaced(.fix, .list)),
      ("--explain 404 --diff", .misplaced(.diff, .explain)),
      ("--diff --format jsonl", .conflict(.diff, .format)),
      ("--fix=a.js", .unexpectedValue(.fix)),
      ("--fixx", .unknownOption("--fixx", nearest: "--fix")),
      ("--list --fail-on error", .misplaced(.failOn, .list)),
      ("--check --stdio", .misplaced(.stdio, .check)),
      ("--quiet", .misplaced(.quiet, .serve)),
      ("src", .operandWithoutCommand("src")),
      ("--explain", .nothingToExplain),
      ("--config-schema a", .operandWithoutCommand("a")),
      ("--check --config a --no-config", .conflict(.config, .noConfig)),
      ("--check --config", .missingValue(.config)),
      ("--explain 404 --no-config", .misplaced(.noConfig, .explain)),
      ("--check -q --verbose", .conflict(.quiet, .verbose)),
      ("--check --write-baseline b --changed", .conflict(.writeBaseline, .changed)),
      ("--check --write-baseline b --shard 1/2", .conflict(.writeBaseline, .shard)),
      ("--check --changed=", .missingValue(.changed)),
      ("--check --max-size 0", .badSize("0")),
      ("--check --max-size 2G", .badSize("2G")),
      ("--check --max-size 9999999999999999999K", .badSize("9999999999999999999K")),
      ("--check --max-size M", .badSize("M")),
      ("--check --shard 0/2", .badShard("0/2")),
      ("--check --shard 3/2", .badShard("3/2")),
      ("--check --shard 1", .badShard("1")),
      ("--check --shard 1/+2", .badShard("1/+2")),
      ("--check --stdin-path a", .standardInputUnread),
      ("--check - -", .standardInputTwice),
      ("--check - --files-from -", .standardInputTwice),
      ("--fix -", .notForStandardInput(.fix)),
      ("--check - --write-baseline b", .notForStandardInput(.writeBaseline)),
      ("--explain 404 --changed", .misplaced(.changed, .explain)),
      ("--init --config a", .misplaced(.config, .initialize)),
    ] as [(String, ArgumentError)])
  func refuses(_ line: String, _ error: ArgumentError) {
    let arguments = line.split(separator: " ").map { Array($0.utf8) }
    #expect(throws: error) { try parseArguments(arguments) }
  }

  @Test func keepsTheBytesOfPaths() throws {
    let path: [UInt8] = [0x61, 0xFF, 0x2F]
    #expect(try parseArguments([Array("--check".utf8), path]).operands == [path])
  }

  @Test(
    arguments: [
      (.unknownOption("--chekc", nearest: "--check"), "unknown option '--chekc'; did you mean '--check'?"),
      (.unknownOption("-x", nearest: nil), "unknown option '-x'"),
      (
        .missingValue(.format),
        "--format needs a value: text, json, jsonl, sarif, github, gitlab, junit, checkstyle, csv, markdown"
      ),
      (.missingValue(.threads), "--threads needs a value: a number"),
      (.unexpectedValue(.check), "--check takes no value after '='"),
      (
        .unknownWord(.evidence, "sure", nearest: nil),
        "--evidence cannot be 'sure'; it is one of strong, medium, weak"
      ),
      (.badNumber(.threads, "0", 1...1024), "--threads cannot be '0'; it is a number from 1 to 1024"),
      (.badSize("x"), "--max-size cannot be 'x'; it is a number of bytes, up to 1G: 300, 64K, 10M"),
      (.badShard("x"), "--shard cannot be 'x'; it is a part and how many there are: 1/4"),
      (.standardInputUnread, "--stdin-path goes with the path '-'"),
      (.notForStandardInput(.fix), "--fix does not go with the path '-'"),
      (.conflict(.check, .list), "--check and --list exclude each other"),
      (.misplaced(.evidence, .check), "--evidence does not go with --check"),
      (.misplaced(.format, .serve), "--format goes with a command: --check, --list, --explain"),
      (
        .nothingToExplain,
        "--explain needs a code (404), a class (4xx), a phrase, a constant, a vendor, a rule or 'all'"
      ),
      (
        .misplacedWord(.format, "markdown", expected: ["text", "jsonl"]),
        "--format cannot be 'markdown' here; it is one of text, jsonl"
      ),
    ] as [(ArgumentError, String)])
  func describes(_ error: ArgumentError, _ sentence: String) {
    #expect(EnglishTexts().describe(error) == sentence)
  }
}
