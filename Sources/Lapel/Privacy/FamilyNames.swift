/// The names of relatives in what a form asks about the family: 부(박상철, 58, 자영업), `Father: John Hale, teacher`.
package enum FamilyNames {
  /// In the order they stand in, as written in Latin letters and folded in Hangul.
  package static func found(in text: String) -> [String] {
    let words = NameWord.all(in: text)
    let bytes = Array(text.utf8)
    var found: [String] = []
    var at = 0
    while at < words.count {
      if words[at].script == .hangul {
        if isName(words[at]) { found.append(words[at].key) }
        at += 1
        continue
      }
      let start = at
      while at < words.count, isLatinName(words[at]), at == start || words[at].gap == .blank { at += 1 }
      // Behind `Father:` a name may be of everyday words: `Mark Young`.
      if at - start < 2, let end = end(ofNamed: words, start) { at = end }
      if at - start > 1 {
        let range = words[start].range.lowerBound..<words[at - 1].range.upperBound
        found.append(String(decoding: bytes[range], as: UTF8.self))
      }
      at = max(at, start + 1)
    }
    return found
  }

  /// Three or four syllables that begin with a family name and are no word for a relative or what one does.
  private static func isName(_ word: NameWord) -> Bool {
    let key = word.key
    let isDouble = NameLists.hangulDoubleFamilies.contains(key.prefix(2))
    guard key.count == 3 || key.count == 4 && isDouble else { return false }
    return (isDouble || NameLists.familiesInLatin.contains { $0.name.count == 1 && key.hasPrefix($0.name) })
      && !MarkWords.family.contains(key) && !MarkWords.familyJobs.contains(key)
      && !EverydayWords.contains(key)
  }

  /// The end of two to four capitalized words behind a word for a relative and a mark; nil when there are none.
  private static func end(ofNamed words: [NameWord], _ start: Int) -> Int? {
    guard start > 0, words[start].gap == .other, words[start - 1].script == .latin,
      MarkWords.ownFamily.contains(words[start - 1].key) || MarkWords.parents.contains(words[start - 1].key)
    else { return nil }
    var end = start
    while end < words.count, end < start + 4, words[end].script == .latin, words[end].isCapital,
      end == start || words[end].gap == .blank
    {
      end += 1
    }
    return end - start > 1 ? end : nil
  }

  private static func isLatinName(_ word: NameWord) -> Bool {
    word.script == .latin && word.isCapital && word.key.count > 1 && !MarkWords.ownFamily.contains(word.key)
      && !MarkWords.parents.contains(word.key) && !EverydayWords.contains(word.key)
  }
}
