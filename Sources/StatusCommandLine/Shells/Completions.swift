import StatusRegistry

/// A shell that completions are written for.
package enum Shell: String, Sendable, CaseIterable {
  case bash
  case zsh
  case fish
}

/// What an option's value is, for a shell that completes it.
enum CompletedValue {
  case words([String])
  case files
  case folders
  case nothing

  init(_ row: OptionRow) {
    switch row.value {
    case _ where row.isValueOptional: self = .nothing
    case _ where !row.words.isEmpty: self = .words(row.words)
    case "FILE", "PATH", "NAME", "FORMAT=FILE": self = .files
    case "FOLDER": self = .folders
    default: self = .nothing
    }
  }
}

/// The completions of a shell, made from the table of options.
package func completions(for shell: Shell) -> String {
  switch shell {
  case .bash: bashCompletions()
  case .zsh: zshCompletions()
  case .fish: fishCompletions()
  }
}

/// All names of an option: `-j`, `--threads`.
private func names(of row: OptionRow) -> [String] {
  (row.short.map { ["-\($0)"] } ?? []) + [row.key.name]
}

private func bashCompletions() -> String {
  var cases = ""
  for row in OptionRow.all where row.value != nil && !row.isValueOptional {
    let reply =
      switch CompletedValue(row) {
      case .words(let words): "COMPREPLY=($(compgen -W '\(words.joined(separator: " "))' -- \"$word\"))"
      case .files: "COMPREPLY=($(compgen -f -- \"$word\"))"
      case .folders: "COMPREPLY=($(compgen -d -- \"$word\"))"
      case .nothing: "COMPREPLY=()"
      }
    cases += "    \(names(of: row).joined(separator: "|")))\n      \(reply)\n      return ;;\n"
  }
  return """
    # Completions of statuslsp for bash: source this file.
    _statuslsp() {
      local word=${COMP_WORDS[COMP_CWORD]} before=
      if [ "$COMP_CWORD" -gt 0 ]; then before=${COMP_WORDS[COMP_CWORD - 1]}; fi
      # Bash takes the sign of --option=value for a word of its own.
      if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before=${COMP_WORDS[COMP_CWORD - 2]}; fi
      case $before in
    \(cases.dropLast())
      esac
      case $word in
        -*) COMPREPLY=($(compgen -W '\(OptionRow.all.flatMap(names).joined(separator: " "))' -- "$word")) ;;
        *) COMPREPLY=($(compgen -f -- "$word")) ;;
      esac
    }
    complete -o filenames -F _statuslsp statuslsp

    """
}

private func zshCompletions() -> String {
  let texts = EnglishTexts()
  let lines = OptionRow.all.map { row -> String in
    let help = quotedForZsh(texts.help(for: row.key))
    let mayRepeat = [.output, .include, .exclude].contains(row.key) ? "*" : ""
    let value = row.value.map { value in
      switch CompletedValue(row) {
      case .words(let words): ":\(value):(\(words.joined(separator: " ")))"
      case .files: ":\(value):_files"
      case .folders: ":\(value):_files -/"
      case .nothing: ":\(value): "
      }
    }
    let exclusions = mayRepeat.isEmpty ? "(\(names(of: row).joined(separator: " ")))" : mayRepeat
    return names(of: row).map { name in
      let attached = row.value == nil ? "" : row.isValueOptional ? "=-" : name.hasPrefix("--") ? "=" : "+"
      let shown = row.isValueOptional ? ":\(value ?? "")" : value ?? ""
      return "    '\(exclusions)\(name)\(attached)[\(help)]\(shown)' \\"
    }.joined(separator: "\n")
  }
  return """
    #compdef statuslsp
    # Completions of statuslsp for zsh: save this file as _statuslsp in a folder of $fpath.
    _statuslsp() {
      _arguments -s -S \\
    \(lines.joined(separator: "\n"))
        '*:path:_files'
    }
    if [ "$funcstack[1]" = _statuslsp ]; then
      _statuslsp "$@"
    else
      compdef _statuslsp statuslsp
    fi

    """
}

/// A text within single quotes and the brackets of a specification.
private func quotedForZsh(_ text: String) -> String {
  var quoted = ""
  for character in text {
    switch character {
    case "'": quoted += "'\\''"
    case "[", "]", "\\", ":": quoted += "\\\(character)"
    default: quoted.append(character)
    }
  }
  return quoted
}

private func fishCompletions() -> String {
  let texts = EnglishTexts()
  let lines = OptionRow.all.map { row -> String in
    let short = row.short.map { " -s \($0)" } ?? ""
    let value =
      switch CompletedValue(row) {
      case .words(let words): " -x -a '\(words.joined(separator: " "))'"
      case .files: " -r -F"
      case .folders: " -x -a '(__fish_complete_directories)'"
      case .nothing: row.value == nil || row.isValueOptional ? "" : " -x"
      }
    return
      "complete -c statuslsp\(short) -l \(row.key.rawValue)\(value) -d '\(quotedForFish(texts.help(for: row.key)))'"
  }
  return "# Completions of statuslsp for fish: save this file as statuslsp.fish in ~/.config/fish/completions.\n"
    + lines.joined(separator: "\n") + "\n"
}

/// A text within single quotes.
private func quotedForFish(_ text: String) -> String {
  var quoted = ""
  for character in text {
    if character == "'" || character == "\\" { quoted.append("\\") }
    quoted.append(character)
  }
  return quoted
}
