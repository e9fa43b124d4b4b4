import Synchronization

/// A value that is made when it is first needed, and shared by all copies of what holds it.
package final class Once<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)

  /// Makes nothing yet.
  package init() {}

  /// The value, made by the first caller; others wait while it is made.
  package func value(_ make: () -> Value) -> Value {
    made.withLock { known in
      let value = known ?? make()
      known = value
      return value
    }
  }
}
