/// The identity of a written form: a hash of its bytes, which can be extended, so that `쿼리 튜닝` and `쿼리튜닝` are the
/// same.
///
/// It is 64-bit FNV-1a: among the ten thousand or so forms of a run no two keys are expected to be equal, and if they
/// were, it would cost one wrong match.
struct WordKey: Hashable, Sendable {
  var value: UInt64

  static let empty = WordKey(value: 0xCBF2_9CE4_8422_2325)

  @inline(__always)
  mutating func extend(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  @inline(__always)
  func extended(by bytes: some Sequence<UInt8>) -> WordKey {
    var key = self
    for byte in bytes { key.extend(byte) }
    return key
  }

  /// The key of two adjacent words, which no form has.
  @inline(__always)
  func joined(by word: Word) -> WordKey {
    WordKey(value: (value << 1 | (word.hasGap ? 1 : 0)) &* 0x9E37_79B9_7F4A_7C15 ^ word.key.value)
  }

  /// The key of a text exactly as written.
  init(exactly text: String) {
    self = .empty
    for byte in text.utf8 { extend(byte) }
  }

  init(value: UInt64) { self.value = value }
}

/// A map from keys to small numbers in two flat arrays, used to look up a lexicon of many thousand forms.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private(set) var count = 0

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a key; nil when the key is not there.
  @inline(__always)
  subscript(key: WordKey) -> Int32? {
    var slot = place(key.value)
    while keys[slot] != 0 {
      if keys[slot] == key.value { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  mutating func set(_ key: WordKey, _ value: Int32) {
    if count * 2 > mask { grow() }
    var slot = place(key.value)
    while keys[slot] != 0 && keys[slot] != key.value { slot = (slot + 1) & mask }
    if keys[slot] == 0 {
      keys[slot] = key.value
      count += 1
    }
    values[slot] = value
  }

  @inline(__always)
  private func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ (key >> 29)) & mask }

  private mutating func grow() {
    var larger = KeyTable(capacity: keys.count)
    for slot in keys.indices where keys[slot] != 0 { larger.set(WordKey(value: keys[slot]), values[slot]) }
    self = larger
  }
}
