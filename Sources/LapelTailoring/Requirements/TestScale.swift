/// The scales of tests: which of two scores is higher, and how well its holder speaks the language.
enum TestScale {
  /// The place of a printed score on its test's scale, as a number that grows with the score; nil when it cannot be read.
  static func place(of score: String, in test: String) -> Double? {
    let text = score.uppercased()
    switch test {
    case "OPIc":
      return grade(text, ["NL", "NM", "NH", "IL", "IM1", "IM2", "IM3", "IH", "AL", "AM", "AH"])
        ?? (text.contains("IM") ? 5 : nil)
    case "TOEIC Speaking":
      // Former levels, current names, and the points behind them.
      if let named = grade(text, ["NL", "NM", "NH", "IL", "IM1", "IM2", "IM3", "IH", "AL", "AM", "AH"]) {
        return [30, 50, 70, 90, 110, 120, 130, 140, 160, 180, 200][Int(named) - 1]
      }
      if text.contains("IM") { return 110 }
      guard let number = number(in: text) else { return nil }
      return number <= 8 ? [10, 40, 60, 80, 110, 130, 160, 190][max(0, Int(number) - 1)] : number
    case "JLPT": return number(in: text).map { 6 - $0 }
    case "CEFR": return grade(text, ["A1", "A2", "B1", "B2", "C1", "C2"])
    case "DELE", "DELF", "TestDaF":
      return grade(text, ["A1", "A2", "B1", "B2", "C1", "C2"]) ?? number(in: text)
    case "한국사능력검정시험": return number(in: text).map { 7 - $0 }
    case "G-TELP": return number(in: text)
    default: return number(in: text)
    }
  }

  /// Whether a test's score expires. Scores in ETS, YBM, OPIc, IELTS, TEPS, TOPIK and HSK tests count for two years;
  /// others (a grade in 한국사, JLPT, DELF) count for good, and their day only says when the test was taken.
  static func lapses(_ name: String) -> Bool { !FoldedLine(name).has(lasting) }

  private static let lasting = PhraseList(named: "TestScale.lasting")

  /// How well the holder of a score speaks; nil for tests that do not say.
  static func level(of score: String, in test: String) -> LanguageLevel? {
    guard let place = place(of: score, in: test) else { return nil }
    func rank(_ steps: [(Double, Double)]) -> LanguageLevel {
      LanguageLevel(rank: steps.last { place >= $0.0 }?.1 ?? 1)
    }
    switch test {
    case "TOEIC": return rank([(0, 1), (500, 2), (650, 2.5), (700, 3), (800, 4), (900, 4.5), (970, 5)])
    case "OPIc": return rank([(0, 1), (4, 2.5), (5, 3), (6, 3.5), (8, 4), (9, 5)])
    case "TOEIC Speaking": return rank([(0, 1), (90, 2), (110, 3), (130, 3.5), (140, 4), (160, 5)])
    case "TOEFL": return rank([(0, 1), (60, 2.5), (72, 3), (90, 4), (100, 4.5), (110, 5)])
    case "IELTS": return rank([(0, 1), (5, 2.5), (5.5, 3), (6.5, 4), (7.5, 5)])
    case "TEPS": return rank([(0, 1), (260, 2.5), (330, 4), (430, 5)])
    case "TOPIK": return rank([(0, 1), (2, 2), (3, 3), (4, 4), (5, 4.5), (6, 5)])
    case "JLPT": return rank([(0, 1), (2, 2), (3, 3), (4, 4), (5, 5)])
    case "HSK": return rank([(0, 1), (3, 2), (4, 3), (5, 4), (6, 5)])
    case "CEFR", "DELE", "DELF": return rank([(0, 1), (3, 3), (4, 4), (5, 5)])
    default: return nil
    }
  }

  /// Whether the test has no speaking part: listening and reading alone show speaking only in part.
  static func isSilent(_ test: String) -> Bool { ["TOEIC", "TEPS", "JPT"].contains(test) }

  /// The language of a test, by its name in the lexicon; nil when it is not a language test.
  static func language(of test: String) -> String? {
    switch test {
    case "TOEIC", "TOEIC Speaking", "OPIc", "TOEFL", "IELTS", "TEPS", "G-TELP": "영어"
    case "JLPT", "JPT": "일본어"
    case "HSK": "중국어"
    case "TOPIK", "KBS 한국어능력시험": "한국어"
    case "DELE": "스페인어"
    case "DELF": "프랑스어"
    case "TestDaF": "독일어"
    default: nil
    }
  }

  private static func grade(_ text: String, _ grades: [String]) -> Double? {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    for word in words {
      if let place = grades.firstIndex(where: { $0 == word }) { return Double(place + 1) }
    }
    let compact = text.filter { !$0.isWhitespace }
    return grades.lastIndex { compact.hasPrefix($0) }.map { Double($0 + 1) }
  }

  /// The first number in a text, as in `905`, `6.5`, `Level 5` or `N2`; nil when there is none.
  static func number(in text: String) -> Double? {
    var digits = ""
    for character in text {
      if character.isASCII && (character.isNumber || character == "." && !digits.isEmpty) {
        digits.append(character)
      } else if character == "," && !digits.isEmpty {
        continue
      } else if !digits.isEmpty {
        break
      }
    }
    while digits.last == "." { digits.removeLast() }
    return Double(digits)
  }
}
