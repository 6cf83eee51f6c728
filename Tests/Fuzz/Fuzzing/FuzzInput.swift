/// The bytes of one run, taken from the front: first what is chosen, then texts.
///
/// Where no byte is left, the first of each choice is taken, so that every input stands for something.
package struct FuzzInput {
  private var rest: ArraySlice<UInt8>

  package init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  package var isEmpty: Bool { rest.isEmpty }

  package mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  package mutating func bool() -> Bool { byte() & 1 == 1 }

  /// A number from 0 to one less than a limit, which is at least 1.
  package mutating func number(below limit: Int) -> Int {
    let high = limit > 256 ? Int(byte()) << 8 : 0
    return (high | Int(byte())) % limit
  }

  package mutating func element<Element>(of choices: [Element]) -> Element {
    choices[number(below: choices.count)]
  }

  /// A text whose length stands before it.
  package mutating func text(upTo limit: Int = 255) -> [UInt8] {
    let taken = rest.prefix(number(below: limit + 1))
    rest = rest.dropFirst(taken.count)
    return Array(taken)
  }

  /// All that is left.
  package mutating func remainder() -> [UInt8] {
    defer { rest = [] }
    return Array(rest)
  }
}
