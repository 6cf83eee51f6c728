extension SlotReader {
  /// What curl writes of the status in `$(curl -w %{http_code} ...)` that ends at a token.
  func writtenStatus(endingAt index: Int) -> Chain? {
    guard list.isBracket(index, ")"), let open = list.match(index), index - open < 200 else { return nil }
    let writer = (open..<index).last { token in
      switch list.kind(token) {
      case .string: CurlVariables.writesStatus(list.text(token))
      case .word: list.isWord(token, "http_code response_code")
      default: false
      }
    }
    return writer.map { Chain(links: [$0], first: $0, last: $0) }
  }
}
