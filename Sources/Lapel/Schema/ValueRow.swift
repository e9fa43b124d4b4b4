/// The values of one record side by side in memory, from where its fields leave them to where its initializer
/// takes them.
///
/// A parameter pack would hold them too, but each look at one of them would look its type up while the
/// program runs, which made up most of the time of reading. Here only those touch the memory who know the
/// type: the field, and the initializer's pack.
struct ValueRow: ~Copyable {
  /// Whether no value is missing so far: then they are as many as were added, in order.
  private(set) var isWhole = true
  private(set) var count = 0

  private let memory: UnsafeMutableRawPointer
  private var end = 0

  /// - Parameter capacity: enough for all values, as `room` says it for each of them.
  init(capacity: Int) { memory = .allocate(byteCount: capacity, alignment: Self.alignment) }

  deinit { memory.deallocate() }

  /// No type of a career is aligned more widely.
  private static let alignment = 16

  /// How much memory a value takes at most, wherever it is.
  static func room<Value>(for type: Value.Type) -> Int {
    precondition(MemoryLayout<Value>.alignment <= alignment)
    return MemoryLayout<Value>.size + MemoryLayout<Value>.alignment - 1
  }

  /// Adds the next value; nil when there is none, and then no further one is kept.
  @inline(__always)
  mutating func add<Value>(_ value: Value?) {
    guard isWhole, let value else {
      isWhole = false
      return
    }
    next(Value.self).initialize(to: value)
    count += 1
  }

  /// Goes back to the first value, to take them all.
  mutating func rewind() { end = 0 }

  /// Takes the next value out; its type has to be the one that was added.
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
