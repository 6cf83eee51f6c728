import SourceText
import StatusDetection

/// What there is to say of the suppressions of a text, once it is known which were needed.
struct SuppressionReview {
  private let suppressions: Suppressions
  private let options: AnalysisOptions
  private let texts: RuleTexts

  init(_ suppressions: Suppressions, options: AnalysisOptions) {
    self.suppressions = suppressions
    self.options = options
    texts = Texts.rule(Rule.unknownSuppression.name, in: options.locale)
  }

  /// - Parameter ofOwnRule: whether of those that name this very rule, which are judged last, or of all others.
  func findings(ofOwnRule: Bool) -> [Finding] {
    suppressions.marks.indices.flatMap { index -> [Finding] in
      let mark = suppressions.marks[index].mark
      guard mark.isLeading else { return [] }
      if mark.kind == .unknown { return ofOwnRule ? [] : [unknownWord(index)] }
      let unknown = ofOwnRule ? [] : mark.rules.indices.filter { Rule.named(mark.rules[$0].name) == nil }
      let unneeded = mark.kind == .end ? [] : unneededNames(of: index, ofOwnRule: ofOwnRule)
      var findings = unknown.map { unknownRule(index, name: $0) }
      if mark.kind == .end {
        let isLone = !ofOwnRule && suppressions.marks[index].partner == nil && unknown.isEmpty
        return isLone ? findings + [whole(index, "lone end", [index])] : findings
      }
      let isOpen = mark.kind == .start && suppressions.marks[index].partner == nil
      if let unneeded {
        if unneeded.count == mark.rules.count { return findings + [unneededMark(index)] }
        findings += unneeded.map { unneededName(index, name: $0) }
      }
      if isOpen, !ofOwnRule, unknown.isEmpty { findings.append(finding(mark.range, "lone start", [:], fixes: [])) }
      return findings
    }
  }

  /// The names of a mark that silence nothing; an empty list for a mark without names that does not, nil where all is
  /// needed. What a rule that is off would say nobody knows.
  private func unneededNames(of mark: Int, ofOwnRule: Bool) -> [Int]? {
    let entries = suppressions.entries.filter { $0.mark == mark }
    guard let first = entries.first else { return nil }
    guard first.name != nil else { return ofOwnRule || first.isUsed ? nil : [] }
    let names = Set(entries.filter { !$0.isUsed }.compactMap(\.name)).filter { name in
      guard let rule = Rule.named(suppressions.marks[mark].mark.rules[name].name) else { return false }
      return (rule.name == Rule.unknownSuppression.name) == ofOwnRule && rule.severity(in: options) != nil
    }
    let used = Set(entries.filter(\.isUsed).compactMap(\.name))
    let unneeded = names.subtracting(used).sorted()
    return unneeded.isEmpty ? nil : unneeded
  }

  // MARK: Findings

  private func unneededMark(_ index: Int) -> Finding {
    let partner = suppressions.marks[index].partner
    // An end that ends other stretches too stays.
    let others = suppressions.marks.indices.filter {
      $0 != index && partner != nil && suppressions.marks[$0].partner == partner
    }
    let key = suppressions.marks[index].mark.rules.isEmpty ? "unneeded" : "unneeded rules"
    return whole(index, key, [index] + (others.isEmpty ? partner.map { [$0] } ?? [] : []))
  }

  private func unneededName(_ index: Int, name: Int) -> Finding {
    let rules = suppressions.marks[index].mark.rules
    let edit = SuppressionRemoval(suppressions).edit(ofName: name, in: rules)
    let rule = rules[name]
    return finding(
      rule.range, "unneeded rule", ["rule": rule.name], fixes: [removal([edit], title: "remove rule", rule.name)])
  }

  private func unknownRule(_ index: Int, name: Int) -> Finding {
    let rules = suppressions.marks[index].mark.rules
    let rule = rules[name]
    let nearest = nearestName(to: rule.name, in: Rule.all.map(\.name))
    let edits =
      rules.count == 1 ? removalEdits([index]) : [SuppressionRemoval(suppressions).edit(ofName: name, in: rules)]
    return misspelled(rule, nearest, "unknown rule", edits)
  }

  private func unknownWord(_ index: Int) -> Finding {
    let word = suppressions.marks[index].mark.word
    let nearest = nearestName(to: word.name, in: ["ignore", "ignore-file", "ignore-start", "ignore-end"])
    return misspelled(word, nearest, "unknown word", removalEdits([index]))
  }

  /// What is misspelled was meant to do something: a person decides.
  private func misspelled(
    _ name: SuppressionMark.Name, _ nearest: String?, _ key: String, _ edits: [TextEdit]
  ) -> Finding {
    guard let nearest else {
      return finding(name.range, key, ["name": name.name], fixes: [removal(edits, title: "remove", name.name)])
    }
    let replace = Fix(
      title: filled(texts.message("replace"), ["name": nearest]), applicability: .suggested,
      edits: [TextEdit(range: name.range, replacement: nearest)])
    let remove = removal(edits, title: "remove", name.name, applicability: .suggested)
    return finding(
      name.range, key + " near", ["name": name.name, "nearest": nearest], fixes: [replace, remove], isUnnecessary: false
    )
  }

  private func whole(_ index: Int, _ key: String, _ removed: [Int]) -> Finding {
    let mark = suppressions.marks[index].mark
    let rules = mark.rules.map { "`\($0.name)`" }.joined(separator: ", ")
    return finding(
      mark.range, key, ["rules": rules], fixes: [removal(removalEdits(removed), title: "remove", "")])
  }

  private func removalEdits(_ marks: [Int]) -> [TextEdit] {
    marks.sorted().map { SuppressionRemoval(suppressions).edit(ofMark: $0) }
  }

  private func removal(
    _ edits: [TextEdit], title: String, _ name: String, applicability: Fix.Applicability = .safe
  ) -> Fix {
    Fix(title: filled(texts.message(title), ["name": name]), applicability: applicability, edits: edits)
  }

  private func finding(
    _ range: Range<Int>, _ key: String, _ values: [String: String], fixes: [Fix], isUnnecessary: Bool = true
  ) -> Finding {
    var finding = Finding(
      rule: Rule.unknownSuppression.name, severity: Rule.unknownSuppression.severity, range: range, code: nil,
      message: filled(texts.message(key), values), fixes: fixes)
    finding.isUnnecessary = isUnnecessary && !fixes.isEmpty
    return finding
  }
}
