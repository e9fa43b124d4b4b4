/// Words about the person's family in prose, which a blind application leaves out.
enum FamilyWords {
  static func found(_ words: [NameWord]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (at, word) in words.enumerated() {
      let isOwn =
        at > 0 && MarkWords.own.contains(words[at - 1].key) && MarkWords.ownFamily.contains(word.key)
      if isOwn || MarkWords.marital.contains(word.key) || isOfFamily(word) { found.append(word.range) }
      if let end = children(words, at) { found.append(word.range.lowerBound..<words[end].range.upperBound) }
      // 1남 1녀.
      if word.script == .digits, at + 3 < words.count, words[at + 1].key == "남",
        words[at + 2].script == .digits,
        words[at + 3].key.hasPrefix("녀")
      {
        found.append(word.range.lowerBound..<words[at + 3].range.upperBound)
      }
    }
    return found
  }

  /// The end of a phrase such as `father of three` or `madre de dos hijos`; nil when there is none.
  private static func children(_ words: [NameWord], _ at: Int) -> Int? {
    guard MarkWords.parents.contains(words[at].key), at + 2 < words.count,
      NameLists.small.contains(words[at + 1].key)
    else { return nil }
    let count = words[at + 2]
    return count.script == .digits || MarkWords.counts.contains(count.key) ? at + 2 : nil
  }

  private static func isOfFamily(_ word: NameWord) -> Bool {
    word.script == .hangul && MarkWords.holds(MarkWords.family, word)
  }
}
