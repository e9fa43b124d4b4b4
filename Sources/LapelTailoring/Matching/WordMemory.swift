import Lapel

/// Remembers what is found at words wherever they are, since a career has most of its words, and pairs of them, again and
/// again.
struct WordMemory<Found> {
  private struct Entry {
    let found: Range<Int>
    /// The number of words that made it.
    let count: Int
  }

  /// The index of their entry, by words.
  private var places = KeyTable(capacity: 512)
  private var entries: [Entry] = []
  private var all: [Found] = []

  /// Adds what is found in a text.
  ///
  /// - Parameters:
  ///   - reach: the finder.
  ///   - look: adds what is found at an unknown word; returns where the next begins, and the end of the words
  ///     that were examined.
  mutating func read<Reach>(
    _ list: WordList, with reach: inout Reach, into found: inout [Found],
    _ look: (inout Reach, Int, inout [Found]) -> (next: Int, looked: Int)
  ) {
    let words = list.words
    var at = 0
    while at < words.count {
      // Most words mean the same wherever they are, or before the same word.
      let keys = WordNeighbours(words, at, inHangul: list.hasHangul)
      if let count = add(keys.one, to: &found) ?? add(keys.two, to: &found) {
        at += count
        continue
      }
      let known = found.count
      let (next, looked) = look(&reach, at, &found)
      set(keys.key(lookingAt: looked - at), found[known...], count: next - at)
      at = next
    }
  }

  /// - Returns: the number of words that made it; nil when they were not seen before, or have no key.
  private func add(_ key: WordKey?, to found: inout [Found]) -> Int? {
    guard let key, let place = places[key] else { return nil }
    let entry = entries[Int(place)]
    if !entry.found.isEmpty { found += all[entry.found] }
    return entry.count
  }

  private mutating func set(_ key: WordKey?, _ found: ArraySlice<Found>, count: Int) {
    guard let key else { return }
    places.set(key, Int32(entries.count))
    entries.append(Entry(found: all.count..<(all.count + found.count), count: count))
    all += found
  }
}
