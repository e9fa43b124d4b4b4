/// The values of one record side by side in memory, from when its fields are read until its initializer
/// takes them.
///
/// A parameter pack would hold them too, but each access would look up the value's type at run time, which took
/// most of the time of reading. Here only code that knows the type touches the memory: the field, and the
/// initializer's pack.
struct ValueRow: ~Copyable {
  /// Whether no value is missing so far; if so, `count` values were added, in order.
  private(set) var isWhole = true
  private(set) var count = 0

  private let memory: UnsafeMutableRawPointer
  private var end = 0

  /// - Parameter capacity: enough bytes for all values, as `room` gives them for each.
  init(capacity: Int) { memory = .allocate(byteCount: capacity, alignment: Self.alignment) }

  deinit { memory.deallocate() }

  /// No type in a career has a larger alignment.
  private static let alignment = 16

  /// The most memory that a value can take, in bytes, wherever it is placed.
  static func room<Value>(for type: Value.Type) -> Int {
    precondition(MemoryLayout<Value>.alignment <= alignment)
    return MemoryLayout<Value>.size + MemoryLayout<Value>.alignment - 1
  }

  /// Adds the next value; after a nil no further value is kept.
  @inline(__always)
  mutating func add<Value>(_ value: Value?) {
    guard isWhole, let value else {
      isWhole = false
      return
    }
    next(Value.self).initialize(to: value)
    count += 1
  }

  /// Goes back to the first value, to take them all out.
  mutating func rewind() { end = 0 }

  /// Takes the next value out; its type must be the one that was added.
  @inline(__always)
  mutating func take<Value>(_ type: Value.Type) -> Value { next(type).move() }

  @inline(__always)
  private mutating func next<Value>(_ type: Value.Type) -> UnsafeMutablePointer<Value> {
    let mask = MemoryLayout<Value>.alignment - 1
    let start = (end + mask) & ~mask
    end = start + MemoryLayout<Value>.size
    return (memory + start).assumingMemoryBound(to: type)
  }
}
