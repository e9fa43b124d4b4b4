/// The words of a list, looked up by their bytes, because each word of a name is searched in a dozen lists.
struct ListedWords: Sendable {
  /// The bytes of all words, one after another.
  private var letters: [UInt8] = []
  /// The end of each word in `letters`.
  private var ends: [Int] = []
  /// The number of each word, from 1, by its hash; zero when there is none.
  private var slots = [UInt32](repeating: 0, count: 64)
  private var longest = 0

  var isEmpty: Bool { ends.isEmpty }

  /// Adds a word unless it is there already or empty.
  mutating func insert(_ word: some Collection<UInt8>) {
    let start = letters.count
    letters.append(contentsOf: word)
    let hash = letters[start...].reduce(Self.seed, Self.hash)
    let isNew = letters.withUnsafeBufferPointer { bytes in
      start < bytes.count && !holds(UnsafeBufferPointer(rebasing: bytes[start...]), hash)
    }
    guard isNew else { return letters.removeSubrange(start...) }
    ends.append(letters.count)
    longest = max(longest, letters.count - start)
    if ends.count * 2 > slots.count { grow() } else { place(hash, UInt32(ends.count)) }
  }

  /// The words in the order in which they were added.
  var all: [String] {
    ends.indices.map { String(decoding: letters[range(of: $0)], as: UTF8.self) }
  }

  func contains(_ word: some StringProtocol) -> Bool {
    let found = word.utf8.withContiguousStorageIfAvailable { holds($0) }
    return found ?? Array(word.utf8).withUnsafeBufferPointer { holds($0) }
  }

  /// Whether the keys of words, written together, are a word of the list.
  func contains(joined words: ArraySlice<NameWord>) -> Bool {
    var (hash, count) = (Self.seed, 0)
    for word in words {
      hash = word.key.utf8.reduce(hash, Self.hash)
      count += word.key.utf8.count
    }
    return count <= longest
      && holds(hash) { range in
        guard range.count == count else { return false }
        var at = range.lowerBound
        return words.allSatisfy { word in
          defer { at += word.key.utf8.count }
          return word.key.utf8.elementsEqual(letters[at..<at + word.key.utf8.count])
        }
      }
  }

  private func holds(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count <= longest && holds(word, word.reduce(Self.seed, Self.hash))
  }

  /// The lengths in bytes of the listed words that a text begins with, shortest first.
  func beginnings(of text: some StringProtocol) -> [Int] {
    let found = text.utf8.withContiguousStorageIfAvailable { beginnings(of: $0) }
    return found ?? Array(text.utf8).withUnsafeBufferPointer { beginnings(of: $0) }
  }

  private func beginnings(of text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found: [Int] = []
    var hash = Self.seed
    for (at, byte) in text.prefix(longest).enumerated() {
      hash = Self.hash(hash, byte)
      if holds(UnsafeBufferPointer(rebasing: text[...at]), hash) { found.append(at + 1) }
    }
    return found
  }

  // MARK: - Hashes

  // FNV-1a: the words are the program's own, so nobody can choose them to collide.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  private func holds(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Bool {
    holds(hash) { range in
      range.count == word.count && word.indices.allSatisfy { letters[range.lowerBound + $0] == word[$0] }
    }
  }

  private func holds(_ hash: UInt64, _ isSame: (Range<Int>) -> Bool) -> Bool {
    var slot = slot(of: hash)
    while slots[slot] != 0 {
      if isSame(range(of: Int(slots[slot]) - 1)) { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1) }

  private mutating func place(_ hash: UInt64, _ number: UInt32) {
    var slot = slot(of: hash)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 4)
    for number in ends.indices {
      place(letters[range(of: number)].reduce(Self.seed, Self.hash), UInt32(number) + 1)
    }
  }
}
