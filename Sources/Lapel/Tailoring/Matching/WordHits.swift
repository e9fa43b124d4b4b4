/// What words show wherever they stand: a career says most of its words, and pairs of them, again and again.
struct WordHits {
  private struct Entry {
    let hits: Range<Int>
    /// How many words made them.
    let count: Int
  }

  /// From words to their entry's place.
  private var places = KeyTable(capacity: 4096)
  private var entries: [Entry] = []
  private var hits: [ConceptReach.Hit] = []

  /// Adds the hits of words that were seen before.
  ///
  /// - Returns: how many words made them; nil when they were not seen, or have no key.
  func add(_ key: WordKey?, to found: inout [ConceptReach.Hit]) -> Int? {
    guard let key, let place = places[key] else { return nil }
    let entry = entries[Int(place)]
    if !entry.hits.isEmpty { found += hits[entry.hits] }
    return entry.count
  }

  mutating func set(_ key: WordKey?, _ found: ArraySlice<ConceptReach.Hit>, count: Int) {
    guard let key else { return }
    places.set(key, Int32(entries.count))
    entries.append(Entry(hits: hits.count..<(hits.count + found.count), count: count))
    hits += found
  }
}
