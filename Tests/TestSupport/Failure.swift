/// A test that cannot go on, in one sentence.
package struct Failure: Error, CustomStringConvertible, Equatable {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}
