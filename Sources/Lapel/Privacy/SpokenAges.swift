/// Ages in prose, in figures and in words, in any of the known languages.
enum SpokenAges {
  /// - Parameter positions: words for what the person is, as in a record: a `35-year-old baker` is then the person.
  static func found(_ words: [NameWord], positions: Set<String>) -> [TellingMark] {
    var found: [TellingMark] = []
    for at in words.indices {
      guard let number = number(words, at) else { continue }
      let isSure = told(words, at, number.end) ?? asAdjective(words, at, number.end, positions)
      guard let isSure else { continue }
      found.append(TellingMark(kind: .birth, bytes: number.bytes, isSure: isSure))
    }
    return found + words.indices.compactMap { inKorean(words, $0) }
  }

  /// A number that may be an age, with the word after it: `35`, `thirty-five`.
  private static func number(_ words: [NameWord], _ at: Int) -> (end: Int, bytes: Range<Int>)? {
    let word = words[at]
    if word.script == .digits {
      guard let age = Int(word.key), (14...99).contains(age) else { return nil }
      return (at + 1, word.range)
    }
    guard word.script == .latin, MarkWords.ageTens.contains(word.key) else { return nil }
    guard at + 1 < words.count, words[at + 1].gap == .mark || words[at + 1].gap == .blank,
      MarkWords.ageOnes.contains(words[at + 1].key)
    else { return (at + 1, word.range) }
    return (at + 2, word.range.lowerBound..<words[at + 1].range.upperBound)
  }

  // MARK: - As a fact

  /// Whether an age is stated, and surely: `aged 27`, `27 years old`, `I am 35`, `madre de 35 anos`; nil: it is not an age.
  private static func told(_ words: [NameWord], _ at: Int, _ end: Int) -> Bool? {
    let rest = words[end...]
    let unit = unit(of: MarkWords.ageUnits, rest) ?? 0
    var before = at - 1
    while before >= 0, at - before < 3, NameLists.small.contains(words[before].key) { before -= 1 }
    let isTold = before >= 0 && MarkWords.holds(MarkWords.ageBefore, words[before])
    let behind = end + unit
    let goesOn = behind < words.count && words[behind].gap == .blank
    // Somebody else's age: `patients aged 65`, 20세 이상.
    let near = words[max(0, at - 3)..<at] + rest.prefix(unit + 1)
    if near.contains(where: { MarkWords.holds(MarkWords.others, $0) }) { return nil }
    let saysSo = MarkWords.agePhrases.contains { phrase in
      at >= phrase.count && words[(at - phrase.count)..<at].map(\.key) == phrase
    }
    if unit > 0 {
      if saysSo { return true }
      // A `30 years old factory` is nobody.
      if !isTold, unit > 1, goesOn { return nil }
      return true
    }
    if isTold, words[before].script == .latin { return true }
    return inYears(words, at, end)
  }

  /// Years that are an age after a verb or a person: `tengo 35 años`, `advogada de 35 anos`, `I am 35`.
  private static func inYears(_ words: [NameWord], _ at: Int, _ end: Int) -> Bool? {
    let saysSo = MarkWords.agePhrases.contains { phrase in
      at >= phrase.count && words[(at - phrase.count)..<at].map(\.key) == phrase
    }
    guard let years = unit(of: MarkWords.years, words[end...]) else {
      guard saysSo, end == words.count || words[end].gap != .blank || NameLists.small.contains(words[end].key)
      else { return nil }
      return true
    }
    let behind = end + years
    // `20 ans d'expérience`.
    let counts = behind < words.count && MarkWords.ofYears.contains(words[behind].key)
    if counts { return nil }
    if saysSo { return true }
    return at > 0 && MarkWords.ofAge.contains(words[at - 1].key) && words[at].gap != .comma ? false : nil
  }

  private static func unit(of units: [[String]], _ rest: ArraySlice<NameWord>) -> Int? {
    let unit = units.first { unit in
      guard unit.count == 1, let word = rest.first, word.script != .latin else {
        return rest.prefix(unit.count).map(\.key) == unit
      }
      return word.key.hasPrefix(unit[0]) && HangulEnding.isOne(word.key.dropFirst(unit[0].count))
    }
    return unit?.count
  }

  // MARK: - As an adjective

  /// `a 35-year-old baker`, `35-jährige Bäckerin`: sure when the next word is a person, and no age when it is a thing.
  private static func asAdjective(
    _ words: [NameWord], _ at: Int, _ end: Int, _ positions: Set<String>
  ) -> Bool? {
    guard end < words.count, words[end].gap != .other, words[end].gap != .comma, words[end].gap != .stop
    else { return nil }
    let isGlued = !MarkWords.ageAdjectives.beginnings(of: words[end].key).isEmpty
    let isPhrase = unit(of: MarkWords.ageUnits, words[end...]).map { $0 > 1 } ?? false
    guard isGlued || isPhrase && words[end].key == "year" else { return nil }
    let next = words[(end + (isGlued ? 1 : 2))...].prefix(3)
    guard let first = next.first, first.gap == .blank else {
      return isGlued && words[end].isCapital ? true : nil
    }
    if next.contains(where: { MarkWords.things.contains($0.key) || MarkWords.others.contains($0.key) }) {
      return nil
    }
    return next.contains { MarkWords.persons.contains($0.key) || positions.contains($0.key) }
  }

  // MARK: - Korean

  /// 서른두 살, 마흔살: tens and ones in native Korean numerals.
  private static func inKorean(_ words: [NameWord], _ at: Int) -> TellingMark? {
    let word = words[at]
    guard word.script == .hangul, word.key.utf8.count == word.range.count else { return nil }
    for tens in MarkWords.ageTens.beginnings(of: word.key) {
      let rest = Substring(word.key.utf8.dropFirst(tens))
      for ones in [0] + MarkWords.ageOnes.beginnings(of: rest) {
        let unit = Substring(rest.utf8.dropFirst(ones))
        let isWithin = isUnit(unit)
        let isNext =
          unit.isEmpty && at + 1 < words.count && words[at + 1].gap == .blank
          && isUnit(words[at + 1].key[...])
        guard isWithin || isNext else { continue }
        let near = words[max(0, at - 2)..<at] + words[(at + 1)...].prefix(2)
        if near.contains(where: { MarkWords.holds(MarkWords.others, $0) }) { return nil }
        let start = word.range.lowerBound
        return TellingMark(kind: .birth, bytes: start..<(start + tens + ones))
      }
    }
    return nil
  }

  private static func isUnit(_ word: Substring) -> Bool {
    MarkWords.ageUnits.contains { unit in
      unit.count == 1 && word.hasPrefix(unit[0]) && HangulEnding.isOne(word.dropFirst(unit[0].count))
    }
  }
}
