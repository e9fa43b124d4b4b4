/// How exact a figure is: `at least 40`, 40명 이상.
extension RewordedClaim {
  /// A bound of a figure, by how far the figure may be from it.
  private enum Bound { case upper, lower }

  /// A lower bound that is new, or an upper one that is left out.
  func bound(beside old: [RewordedClaim]) -> Change? {
    if let word = bound(.lower) { return old.contains { $0.bound(.lower) != nil } ? nil : .added(word) }
    guard bound(.upper) == nil else { return nil }
    // Without its figure the word goes too.
    for line in old {
      guard let word = line.bound(.upper),
        line.figures.contains(where: { figure in figures.contains { $0.isAsMuch(as: figure) } })
      else { continue }
      return .dropped(word)
    }
    return nil
  }

  /// The place behind a phrase such as `no more than` that begins here; nil when there is none.
  func boundPhrase(_ at: Int) -> Int? { phrase(at)?.end }

  /// The word or phrase before or behind a figure that makes it such a bound; nil when there is none.
  private func bound(_ kind: Bound) -> String? {
    let known = FigureWords.builtIn
    let behind: FigureWords.Part = kind == .upper ? .upperBoundsBehind : .lowerBoundsBehind
    var at = 0
    while at < words.count {
      if let (found, end) = phrase(at) {
        if found == kind, end < words.count, words[end].script == .digits, !isTime(end) {
          let place = words[at].range.lowerBound..<words[end - 1].range.upperBound
          return String(decoding: bytes[place], as: UTF8.self)
        }
        at = end
        continue
      }
      if known.holds(words, at, behind), isBehindFigure(at) { return words[at].key }
      at += 1
    }
    return nil
  }

  /// The longest phrase for a bound at a place: `no more than` is no `more than`.
  private func phrase(_ at: Int) -> (kind: Bound, end: Int)? {
    let known = FigureWords.builtIn
    if words[at].script == .hangul {
      if known.holds(words, at, .upperBounds) { return (.upper, at + 1) }
      return known.holds(words, at, .lowerBounds) ? (.lower, at + 1) : nil
    }
    var (key, longest) = ("", (kind: Bound, end: Int)?.none)
    for end in at..<min(at + 4, words.count) {
      key += words[end].key
      if known.meaning(of: key, .upperBounds) != nil { longest = (.upper, end + 1) }
      if known.meaning(of: key, .lowerBounds) != nil { longest = (.lower, end + 1) }
    }
    return longest
  }

  /// Whether a word stands directly behind a figure or its unit; the one of `3건의 이상 사고` does not.
  private func isBehindFigure(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    if words[at - 1].script == .digits { return true }
    return at > 1 && words[at - 2].script == .digits && !isCountedWithParticle(words[at - 1].key)
  }

  /// Whether it is a word for pieces and a particle: 건의, 대가; 농가 is a unit itself.
  private func isCountedWithParticle(_ word: String) -> Bool {
    let known = FigureWords.builtIn
    return [FigureWords.Part.counters, .sinoCounters].contains { part in
      known.meaning(of: word, part) == nil && known.meaning(ofBeginning: word, part) != nil
    }
  }

  /// Whether the figure is a stretch of time, of which `over` and `under` say something else.
  private func isTime(_ at: Int) -> Bool {
    let place = words[at].range
    let figure = figures.first { $0.place.overlaps(place) }
    return figure?.seconds != nil
  }
}
