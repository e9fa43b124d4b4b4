import Synchronization

/// A value that is made when it is first asked for, and shared by all copies of what holds it.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// Nothing is made yet.
  package init() {}

  /// The value that was made first; others wait while it is made.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { known in
      let value = known ?? make()
      known = value
      return value
    }
  }
}
