/// Where a session has work done that takes long, so that it answers everything else meanwhile.
package struct Background: Sendable {
  /// Has work done after what was started before; never waits for it.
  package let start: @Sendable (@escaping @Sendable () -> Void) -> Void
  /// Hands what has come of it to the session, as an event in its turn.
  package let post: @Sendable (Event) -> Void

  package init(
    start: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void, post: @escaping @Sendable (Event) -> Void
  ) {
    self.start = start
    self.post = post
  }
}
