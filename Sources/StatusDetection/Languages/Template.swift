/// How a text holds pieces of code between marks.
struct Template: Sendable, Hashable {
  enum Marks: Sendable, Hashable {
    /// `<% ... %>`: ERB, EEx, EJS.
    case percent
    /// `{{ ... }}`: what a generator fills in.
    case braces
    /// `@if(...)`, `{{ ... }}`, `@php`.
    case blade
    /// `@(...)`, `@if (...) { }`, `@code { }`.
    case razor
    /// `<script>`.
    case html
    /// `<script>`, `{{ ... }}`, `v-if="..."`.
    case vue
    /// `<script>`, `{...}`, `{#if ...}`.
    case svelte
    /// A script between `---`, then `{...}`.
    case astro
    /// `{{ ... }}`, `{% ... %}`: Jinja and Twig.
    case statements
    /// Instructions, some of which run a shell.
    case dockerfile
  }

  let marks: Marks
  /// The name of the language of the pieces; nil where they are not read.
  let code: String?

  static let erb = Template(marks: .percent, code: "ruby")
  static let eex = Template(marks: .percent, code: "elixir")
  static let ejs = Template(marks: .percent, code: "javascript")
  static let html = Template(marks: .html, code: "javascript")
  static let vue = Template(marks: .vue, code: "typescript")
  static let svelte = Template(marks: .svelte, code: "typescript")
  static let astro = Template(marks: .astro, code: "typescript")
  static let jinja = Template(marks: .statements, code: "bare jinja")
  static let twig = Template(marks: .statements, code: "bare twig")
  static let dockerfile = Template(marks: .dockerfile, code: "shell")
  static let placeholders = Template(marks: .braces, code: nil)
}

extension Language {
  /// The language whose texts are templates: `.js.erb` is JavaScript with Ruby inside. Nil for other names.
  static func byTemplateName(_ path: String, bytes: [UInt8]) -> Language? {
    let name = (path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...])
    let parts = name.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self).lowercased() }
    guard let last = parts.last, parts.count > 1 else { return nil }
    if last == "php", parts.count > 2, parts[parts.count - 2] == "blade" { return named("blade") }
    guard let template = templateEndings.first(where: { $0.ending == last }) else { return nil }
    let whole = String(decoding: name, as: UTF8.self).lowercased()
    if LanguageTable.rows.contains(where: { $0.fileNames.contains(whole) }) { return nil }
    if let host = parts.count > 2 ? host(of: parts[parts.count - 2], bytes) : nil {
      return host.hosting(template.template)
    }
    if template.template.marks == .statements, NginxContent.isNginx(bytes.prefix(4_096)) {
      return LanguageTable.nginx.hosting(template.template)
    }
    // The logic of a generator may fill its first pages.
    if template.template.marks == .braces, whole.hasPrefix("nginx") {
      return LanguageTable.nginx.hosting(template.template)
    }
    if last == "stub" {
      return bytes.prefix(64).starts(with: "<?php".utf8) ? named("php")?.hosting(template.template) : .plainText
    }
    return template.language.flatMap(named)
  }

  private static func host(of ending: String, _ bytes: [UInt8]) -> Language? {
    // A page of a template is the template's.
    if ending == "html" || ending == "htm" { return nil }
    return LanguageTable.byEnding(ending) ?? (ending == "conf" ? byContent(bytes[...], path: "." + ending) : nil)
  }

  struct Ending {
    let ending: String
    let template: Template
    /// The language of a text of no other.
    let language: String?
  }

  static let templateEndings: [Ending] = [
    Ending(ending: "erb", template: .erb, language: "erb"),
    Ending(ending: "eex", template: .eex, language: "eex"),
    Ending(ending: "heex", template: .eex, language: "eex"),
    Ending(ending: "leex", template: .eex, language: "eex"),
    Ending(ending: "ejs", template: .ejs, language: "ejs"),
    Ending(ending: "j2", template: .jinja, language: "jinja"),
    Ending(ending: "jinja", template: .jinja, language: "jinja"),
    Ending(ending: "jinja2", template: .jinja, language: "jinja"),
    Ending(ending: "twig", template: .twig, language: "twig"),
    Ending(ending: "tmpl", template: .placeholders, language: nil),
    Ending(ending: "gotmpl", template: .placeholders, language: nil),
    Ending(ending: "stub", template: .placeholders, language: nil),
  ]

  /// The language of a name in the table.
  static func named(_ name: String) -> Language? {
    LanguageTable.languages.first { $0.name == name }
  }

  /// This language in a text that is a template.
  func hosting(_ template: Template) -> Language {
    Language(name, set, reading: .hosted(template))
  }
}

extension LanguageTable {
  static func byEnding(_ ending: String) -> Language? {
    rows.first { $0.endings.contains(ending) }?.language
  }
}
