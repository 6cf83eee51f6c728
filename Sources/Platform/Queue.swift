/// A queue between threads: many may append, whoever takes waits until there is something.
package final class Queue<Element: Sendable>: Sendable {
  private let elements = Shared<[Element]>([])

  package init() {}

  /// Appends one element; never blocks.
  package func append(_ element: Element) {
    elements.update { $0.append(element) }
  }

  /// Appends elements that are to be taken together; never blocks.
  package func appendAll(_ more: [Element]) {
    elements.update { $0 += more }
  }

  /// Waits until there is something, and takes all of it, in order.
  package func takeAll() -> [Element] { elements.wait(Self.all) }

  /// The same; where nothing comes for so many seconds, does something once and goes on waiting.
  package func takeAll(afterSeconds seconds: Int, _ rest: () -> Void) -> [Element] {
    if let elements = elements.wait(atMost: seconds, Self.all) { return elements }
    rest()
    return takeAll()
  }

  private static func all(_ waiting: inout [Element]) -> [Element]? {
    guard !waiting.isEmpty else { return nil }
    defer { waiting = [] }
    return waiting
  }

  /// Takes what is there at the moment, perhaps nothing.
  package func takeAvailable() -> [Element] {
    elements.update { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
