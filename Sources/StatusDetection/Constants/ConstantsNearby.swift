import StatusRegistry

/// The names that libraries give codes in a program, of those that touch a stretch of it. Nothing else of the text is
/// looked at but its imports.
package func constants(
  touching range: Range<Int>, in reading: TextReading, options: DetectionOptions
) -> [StatusLiteral] {
  guard !options.isSilent, reading.language.reading == .code else { return [] }
  let list = reading.list
  // A name's owners stand before it: `org.springframework.http.HttpStatus.NOT_FOUND`.
  let first = list.index(at: range.lowerBound) ?? 0
  let last = list.index(at: range.upperBound) ?? 0
  let judge = Judge(list, language: reading.language.set, options: options)
  let reader = ConstantReader(list, language: reading.language.set, judge: judge, imports: reading.imports)
  return reader.literals(among: max(0, first - 1)..<min(list.count, last + 16)).filter {
    $0.spellingRange.lowerBound <= range.upperBound && range.lowerBound <= $0.spellingRange.upperBound
  }
}
