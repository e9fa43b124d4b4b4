/// What words show wherever they stand alone: a career says most of its words again and again.
struct WordHits {
  /// From a word to its hits, as a place in `ranges`.
  private var places = KeyTable(capacity: 2048)
  private var ranges: [Range<Int>] = []
  private var hits: [ConceptReach.Hit] = []

  /// Adds the word's hits; false when the word was not seen yet.
  func add(_ word: WordKey, to found: inout [ConceptReach.Hit]) -> Bool {
    guard let place = places[word] else { return false }
    let range = ranges[Int(place)]
    if !range.isEmpty { found += hits[range] }
    return true
  }

  mutating func set(_ word: WordKey, _ found: ArraySlice<ConceptReach.Hit>) {
    places.set(word, Int32(ranges.count))
    ranges.append(hits.count..<(hits.count + found.count))
    hits += found
  }
}
