extension ChineseTexts {
  package var introduction: String {
    "statuslsp 在源代码和配置中查找以数字书写的 HTTP 状态码，供编辑器和命令行使用。"
  }

  package var usageTitle: String { "用法" }

  package var usage: [(command: String, meaning: String)] {
    [
      ("statuslsp", "在标准输入和输出上提供语言服务器协议（LSP）。"),
      ("statuslsp COMMAND", "运行下列命令之一。"),
    ]
  }

  package var examplesTitle: String { "示例" }

  package var examples: [(command: String, meaning: String)] {
    [
      ("statuslsp --check", "检查当前文件夹。"),
      ("statuslsp --check --fail-on error src", "只在有错误时失败。"),
      ("statuslsp --check --fix src", "修复可以安全修复的问题，并报告其余的。"),
      ("statuslsp --check --changed=main", "报告一个分支改动的行。"),
      ("statuslsp --check - --stdin-path a.js", "检查编辑器尚未保存的内容。"),
      ("statuslsp --list --format jsonl api", "为程序列出 api 下的所有状态码。"),
      ("statuslsp --explain 404 5xx", "说明 404 和 5xx 类的含义。"),
      ("statuslsp --explain 'payload too large'", "现在或曾经使用该短语的状态码。"),
    ]
  }

  package var exitCodesTitle: String { "退出码" }

  package var exitCodes: [(code: String, meaning: String)] {
    [
      ("0", "没有问题。"),
      ("1", "--check 发现了达到 --fail-on 所定严重程度的问题；或 --diff 输出了修改。"),
      ("2", "参数有误，或所指定的路径无法读取。"),
      ("130", "被中断（143：被要求结束）。"),
    ]
  }

  package func title(of group: OptionGroup) -> String {
    switch group {
    case .commands: "命令"
    case .reports: "报告什么"
    case .files: "读取什么"
    case .runs: "如何运行"
    case .server: "供编辑器使用"
    case .other: "其他"
    }
  }

  package func help(for key: OptionKey) -> String {
    switch key {
    case .check: "报告文件和文件夹中的问题；没有给出路径时检查当前文件夹。"
    case .list: "列出找到的每个状态码及其上下文和证据。"
    case .files: "列出将会读取的文件。"
    case .explain: "说明状态码（404）、类别（4xx）、短语、常量、厂商的状态码或规则；'all' 列出整个注册表。"
    case .format:
      "输出 text、json 或 jsonl；--check 还可用 sarif、github、gitlab、junit、checkstyle；--list 还可用 csv、markdown；"
        + "--explain 可用 text、json、markdown（默认：text）。"
    case .output: "与 --check 一起时，另把一份报告写入文件，要么完整写入，要么不写；可以给出多次。"
    case .root: "sarif、github 和 gitlab 中的路径相对于此文件夹（默认：最近的含有 .git 的文件夹）。"
    case .statistics: "与 --check 一起时，不输出问题，而是输出每条规则、每个状态码和每个文件夹的问题数。"
    case .code: "与 --list 一起时，只列出这些状态码和类别：404,5xx。"
    case .group: "与 --list 一起时，按 code 汇总，每个状态码一行：出现多少次，在哪里。"
    case .explainPath: "说明文件的语言和配置，是否会读取以及原因。"
    case .printConfig: "输出对文件有效的设置以及每一项的来源。"
    case .initialize: "在文件夹（默认为当前文件夹）中写一个带注释的 .statuslsp.json；从不覆盖已有的文件。"
    case .configSchema: "输出 .statuslsp.json 的 JSON Schema。"
    default: reportHelp(for: key)
    }
  }

  /// The help of options that say what is reported.
  private func reportHelp(for key: OptionKey) -> String {
    switch key {
    case .fix: "应用可以自动执行的安全修复；报告剩下的问题，并以此决定退出码。"
    case .diff: "输出 --fix 会做的修改，供 'git apply' 或 'patch -p1' 使用；有修改时以 1 退出。"
    case .constants: "与 --list 一起时，也列出各个库为状态码起的名字；与 --explain 一起时，给出所有库的名字。"
    case .failOn: "发现达到此严重程度的问题时以 1 退出：error、warning、information、hint 或 never（默认：warning）。"
    case .minimumSeverity: "只输出达到此严重程度的问题：error、warning、information 或 hint（默认：hint）。"
    case .baseline: "不报告 FILE 中已记录的问题，只计新的问题。"
    case .writeBaseline: "把所有问题写入 FILE，作为 --baseline 的基线，而不报告它们。"
    case .ignoreSuppressions: "被注释抑制的问题也报告。"
    case .evidence: "与 --list 一起时，输出的最弱证据：strong、medium 或 weak（默认：取自配置，否则为 medium）。"
    case .suggestHelpers: "与 --list 一起时，列出项目中把状态码传下去的函数，写成可放入 .statuslsp.json 的 'helpers'。"
    case .color: "是否使用颜色：auto、always 或 never（默认：auto，即在终端上使用，除非设置了 NO_COLOR）。"
    case .locale: "用 en（英语）或 zh（简体中文）书写给人看的文字（默认：取自配置，其次 LC_ALL、LC_MESSAGES、LANG）。"
    default: runHelp(for: key)
    }
  }

  /// The help of all other options.
  private func runHelp(for key: OptionKey) -> String {
    switch key {
    case .quiet: "不在标准错误上输出摘要和说明。"
    case .verbose: "同时说明跳过了什么以及原因。"
    case .errorOnEmpty: "没有读取任何文件时以 2 退出。"
    case .include: "只读取 GLOB 匹配的文件，写法同 .gitignore；可以给出多次。"
    case .exclude: "不读取 GLOB 匹配的文件和文件夹；可以给出多次。"
    case .noIgnore: "也读取被 .gitignore、.ignore、.statuslspignore 和 git 的排除规则忽略的内容。"
    case .noHidden: "不读取名称以点开头的文件和文件夹。"
    case .forceExclude: "即使明确给出，也跳过被忽略、被排除或自动生成的文件。"
    case .maximumSize: "跳过大于 SIZE 字节的文件：300、64K、10M（默认：10M）。"
    case .filesFrom: "读取 FILE（'-' 为标准输入）中的路径，每行一个，或以 NUL 结尾。"
    case .standardInputPath: "把标准输入（路径 '-'）当作文件 NAME。"
    case .changed: "只看与 HEAD 不同的行，或与 REF 的合并基础不同的行；git 不认识的文件算作全部改动。"
    case .shard: "只做 N 份中的第 K 份；各份合起来与一次运行的报告相同。"
    case .threads: "使用 N 个线程，1 到 1024（默认：由机器决定）。"
    case .config: "一律使用此配置文件，而不是最近的 .statuslsp.json。"
    case .noConfig: "不使用任何配置文件。"
    case .stdio: "即使在终端中也通过标准输入和输出提供服务。"
    case .clientProcessID: "进程 N 结束时停止服务。"
    case .completions: "输出 bash、zsh 或 fish 的补全脚本。"
    case .manual: "输出手册页。"
    case .help: "输出此帮助。"
    case .version: "输出版本。"
    default: ""
    }
  }
}
