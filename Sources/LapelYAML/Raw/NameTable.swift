/// A hash table of numbers that stand for names: it keeps part of each name's hash and asks its owner
/// whether names are equal.
///
/// The hash is seeded for each process, so that nobody can write a file whose names all collide.
struct NameTable: Sendable {
  private var slots: [Slot] = []
  private(set) var count = 0

  private struct Slot {
    var hash: UInt32
    /// The number plus one; 0 for a free slot.
    var number: UInt32
  }

  init() {}

  static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(name))
    return hasher.finalize()
  }

  /// The number of the name with this hash; nil when there is none.
  func number(hash: Int, isSame: (Int) -> Bool) -> Int? {
    guard count > 0 else { return nil }
    let number = slots[find(hash, isSame)].number
    return number == 0 ? nil : Int(number) - 1
  }

  /// Gives a name a number, and returns its previous one; nil when it had none.
  @discardableResult
  mutating func set(_ number: Int, hash: Int, isSame: (Int) -> Bool) -> Int? {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let index = find(hash, isSame)
    let before = slots[index].number
    slots[index] = Slot(hash: UInt32(truncatingIfNeeded: hash), number: UInt32(number) + 1)
    if before == 0 { count += 1 }
    return before == 0 ? nil : Int(before) - 1
  }

  mutating func removeAll() {
    if count > 0 { self = NameTable() }
  }

  /// The slot that has the name, or else the free one where it belongs.
  private func find(_ hash: Int, _ isSame: (Int) -> Bool) -> Int {
    let mask = slots.count - 1
    let short = UInt32(truncatingIfNeeded: hash)
    var index = Int(short) & mask
    while slots[index].number != 0 {
      if slots[index].hash == short, isSame(Int(slots[index].number) - 1) { break }
      index = (index + 1) & mask
    }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, number: 0), count: max(8, old.count * 2))
    let mask = slots.count - 1
    for slot in old where slot.number != 0 {
      var index = Int(slot.hash) & mask
      while slots[index].number != 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
