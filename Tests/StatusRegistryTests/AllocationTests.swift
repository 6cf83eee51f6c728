#if os(Linux)
import Foundation
import StatusRegistry
import Testing

/// A lookup allocates nothing that it does not return.
///
/// What is allocated is counted by standing in for the runtime's own function, which it calls through a variable.
@Suite(.serialized) struct AllocationTests {
  @Test func namesOfCodes() throws {
    let name = "NOT_FOUND"
    let lookups: [(String, () -> Bool)] = [
      ("code", { StatusCode(404).entry != nil }),
      ("phrase", { StatusCode(404).phrase != nil }),
      ("no code", { StatusCode(471).entry == nil }),
      ("name of a code", { ConstantLibrary.goNetHTTP.constant(for: StatusCode(404)) != nil }),
      ("no name of a code", { ConstantLibrary.rubyRack.constant(for: StatusCode(418)) == nil }),
      ("code of a name", { ConstantLibrary.javaSpring.constant(named: name)?.code.value == 404 }),
      ("no code of a name", { ConstantLibrary.goNetHTTP.constant(named: name) == nil }),
      ("summary", { StatusCode(404).entry?.summary(in: .english).isEmpty == false }),
    ]
    for (title, lookup) in lookups {
      // The tables themselves are made when they are first looked at.
      try #require(lookup(), "\(title)")
      let count = try AllocationCounter.count { _ = lookup() }
      #expect(count == 0, "\(title)")
    }
  }

  @Test func whatIsReturnedIsCounted() throws {
    #expect(try AllocationCounter.count { _ = ConstantLibrary.goNetHTTP.constants(for: StatusCode(404)) } > 0)
  }
}

/// Counts the objects that a piece of work allocates on its thread.
private enum AllocationCounter {
  typealias Allocate = @convention(c) (UnsafeRawPointer?, Int, Int) -> UnsafeMutableRawPointer?

  nonisolated(unsafe) static var original: Allocate?
  nonisolated(unsafe) static var thread = pthread_t()
  nonisolated(unsafe) static var total = 0

  static func count(_ work: () -> Void) throws -> Int {
    let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "_swift_allocObject")
    let variable = try #require(symbol).assumingMemoryBound(to: Allocate.self)
    original = variable.pointee
    thread = pthread_self()
    total = 0
    variable.pointee = { metadata, size, alignment in
      if pthread_equal(pthread_self(), AllocationCounter.thread) != 0 { AllocationCounter.total += 1 }
      return AllocationCounter.original?(metadata, size, alignment)
    }
    work()
    if let original { variable.pointee = original }
    return total
  }
}
#endif
