/// Names in prose that nothing else in a career explains: two capitalised words or more within a sentence.
enum UnknownNames {
  /// - Parameters:
  ///   - places: what is known already, in bytes of the text.
  ///   - known: folded words that are no names of somebody.
  static func found(in text: String, beside places: [Range<Int>], known: Set<String>) -> [String] {
    let words = NameWord.all(in: text)
    let bytes = Array(text.utf8)
    var found: [String] = []
    var at = 0
    while at < words.count {
      let start = at
      while at < words.count, isName(words[at]), at == start || words[at].gap == .blank { at += 1 }
      guard at > start else {
        at += 1
        continue
      }
      let run = words[start..<at]
      guard run.count > 1, let last = run.last, !run.allSatisfy({ known.contains($0.key) }) else { continue }
      let range = words[start].range.lowerBound..<last.range.upperBound
      if !places.contains(where: { $0.overlaps(range) }) {
        found.append(String(decoding: bytes[range], as: UTF8.self))
      }
    }
    return found
  }

  private static func isName(_ word: NameWord) -> Bool {
    word.script == .latin && word.isCapital && !word.opensSentence && !word.isAllCapitals
      && word.key.count > 2
  }
}
