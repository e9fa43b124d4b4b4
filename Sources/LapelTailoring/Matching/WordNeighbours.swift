/// The key of a word when only it, or it and the word after it, can have made what is found there.
struct WordNeighbours {
  /// The key of the word alone; nil when its neighbours count.
  let one: WordKey?
  let two: WordKey?
  /// Whether no form can continue after the first word.
  private let isLast: Bool

  /// - Parameter inHangul: whether the text has a Korean word.
  init(_ words: [Word], _ at: Int, inHangul: Bool) {
    let word = words[at]
    isLast = at + 1 == words.count || TermScanner.ends(words, at + 1)
    guard word.hasGap else {
      (one, two) = (nil, nil)
      return
    }
    var key = word.key
    // In a Korean text a Latin word is a name.
    if inHangul { key.extend(0) }
    if isLast { key.extend(1) }
    one = Self.isOpen(words, at) ? nil : key
    guard !isLast, words[at + 1].script != .mark, !Self.isOpen(words, at + 1) else {
      two = nil
      return
    }
    two = key.joined(by: words[at + 1])
  }

  /// The key of what was found by examining this many words; nil when there is none.
  func key(lookingAt count: Int) -> WordKey? {
    if count == 1 || isLast { return one }
    return count == 2 ? two : nil
  }

  /// Whether what follows a Latin word or a number is part of it, or its particle.
  private static func isOpen(_ words: [Word], _ at: Int) -> Bool {
    guard words[at].script != .hangul, at + 1 < words.count, !words[at + 1].hasGap else { return false }
    // `A/B 테스트` does not begin with an article.
    let isParted = words[at + 1].mark == 0x2F && at + 2 < words.count && !words[at + 2].hasGap
    return words[at + 1].script == .hangul || TermScanner.ties(words[at + 1].mark) || isParted
  }
}
