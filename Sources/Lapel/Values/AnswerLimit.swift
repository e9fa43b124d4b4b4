/// The limit that a form puts on an answer: `500자 이내`, `공백 제외 500자`, `100자 이상 500자 이하`, `max 300 words`.
public struct AnswerLimit: Hashable, Sendable {
  /// The largest length that the form takes, in `unit`.
  public let count: Int
  /// The smallest length that the form takes; nil when it sets none.
  public let least: Int?
  /// The unit that the form counts in.
  public let unit: AnswerLength.Unit

  /// A limit of at most `count`, and of at least `least` when the form sets one.
  public init(_ count: Int, _ unit: AnswerLength.Unit, least: Int? = nil) {
    self.count = count
    self.unit = unit
    self.least = least
  }

  /// Reads a limit as a form writes it; nil when the text is not a number with a known unit, or says more than that.
  public init?(_ written: String) {
    let text = Self.withoutGloss(written)
    var rest = text.lowercased().filter { $0 != "," }[...]
    guard var unit = Self.unit(of: &rest) else { return nil }
    if unit == .bytes, Self.countsThree(written) { unit = .utf8Bytes }
    var numbers: [(count: Int, isLeast: Bool, isBelow: Bool)] = []
    var before: Set<String> = []
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        rest = rest.dropFirst(digits.count)
        var count = Int(digits) ?? 0
        if rest.first == "천" {
          count = count < 10_000 ? count * 1000 : 0
          rest = rest.dropFirst()
        }
        guard (1...10_000_000).contains(count) else { return nil }
        let isLeast = !before.isDisjoint(with: Self.leastBefore)
        numbers.append((count, isLeast, !before.isDisjoint(with: Self.belowBefore)))
        before = []
      } else if let word = Self.words.first(where: { rest.hasPrefix($0) }) {
        rest = rest.dropFirst(word.count)
        if Self.leastAfter.contains(word), !numbers.isEmpty { numbers[numbers.count - 1].isLeast = true }
        if Self.belowAfter.contains(word), !numbers.isEmpty { numbers[numbers.count - 1].isBelow = true }
        before.insert(word)
      } else if first.isLetter {
        return nil
      } else {
        rest = rest.dropFirst()
      }
    }
    let counts = numbers.map { $0.isBelow ? $0.count - 1 : $0.count }
    switch numbers.count {
    case 1 where numbers[0].isLeast: self.init(10_000_000, unit, least: counts[0])
    case 1 where counts[0] > 0: self.init(counts[0], unit)
    case 2 where counts[0] < counts[1] && !numbers[1].isLeast: self.init(counts[1], unit, least: counts[0])
    case 2 where counts[1] < counts[0] && numbers[1].isLeast: self.init(counts[0], unit, least: counts[1])
    default: return nil
    }
  }

  /// `1,000바이트(한글 500자)`: a second count in brackets only explains the first.
  private static func withoutGloss(_ text: String) -> String {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }) else { return text }
    let gloss = text[open...]
    guard text[..<open].contains(where: \.isNumber), gloss.contains(where: \.isNumber), let last = gloss.last,
      last == ")" || last == "）"
    else { return text }
    return String(text[..<open])
  }

  /// `1000바이트 (한글 3바이트)`: whether a form says that it counts in UTF-8.
  private static func countsThree(_ written: String) -> Bool {
    let compact = written.lowercased().filter { !$0.isWhitespace }
    return compact.contains("utf8") || compact.contains("utf-8")
      || ["한글3b", "한글3바", "한글=3b", "한글=3바", "한글:3b", "한글:3바", "한글1자3b", "한글1자3바", "한글1자당3b", "한글1자당3바"]
        .contains { compact.contains($0) }
  }

  /// Whether the form sets only a smallest length.
  public var isOpen: Bool { count == 10_000_000 }

  /// Takes the unit that a limit names out of its text; nil when it names none, or two.
  private static func unit(of text: inout Substring) -> AnswerLength.Unit? {
    let compact = text.filter { !$0.isWhitespace }
    var written = String(text)
    // Most limits do not mention blanks.
    let tellsOfBlanks = ["space", "blank", "공백", "띄어쓰기"].contains { compact.contains($0) }
    let leavesBlanksOut = tellsOfBlanks && blankless.contains { compact.contains($0) }
    if tellsOfBlanks { for phrase in spoken { written = written.replacing(phrase, with: " ") } }
    var found: [AnswerLength.Unit] = []
    for (unit, names) in units {
      for name in names where written.contains(name) {
        if !found.contains(unit) { found.append(unit) }
        written = written.replacing(name, with: " ")
      }
    }
    if found.isEmpty, compact.last == "b", compact.dropLast().last?.isNumber == true {
      found = [.bytes]
      written = written.replacing("b", with: " ")
    }
    guard found.count <= 1, let unit = found.first ?? (isAboutBlanks(compact) ? .characters : nil) else {
      return nil
    }
    text = written[...]
    return unit == .characters && leavesBlanksOut ? .charactersWithoutSpaces : unit
  }

  private static func isAboutBlanks(_ compact: String) -> Bool {
    compact.contains("공백") || compact.contains("띄어쓰기")
  }

  private static let blankless = [
    "공백제외", "공백미포함", "공백불포함", "띄어쓰기제외", "띄어쓰기미포함", "무공백", "withoutspaces", "excludingspaces", "nospaces",
    "notcountingspaces",
    "withoutblanks", "excludingblanks",
  ]
  /// The ways to mention blanks, longest first.
  private static let spoken = [
    "without spaces", "excluding spaces", "including spaces", "with spaces", "incl. spaces", "excl. spaces",
    "not counting spaces", "without blanks", "excluding blanks", "including blanks", "no spaces", "띄어쓰기 미포함",
    "띄어쓰기 제외", "띄어쓰기 포함", "띄어쓰기미포함", "띄어쓰기제외", "띄어쓰기포함", "공백 미포함", "공백 불포함", "공백미포함", "공백불포함",
    "공백 제외", "공백 포함", "공백제외", "공백포함", "공백을 제외하고", "공백을 포함하여", "무공백",
  ]
  private static let units: [(AnswerLength.Unit, [String])] = [
    (.bytes, ["bytes", "byte", "바이트"]), (.words, ["words", "word", "단어", "낱말", "wörter", "mots"]),
    (.characters, ["characters", "character", "chars", "char", "글자", "자", "zeichen"]),
  ]
  private static let leastBefore: Set<String> = [
    "min", "minimum", "at least", "no less than", "not less than", "최소", "from", "between", "more than",
  ]
  private static let leastAfter: Set<String> = ["이상", "min", "minimum", "or more", "at least", "부터"]
  private static let belowBefore: Set<String> = ["less than", "under", "fewer than", "below"]
  private static let belowAfter: Set<String> = ["미만"]
  /// Every word that a limit may contain, longest first.
  private static let words = [
    "no more than", "not more than", "no less than", "not less than", "fewer than", "less than", "more than",
    "or fewer",
    "or less", "or more", "at least", "at most", "maximum", "minimum", "between", "up to", "limit", "below",
    "under",
    "within", "about", "around", "approx.", "approx", "from", "max", "min", "and", "of", "to", "a", "이내로",
    "이내", "이하", "미만",
    "까지", "최대", "최소", "이상", "내외", "안팎", "부터", "에서", "사이", "약", "으로", "로", "총", "제한", "분량", "기준", "작성", "한글",
    "국문", "영문",
  ]

  /// The text's length in the limit's own unit.
  public func length(of text: String) -> Int { AnswerLength(of: text, in: unit).count }

  /// Whether a text is neither too long nor too short.
  public func admits(_ text: String) -> Bool {
    let length = length(of: text)
    return length <= count && length >= least ?? 0
  }
}
