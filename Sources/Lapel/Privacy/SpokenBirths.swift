/// Births and years at school in prose, in any of the known languages.
enum SpokenBirths {
  /// - Parameters:
  ///   - birth: the birth date in the record; nil: none.
  ///   - findsEntrance: whether the first and last years at a school count.
  static func found(_ words: [NameWord], birth: PartialDate?, findsEntrance: Bool) -> [TellingMark] {
    var found: [TellingMark] = []
    for at in words.indices {
      let range =
        born(words, at) ?? (birth.flatMap { day(words, at, $0) })
        ?? (findsEntrance ? entrance(words, at) : nil)
      guard let range else { continue }
      found.append(
        TellingMark(
          kind: .birth,
          bytes: words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        ))
    }
    return found
  }

  /// The recorded day alone, and its year before 생.
  static func days(_ words: [NameWord], of birth: PartialDate) -> [TellingMark] {
    words.indices.compactMap { at in
      day(words, at, birth).map {
        TellingMark(
          kind: .birth,
          bytes: words[$0.lowerBound].range.lowerBound..<words[$0.upperBound - 1].range.upperBound)
      }
    }
  }

  // MARK: - Births

  /// The day or year after `born`, and before 생.
  private static func born(_ words: [NameWord], _ at: Int) -> Range<Int>? {
    if words[at].script == .digits { return bornInHan(words, at) }
    let key = words[at].key
    guard MarkWords.born.contains(key), key != "nato" || !words[at].isAllCapitals, at + 1 < words.count else {
      return nil
    }
    let isCut = words[at + 1].gap == .stop || words[at + 1].gap == .other && words[at + 1].key.count == 2
    if key.count < 4, key != "nee", key != "ne", key != "dob", !isCut { return nil }
    var (first, end) = (nil as Int?, at + 1)
    while end < words.count, end < at + 8 {
      let word = words[end]
      if word.script == .digits || MarkWords.months[word.key] != nil {
        first = first ?? end
        if word.script == .digits, let year = Int(word.key), (1920...2020).contains(year) {
          return (first ?? end)..<dateEnd(words, end)
        }
        // `b. '88`, `D.O.B: 03.07.88`.
        if word.script == .digits, word.key.count == 2, end == at + 1, word.gap == .other {
          let dateEnd = dateEnd(words, end)
          // Of `03/07/1996` the year ends the date.
          if dateEnd != end + 2 { return end..<dateEnd }
        }
      } else if !isBetween(word.key) {
        return nil
      }
      end += 1
    }
    return nil
  }

  /// The end of the numbers that belong to one date with a number, as `07` and `03` do to `1996-07-03`.
  private static func dateEnd(_ words: [NameWord], _ start: Int) -> Int {
    var end = start + 1
    while end < words.count, end < start + 3, words[end].script == .digits, words[end].key.count <= 2,
      words[end].gap != .blank, words[end].gap != .comma
    {
      end += 1
    }
    return end
  }

  /// 1984年5月12日生まれ.
  private static func bornInHan(_ words: [NameWord], _ at: Int) -> Range<Int>? {
    guard words[at].key.count == 4, at + 1 < words.count, words[at + 1].key.hasPrefix("年") else { return nil }
    for end in (at + 1)..<min(at + 6, words.count) where words[end].script != .digits {
      guard let unit = words[end].key.first, "年月日".contains(unit) else { continue }
      let behind = words[end].key.dropFirst()
      // 生产 means making.
      if MarkWords.bornInHan.contains(where: behind.hasPrefix),
        !["产", "産", "產"].contains(behind.dropFirst().first)
      {
        return at..<max(at + 1, end)
      }
    }
    return nil
  }

  private static func isBetween(_ key: String) -> Bool {
    MarkWords.bornBetween.contains(key) || NameLists.small.contains(key)
  }

  /// The recorded day, its three numbers in any order or with the month in words.
  private static func day(_ words: [NameWord], _ at: Int, _ birth: PartialDate) -> Range<Int>? {
    guard let month = birth.month, let day = birth.day else { return nil }
    let first = words[at]
    let (year, two) = (String(birth.year), padded(birth.year % 100))
    let (months, days) = (padded(month), padded(day))
    let glued = [two + months + days, year + months + days, days + months + year, months + days + year]
    if glued.contains(first.key) { return at..<(at + 1) }
    if first.key == two || first.key == year, at + 1 < words.count, words[at + 1].key.hasPrefix("년생") {
      return at..<(at + 1)
    }
    guard first.script == .digits || MarkWords.months[first.key] != nil else { return nil }
    var numbers: [Int] = []
    var hasMonth = false
    var end = at
    while end < words.count, end < at + 8, numbers.count < 3 {
      let word = words[end]
      if word.script == .digits {
        guard let number = Int(word.key), word.key.count <= 4 else { return nil }
        numbers.append(word.key == two ? birth.year : number)
      } else if let named = MarkWords.months[word.key] {
        guard named == month, !hasMonth else { return nil }
        hasMonth = true
        numbers.append(month)
      } else if !isBetween(word.key) {
        return nil
      }
      end += 1
    }
    guard numbers.count == 3, numbers.sorted() == [birth.year, month, day].sorted() else { return nil }
    return at..<end
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: - Years alone

  /// 99년생, 99년 3월생, 1999년에 태어나, 18학번, `born in 1999`: the year, and the month after it.
  static func years(_ words: [NameWord]) -> [TellingMark] {
    var found: [TellingMark] = []
    for (index, word) in words.enumerated() where word.script == .digits {
      let next = words[(index + 1)...].prefix(4).map(\.key)
      guard let first = next.first else { continue }
      let behind = next.dropFirst()
      let isBorn = behind.contains { $0.hasPrefix("월생") } || behind.contains(where: isBornInKorean)
      if first.hasPrefix("년생") || first.hasPrefix("학번") {
        found.append(TellingMark(kind: .birth, bytes: word.range))
      } else if ["년", "년도", "년에", "년도에"].contains(first), isBorn {
        found.append(TellingMark(kind: .birth, bytes: word.range))
        for month in words[(index + 2)...].prefix(2) where month.script == .digits {
          found.append(TellingMark(kind: .birth, bytes: month.range))
        }
      }
    }
    return found
  }

  private static func isBornInKorean(_ key: String) -> Bool {
    !MarkWords.bornBehind.beginnings(of: key).isEmpty
  }

  // MARK: - Schools

  /// 16년 입학, 2016년 3월 졸업, `graduated in 2020`.
  private static func entrance(_ words: [NameWord], _ at: Int) -> Range<Int>? {
    let word = words[at]
    guard word.script == .digits, word.key.count == 2 || word.key.count == 4 else { return nil }
    if at + 1 < words.count, words[at + 1].key.hasPrefix("년") || words[at + 1].key.hasPrefix("학년도") {
      for next in words[(at + 1)...].prefix(5) {
        if !MarkWords.entrance.beginnings(of: next.key).isEmpty { return at..<(at + 1) }
        guard
          next.script == .digits
            || ["년", "월", "년에", "월에", "년도", "년도에", "봄", "가을", "일", "년도"].contains(next.key)
        else { return nil }
      }
      return nil
    }
    guard word.key.count == 4, let year = Int(word.key), (1950...2100).contains(year) else { return nil }
    let before = words[max(0, at - 3)..<at].map(\.key)
    for skip in 0...min(1, before.count) {
      let rest = before.dropLast(skip)
      guard before.suffix(skip).allSatisfy({ NameLists.small.contains($0) }) else { continue }
      if MarkWords.entranceBefore.contains(where: { rest.suffix($0.count).elementsEqual($0) }) {
        return at..<(at + 1)
      }
    }
    return nil
  }
}
