/// Names of a source and what they stand for, looked up by their bytes.
///
/// The hash is seeded anew for every process, so that nobody can write a file whose names all collide.
struct NameTable {
  private var slots: [Slot] = []
  private(set) var count = 0

  private struct Slot {
    var hash: UInt64
    var start: UInt32
    var length: UInt32
    var value: UInt32
  }

  private static let free = UInt32.max

  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// What a name stands for.
  func value(_ name: Range<Int>, in bytes: Bytes) -> Int? {
    guard count > 0 else { return nil }
    let slot = slots[find(name, NameTable.hash(bytes.slice(name)), bytes)]
    return slot.value == NameTable.free ? nil : Int(slot.value)
  }

  /// Gives a name a meaning, and returns the one it had.
  @discardableResult
  mutating func set(_ name: Range<Int>, to value: Int, in bytes: Bytes) -> Int? {
    if (count + 1) * 2 > slots.count { grow() }
    let hash = NameTable.hash(bytes.slice(name))
    let index = find(name, hash, bytes)
    let before = slots[index].value
    slots[index] = Slot(
      hash: hash, start: UInt32(name.lowerBound), length: UInt32(name.count), value: UInt32(value))
    if before == NameTable.free { count += 1 }
    return before == NameTable.free ? nil : Int(before)
  }

  mutating func removeAll() {
    guard count > 0 else { return }
    slots.removeAll(keepingCapacity: false)
    count = 0
  }

  /// The slot that holds the name, or the free one where it belongs.
  private func find(_ name: Range<Int>, _ hash: UInt64, _ bytes: Bytes) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].value != NameTable.free {
      let slot = slots[index]
      let start = Int(slot.start)
      if slot.hash == hash, bytes.equal(name, start..<start + Int(slot.length)) { break }
      index = (index + 1) & mask
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    let empty = Slot(hash: 0, start: 0, length: 0, value: NameTable.free)
    slots = Array(repeating: empty, count: max(8, old.count * 2))
    let mask = slots.count - 1
    for slot in old where slot.value != NameTable.free {
      var index = Int(truncatingIfNeeded: slot.hash) & mask
      while slots[index].value != NameTable.free { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
