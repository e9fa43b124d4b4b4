/// A person's name as it is written without blanks, in Hangul, in Chinese characters or in kana.
struct RunName: Hashable, Sendable {
  let whole: String
  let family: String
  let given: String
  let isHangul: Bool
  /// Whether a blank tells the family name from the given one.
  private let isParted: Bool
  /// Whether its syllables in a row always are the name, since no part of it begins or ends another word.
  private let isUnmistakable: Bool

  /// - Parameter spelling: the name, with a blank between its parts if there is one.
  init(_ spelling: String) {
    let words = NameWord.all(in: spelling)
    whole = HanVariants.folded(words.map(\.key).joined())
    isHangul = words.allSatisfy { $0.script == .hangul }
    isParted = words.count == 2
    let count: Int
    if words.count == 2, words[0].script != .digits {
      count = words[0].key.count
    } else if isHangul {
      count = whole.count > 2 && NameLists.hangulDoubleFamilies.contains(String(whole.prefix(2))) ? 2 : 1
    } else {
      count = whole.count > 3 ? 2 : 1
    }
    family = String(whole.prefix(count))
    given = String(whole.dropFirst(count))
    isUnmistakable =
      isHangul && whole.count > 2
      && [whole, given, String(whole.prefix(2))].allSatisfy { !EverydayWords.contains($0) }
  }

  /// The name as found from a word on; nil when it is not there.
  func found(in words: [NameWord], at: Int) -> OwnName.Found? {
    isHangul && words[at].script == .hangul ? hangul(words, at) : nil
  }

  // MARK: - Hangul

  private func hangul(_ words: [NameWord], _ at: Int) -> OwnName.Found? {
    if let found = wholeRun(words, at) ?? inSyllables(words, at) { return found }
    let key = words[at].key
    // `담임김하나`: sure when a title follows, or when no other word can be meant.
    if whole.count > 2, let place = key.firstRange(of: whole) {
      let rest = key[place.upperBound...]
      let isSure = HangulEnding.isTitled(rest) || whole.count > 3 || isUnmistakable
      return found(words, at, key[..<place.lowerBound], whole, isSure)
    }
    // 서준 or 남궁 alone, before a particle or a title.
    for name in [given, family] where name.count > 1 && key.hasPrefix(name) {
      let rest = key.dropFirst(name.count)
      guard HangulEnding.isOne(rest) else { continue }
      let isTitled = HangulEnding.isTitled(rest) || rest.isEmpty && Self.isTitle(words, at + 1)
      return found(words, at, "", name, isTitled || !EverydayWords.contains(name), isWhole: false)
    }
    return titledFamily(words, at)
  }

  /// 임쌤, 임과장님, 임 과장; asked about where the family name is a word before a title too, as in 전 과장 and 조 팀장.
  private func titledFamily(_ words: [NameWord], _ at: Int) -> OwnName.Found? {
    let key = words[at].key
    guard !given.isEmpty, key.hasPrefix(family) else { return nil }
    let isWord = NameLists.hangulSmallFamilies.contains(family)
    let rest = key.dropFirst(family.count)
    guard rest.isEmpty else {
      if HangulEnding.isYoungOne(key) { return found(words, at, "", family, !isWord, isWhole: false) }
      guard HangulEnding.isBehindFamily(rest), NameLists.apartFromHangulFamilies.beginnings(of: key).isEmpty,
        !isWord || HangulEnding.isTitled(rest)
      else { return nil }
      return found(words, at, "", family, !isWord, isWhole: false)
    }
    guard at + 1 < words.count, words[at + 1].gap == .blank else { return nil }
    let title = words[at + 1]
    if !isWord, !NameLists.familiesBeforePosts.contains(family), HangulEnding.isBehindFamily(title.key) {
      return found(words, at, "", family, true, isWhole: false)
    }
    guard HangulEnding.isBehindFamily(title.key) || HangulEnding.isRank(title.key) else { return nil }
    return OwnName.Found(
      words: at..<(at + 2), bytes: words[at].range.lowerBound..<title.range.upperBound, isSure: false,
      isWhole: false)
  }

  /// The name with blanks between its syllables, as in a heading: `김 민 서`.
  private func inSyllables(_ words: [NameWord], _ at: Int) -> OwnName.Found? {
    let end = at + whole.count
    guard whole.count > 2, end <= words.count,
      words[(at + 1)..<end].allSatisfy({ $0.gap == .blank && $0.script == .hangul }),
      words[at..<(end - 1)].map(\.key).joined() == whole.dropLast(), words[end - 1].key.first == whole.last
    else { return nil }
    let rest = words[end - 1].key.dropFirst()
    guard HangulEnding.isOne(rest) || HangulEnding.isBehindName(rest) else { return nil }
    return OwnName.Found(
      words: at..<end, bytes: words[at].range.lowerBound..<words[end - 1].upper(without: rest),
      isSure: !EverydayWords.contains(whole), isWhole: true)
  }

  /// The whole name at the beginning of a word, also with a blank inside it.
  private func wholeRun(_ words: [NameWord], _ at: Int) -> OwnName.Found? {
    let key = words[at].key
    if key.hasPrefix(whole) {
      let rest = key.dropFirst(whole.count)
      let isTitled = HangulEnding.isTitled(rest) || rest.isEmpty && Self.isTitle(words, at + 1)
      if whole.count == 2, !HangulEnding.isOne(rest) { return nil }
      let isEnded = HangulEnding.isOne(rest) || whole.count > 2 && HangulEnding.isBehindName(rest)
      let isSure =
        isTitled || isEnded && !EverydayWords.contains(whole) || whole.count > 3 || isUnmistakable
      return found(words, at, "", whole, isSure)
    }
    // `한 서준`; but `이 하나` can mean "this one".
    guard key == family, at + 1 < words.count, words[at + 1].gap == .blank,
      words[at + 1].key.hasPrefix(given),
      !given.isEmpty
    else { return nil }
    let rest = words[at + 1].key.dropFirst(given.count)
    let isTitled = HangulEnding.isTitled(rest) || rest.isEmpty && Self.isTitle(words, at + 2)
    let mayBeWord =
      given.count < 2 || NameLists.hangulSmallFamilies.contains(family) && EverydayWords.contains(given)
    guard isTitled || !mayBeWord && HangulEnding.isOne(rest) else { return nil }
    return OwnName.Found(
      words: at..<(at + 2),
      bytes: words[at].range.lowerBound..<words[at + 1].upper(without: rest), isSure: true, isWhole: true)
  }

  private static func isTitle(_ words: [NameWord], _ at: Int) -> Bool {
    at < words.count && words[at].gap == .blank && HangulEnding.isTitled(words[at].key)
  }

  private func found(
    _ words: [NameWord], _ at: Int, _ before: some StringProtocol, _ name: String, _ isSure: Bool,
    isWhole: Bool = true
  ) -> OwnName.Found {
    let word = words[at]
    // A key with other letters than the text does not say where in the text the name is.
    guard word.key.utf8.count == word.range.count else {
      return OwnName.Found(words: at..<(at + 1), bytes: word.range, isSure: isSure, isWhole: isWhole)
    }
    let start = word.range.lowerBound + before.utf8.count
    return OwnName.Found(
      words: at..<(at + 1), bytes: start..<(start + name.utf8.count), isSure: isSure, isWhole: isWhole)
  }

  // MARK: - Chinese characters and kana

  /// Every place inside a run, which has no blanks: the whole name, and one half before a title or a particle.
  func found(inHan words: [NameWord], at: Int) -> [OwnName.Found] {
    let word = words[at]
    guard word.script == .other else { return [] }
    if isHangul { return inHanOfHangul(word, at) }
    let key = HanVariants.folded(word.key)
    if key == family, at + 1 < words.count, words[at + 1].gap == .blank,
      words[at + 1].script == .other, HanVariants.folded(words[at + 1].key).hasPrefix(given), !given.isEmpty
    {
      let rest = words[at + 1].key.dropFirst(given.count)
      return [
        OwnName.Found(
          words: at..<(at + 2), bytes: word.range.lowerBound..<words[at + 1].upper(without: rest),
          isSure: true, isWhole: true)
      ]
    }
    var places: [OwnName.Found] = []
    var rest = key[...]
    var before = key[..<key.startIndex]
    while !rest.isEmpty {
      if let (name, isSure) = half(of: rest, behind: before.last) {
        places.append(found(words, at, before, name, isSure, isWhole: name == whole))
        rest = rest.dropFirst(name.count)
      } else {
        rest = rest.dropFirst()
      }
      before = key[..<rest.startIndex]
    }
    return places
  }

  /// The name in Chinese characters when only its Hangul is known: 金敏書 may be 김민서.
  private func inHanOfHangul(_ word: NameWord, _ at: Int) -> [OwnName.Found] {
    guard word.key.count == whole.count, word.key.allSatisfy(\.isHan),
      NameLists.familiesInHan.contains(where: {
        $0.name == family && $0.short.contains { word.key.hasPrefix($0) }
      })
    else { return [] }
    return [OwnName.Found(words: at..<(at + 1), bytes: word.range, isSure: false, isWhole: true)]
  }

  private func half(of rest: Substring, behind last: Character?) -> (String, Bool)? {
    let isApart = last.map { !$0.isHan } ?? true
    if rest.hasPrefix(whole) {
      return (whole, whole.count > 2 || isApart || Self.hasHonorific(rest.dropFirst(whole.count)))
    }
    // 中村梢 may be 中村 and 梢.
    if whole.count == 3, !isParted, rest.hasPrefix(whole.prefix(2)), Self.hasHonorific(rest.dropFirst(2)) {
      return (String(whole.prefix(2)), true)
    }
    for name in [family, given] where !name.isEmpty && rest.hasPrefix(name) {
      let behind = rest.dropFirst(name.count)
      if Self.hasHonorific(behind), name.count > 1 || isApart { return (name, true) }
      guard name.count > 1, isApart else { continue }
      let ends = behind.first.map { $0.isHiragana } ?? true
      return (name, ends && !EverydayWords.contains(name) && name.contains { !$0.isHiragana })
    }
    return nil
  }

  private static func hasHonorific(_ rest: Substring) -> Bool {
    !NameLists.hanHonorifics.beginnings(of: rest).isEmpty
  }
}

extension NameWord {
  /// The end of the word in the text, without an ending.
  fileprivate func upper(without rest: some StringProtocol) -> Int {
    key.utf8.count == range.count ? range.upperBound - rest.utf8.count : range.upperBound
  }
}

extension Character {
  fileprivate var isHan: Bool {
    guard let value = unicodeScalars.first?.value else { return false }
    return (0x3400...0x9FFF).contains(value) || (0x20000...0x3FFFF).contains(value) || value == 0x3005
  }

  fileprivate var isHiragana: Bool {
    unicodeScalars.first.map { (0x3040...0x309F).contains($0.value) } ?? false
  }
}
