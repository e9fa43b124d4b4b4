/// Reads the quantity that begins at a word.
struct QuantityReader {
  let list: WordList

  init(_ list: WordList) { self.list = list }

  /// - Returns: the quantity and the index of the word after it; nil where there is no number or no known unit.
  func read(_ start: Int) -> (Quantity, Int)? {
    guard var value = number(start), !isOrdinal(start) else { return nil }
    var at = start + 1
    let isWord = list.words[start].script != .number
    if !isWord { skipUpperEnd(&at) }
    var hasMagnitude = false
    // The rest of a Korean word after its powers of ten: `만명` is ten thousand and `명`.
    var rest = ""
    while let (power, tail) = magnitude(at) {
      hasMagnitude = true
      value *= power
      at += 1
      rest = tail
      guard rest.isEmpty, at < list.words.count, let more = number(at), list.words[at].script == .number,
        let (lower, end) = magnitude(at + 1), lower < power
      else { break }
      value += more * lower
      at += 2
      rest = end
    }
    skipOrMore(&at)
    if let currency = currency(before: start) {
      return (Quantity(value: value, unit: .money(currency)), at)
    }
    if let rate = leadingUnit(before: start) { return (Quantity(value: value, unit: rate), at) }
    if !rest.isEmpty {
      if let unit = unit(korean: rest, before: start) { return (Quantity(value: value, unit: unit), at) }
      return nil
    }
    if at < list.words.count, list.words[at].mark == 0x25 {
      return (Quantity(value: value, unit: .percent), at + 1)
    }
    if let (measure, next) = measure(at, of: value) { return (measure, next) }
    if let (unit, next) = unit(at, before: start, isWord: isWord) {
      return (Quantity(value: value, unit: unit), next)
    }
    if lower(start - 1) == "of",
      Self.groups.contains(lower(start - 2)) || Self.groups.contains(lower(start - 3))
    {
      return (Quantity(value: value, unit: .people), at)
    }
    // `10억` without a unit is money.
    if hasMagnitude, value >= 100_000_000, list.hasHangul {
      return (Quantity(value: value, unit: .money("won")), at)
    }
    guard !isWord, !(1900...2100).contains(value), let noun = noun(at) else { return nil }
    return (Quantity(value: value, unit: .counted(noun)), at)
  }

  // MARK: Numbers

  private static let words: [String: Double] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "hundred": 100, "dozen": 12,
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "스무": 20, "서른": 30,
    "마흔": 40, "쉰": 50, "한두": 1, "두세": 2, "서너": 3, "너댓": 4, "대여섯": 5, "열두": 12, "열다섯": 15, "백": 100, "수십": 20,
    "수백": 200,
  ]

  private func number(_ index: Int) -> Double? {
    guard list.words.indices.contains(index) else { return nil }
    let text = lower(index)
    if list.words[index].script == .number { return Double(text.filter { $0 != "," }) }
    return Self.words[text]
  }

  func lower(_ index: Int) -> String {
    list.words.indices.contains(index) ? list.text(list.words[index]).lowercased() : ""
  }

  private static let powers: [(String, Double)] = [
    ("천만", 1e7), ("백만", 1e6), ("십만", 1e5), ("조", 1e12), ("억", 1e8), ("만", 1e4), ("천", 1e3),
  ]
  private static let latinPowers: [String: Double] = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "thousand": 1e3, "million": 1e6, "billion": 1e9,
  ]

  private func magnitude(_ index: Int) -> (Double, String)? {
    guard list.words.indices.contains(index) else { return nil }
    let word = list.words[index]
    if word.script == .hangul {
      let text = list.text(word)
      guard let (name, power) = Self.powers.first(where: { text.hasPrefix($0.0) }) else { return nil }
      let tail = String(text.dropFirst(name.count))
      // `천장` does not begin with a thousand, while `만 명` is ten thousand.
      guard !word.hasGap || tail.isEmpty || Self.isUnit(korean: tail) else { return nil }
      return (power, tail)
    }
    guard word.script == .latin, let power = Self.latinPowers[lower(index)],
      !word.hasGap || lower(index).utf8.count > 1
    else { return nil }
    return (power, "")
  }

  /// `3–5`, `3~5`: skips the upper end, because the lower one is asked for.
  private func skipUpperEnd(_ at: inout Int) {
    guard at + 1 < list.words.count,
      [0x7E, 0x2D, 0x2013, 0x2014, 0x301C, 0xFF5E].contains(list.words[at].mark),
      list.words[at + 1].script == .number
    else { return }
    at += 2
  }

  private func skipOrMore(_ at: inout Int) {
    if at < list.words.count, list.words[at].mark == 0x2B { at += 1 }
    if lower(at) == "or", ["more", "above", "over"].contains(lower(at + 1)) { at += 2 }
    if lower(at) == "plus" { at += 1 }
  }
}
