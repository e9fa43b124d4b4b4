/// Numbers with what they count.
extension PieceReader {
  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12,
  ]
  private static let yearWords: Set<String> = [
    "years", "year", "yrs", "yr", "years'", "year's", "jahre", "jahren", "jahr", "ans", "années", "años",
    "anos",
    "anni", "jaar", "yıl", "năm", "lata", "lat", "tahun", "年", "年以上",
  ]
  private static let monthWords: Set<String> = ["months", "month"]
  /// Reads a number with what it counts, and moves past it: `3년 이상`, `5+ years`, `3~5년`, `2편 이상`; false when there is none.
  mutating func amount() -> Bool { duration() || quantity() }

  /// Reads `2편 이상`, `a team of five`, `10억 원`; an upper limit, or an amount of one, asks for nothing more.
  private mutating func quantity() -> Bool {
    guard let (quantity, end) = QuantityReader(list).read(terms[at].word) else { return false }
    var isLeast = isLeastBefore(at)
    let isMost = isMostBefore(at) || ["within", "to", "미만"].contains(surface(at - 1))
    var next = terms[at...].firstIndex { $0.word >= end } ?? terms.count
    let between = terms[at..<next].contains { ["+", "more", "above"].contains(surface(of: $0)) }
    skipOrMore(&next, &isLeast)
    isLeast = isLeast || between
    let isNone = isMost || ["이하", "미만", "이내", "이하의", "내외"].contains(surface(next)) || quantity.value <= 1
    switch quantity.unit {
    // `raised sales by 20%` asks for as much, though nothing calls it the least.
    case .percent:
      let isAsked = isLeast || surface(at - 1) == "by"
      pieces.append(isAsked && !isNone ? .amount(quantity) : .filler)
    case .things where !isLeast, .counted where !isLeast: return false
    // `40 hours`, `2시간 이상`: working hours are not experience.
    case .measure("hour") where quantity.value < (isLeast ? 50 : 100): return false
    default: pieces.append(isNone ? .filler : .amount(quantity))
    }
    at = max(next, at + 1)
    return true
  }

  private func surface(of term: Term) -> String { list.text(term.range).lowercased() }

  private mutating func duration() -> Bool {
    guard var value = number(at) else { return false }
    var next = at + 1
    var isLeast = isLeastBefore(at)
    var atMost: Int?
    skipFigure(&next)
    if skip(&next, 0x2B) { isLeast = true }
    skipOrMore(&next, &isLeast)
    // The lower end of a range is asked for.
    if let upper = range(&next) { atMost = upper }
    let isMost = isMostBefore(at)
    guard let unit = unit(next) else { return false }
    next += 1
    if unit == .years, value >= Self.longest || isMonthOfDate(next) {
      skipDate(&next)
      pieces.append(.filler)
      at = next
      return true
    }
    // `within six months of hire`: by when, not for how long.
    if surface(at - 1) == "within" {
      if surface(next) == "of" { next += 2 }
      pieces.append(.softly)
      at = next
      return true
    }
    if unit == .years { value *= 12 }
    if let most = atMost { atMost = unit == .years ? min(most, Self.longest) * 12 : most }
    if unit == .years, let months = number(next), self.unit(next + 1) == .months {
      value += months
      next += 2
    }
    if let upper = range(&next) {
      atMost = min(upper, Self.longest * 12) * (unit == .years ? 12 : 1)
      if self.unit(next) != nil { next += 1 }
    }
    if skip(&next, 0x27) || skip(&next, 0x2019) {}
    skipOrMore(&next, &isLeast)
    let isOrLess = surface(next) == "or" && ["less", "fewer", "under"].contains(surface(next + 1))
    if isOrLess { next += 2 }
    if isMost || isOrLess, atMost == nil { (atMost, value) = (value, 0) }
    let after = surface(next)
    if isOfStudies(at) || after == "이내" || after == "내" || after == "연속" || after == "전" {
      pieces.append(.filler)
      at = isOfStudies(at) ? next : next + 1
      return true
    }
    if isMostBefore(at), !isLeast, atMost == nil {
      atMost = value
      value = 0
    } else if ["이하", "미만", "이하의", "미만의"].contains(after) {
      atMost = value
      value = 0
      next += 1
    }
    pieces.append(.years(months: value, atMost: atMost))
    at = next
    return true
  }

  /// `대학교졸업(4년)`: whether the years are the length of studies.
  private func isOfStudies(_ index: Int) -> Bool {
    guard index > 1, terms[index - 1].kind == .mark(0x28) else { return false }
    let before = surface(index - 2)
    return ["대학", "대학교", "전문대", "졸업", "대졸"].contains { before.hasSuffix($0) }
  }

  func number(_ index: Int) -> Int? {
    guard terms.indices.contains(index) else { return nil }
    let text = surface(index)
    guard terms[index].kind == .number else { return Self.numbers[text] }
    // `(2,3년)` lists two numbers, while `1,000` is one.
    let groups = text.split(separator: ",")
    let isWhole = groups.dropFirst().allSatisfy { $0.prefix { $0 != "." }.utf8.count == 3 }
    guard let number = Double(isWhole ? groups.joined() : String(groups[0])), number < Self.largest else {
      return nil
    }
    return Int(number)
  }

  /// Nobody works for so many years: `2026년 7월 입사 가능` is a date, and a founding year is one too.
  private static let longest = 70
  /// The largest amount of time that is read; a number of twenty digits is not an amount.
  private static let largest = 100_000.0

  /// `25년 8월`: whether it is a date, unlike `2년 6개월`.
  private func isMonthOfDate(_ index: Int) -> Bool {
    guard let month = number(index), month <= 12, terms.indices.contains(index + 1) else { return false }
    let word = list.text(list.words[terms[index + 1].word])
    return word.hasPrefix("월") && !word.hasPrefix("월간")
  }

  /// Skips what continues a date after the year: `7월`, `7월 1일`.
  private func skipDate(_ index: inout Int) {
    while let more = number(index), more <= 31 {
      let word = surface(index + 1)
      guard word.hasPrefix("월") || word.hasPrefix("일") else { return }
      index += 2
    }
  }

  private enum Unit { case years, months }

  private func unit(_ index: Int) -> Unit? {
    guard terms.indices.contains(index) else { return nil }
    let text = surface(index)
    if Self.yearWords.contains(text) { return .years }
    if Self.monthWords.contains(text) { return .months }
    let word = list.text(list.words[terms[index].word]).lowercased()
    if word.hasPrefix("년") {
      return ["", "간", "간의", "차", "의", "이", "이상", "이상의", "정도", "여", "이하", "미만", "이내", "간이상"].contains(
        String(word.dropFirst()))
        ? .years : nil
    }
    return word.hasPrefix("개월") ? .months : nil
  }

  /// Skips the figure that repeats a number word: `two (2) years`.
  private func skipFigure(_ index: inout Int) {
    guard terms.indices.contains(index + 2), terms[index].kind == .mark(0x28), number(index + 1) != nil,
      terms[index + 2].kind == .mark(0x29)
    else { return }
    index += 3
  }

  private mutating func skip(_ index: inout Int, _ mark: UInt32) -> Bool {
    guard terms.indices.contains(index), terms[index].kind == .mark(mark) else { return false }
    index += 1
    return true
  }

  private func skipOrMore(_ index: inout Int, _ isLeast: inout Bool) {
    if surface(index) == "or", ["more", "above", "over"].contains(surface(index + 1)) {
      index += 2
      isLeast = true
    }
    let text = surface(index)
    if text.hasPrefix("이상") || ["초과", "넘는", "넘게", "plus", "+"].contains(text) {
      index += 1
      isLeast = true
    }
  }

  /// Reads the upper end of a range: `~5`, `-5`, `to 5`; nil when there is none.
  private func range(_ index: inout Int) -> Int? {
    guard terms.indices.contains(index) else { return nil }
    let isDash: Bool
    if case .mark(let mark) = terms[index].kind {
      isDash = [0x7E, 0x2D, 0x2013, 0x2014, 0x301C, 0xFF5E, 0x223C].contains(mark)
    } else {
      isDash = surface(index) == "to"
    }
    guard isDash, let upper = number(index + 1) else { return nil }
    index += 2
    return upper
  }

  /// `Up to 3 years`, `최대 3년`: whether the words before make the number an upper limit.
  private func isMostBefore(_ index: Int) -> Bool {
    let before = surface(index - 1)
    return FoldedLine(index > 1 ? "\(surface(index - 2)) \(before)" : before).ends(withOneOf: Self.most)
  }

  private static let most = PhraseList(named: "PieceReader.most")

  private func isLeastBefore(_ index: Int) -> Bool {
    if isMostBefore(index) { return false }
    let before = surface(index - 1)
    return ["at least", "least", "minimum", "minimum of", "최소", "over", "than", "above", "exceeding"]
      .contains(before)
  }
}
