/// Names in prose that nothing else in a career explains: two or more capitalized words in mid-sentence.
enum UnknownNames {
  /// - Parameters:
  ///   - places: the ranges of known names, in bytes of the text, in order and without overlaps.
  ///   - known: folded words that are not people's names.
  static func found(in text: String, beside places: [Range<Int>], known: Set<String>) -> [String] {
    let words = NameWord.all(in: text)
    let bytes = Array(text.utf8)
    var found: [String] = []
    var at = 0
    while at < words.count {
      let start = at
      while at < words.count, isName(words, at), at == start || words[at].gap == .blank { at += 1 }
      guard at > start else {
        at += 1
        continue
      }
      let run = words[start..<at]
      guard run.count > 1 || isCalled(words, start), let last = run.last,
        !run.allSatisfy({ known.contains($0.key) })
      else { continue }
      let range = words[start].range.lowerBound..<last.range.upperBound
      let next = places.partitioned { $0.upperBound > range.lowerBound }
      if next == places.count || !places[next].overlaps(range) {
        found.append(String(decoding: bytes[range], as: UTF8.self))
      }
    }
    return found
  }

  private static func isName(_ words: [NameWord], _ at: Int) -> Bool {
    let word = words[at]
    return word.script == .latin && word.isCapital && !word.isAllCapitals && word.key.count > 2
      && (!word.opensSentence || isTitled(words, at))
  }

  /// Whether the previous word is a title with a stop, after which no sentence begins: `Prof. Haverkamp`.
  private static func isTitled(_ words: [NameWord], _ at: Int) -> Bool {
    at > 0 && words[at].gap == .stop && words[at - 1].isCapital
      && NameLists.titles.contains(words[at - 1].key)
  }

  /// Whether a single word is somebody's name: after a title, or after `known as`.
  private static func isCalled(_ words: [NameWord], _ at: Int) -> Bool {
    isTitled(words, at)
      || NameLists.nicknames.contains { phrase in
        at >= phrase.count && words[(at - phrase.count)..<at].map(\.key) == phrase
      }
  }
}
