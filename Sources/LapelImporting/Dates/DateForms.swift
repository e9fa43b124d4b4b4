import LapelTeX

/// Forms of dates that say a year in other figures than four: `'17`, `平成23年`, `10/19 - 12/20`; and marks that join two dates.
enum DateForms {
  /// The text with its years in four figures, where their form leaves no doubt; any other text as it is.
  static func plain(_ text: String) -> String {
    guard text.utf8.count <= 120 else { return text }
    var text = text
    if text.hasBytes("t/m") { text = text.replacingBytes(of: "t/m", with: "–") }
    if text.hasBytes("`") { text = text.replacingBytes(of: "`", with: "") }
    if text.utf8.contains(UInt8(ascii: "'")) || text.hasBytes("’") { text = withWholeYears(text) }
    if text.hasBytes("年") { text = withoutEras(text) }
    if text.hasBytes(koreanYear) { text = withWholeKoreanYears(text) }
    if let months = monthsAndYears(text) { return months }
    return text
  }

  /// Whether a text of few figures may say a year all the same.
  static func mayHold(_ text: some StringProtocol) -> Bool {
    var (run, opening, before): (Int, UInt8, UInt8) = (0, 0, 0)
    var hasPair = false
    for byte in text.utf8 {
      if byte >= 0x30 && byte <= 0x39 {
        if run == 0 { opening = before }
        run += 1
      } else {
        // After an apostrophe, after a slash, and after the last letter of an era before the letter for a year.
        if run == 2, opening == 0x27 || opening == 0x99 { return true }
        if run == 2, opening == UInt8(ascii: "/") { hasPair = true }
        // Before the first byte of the Korean word for a year.
        if run == 2, byte == 0xEB { return true }
        if (1...2).contains(run), byte == 0xE5, eraEnds.contains(opening) { return true }
        if byte == 0x83, before == 0x85 { return true }
        run = 0
      }
      before = byte
    }
    return run == 2 && (opening == 0x27 || opening == 0x99 || opening == UInt8(ascii: "/")) || hasPair
  }

  private static let eraEnds: Set<UInt8> = [0x90, 0x8C, 0xA3]

  /// `Aug '17` as `Aug 2017`: of two figures after an apostrophe the nearer century is meant.
  private static func withWholeYears(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    var before: Unicode.Scalar = " "
    while let scalar = rest.popFirst() {
      let figures = rest.prefix { ("0"..."9").contains($0) }
      if scalar == "'" || scalar == "’", figures.count == 2, !before.isOfWord, !before.isNumeric,
        let year = Int(String(figures))
      {
        output.append(contentsOf: "\(year < 50 ? 2000 + year : 1900 + year)".unicodeScalars)
        rest = rest.dropFirst(2)
        before = "0"
        continue
      }
      output.append(scalar)
      before = scalar
    }
    return String(output)
  }

  private static let koreanYear = "\u{B144}"
  private static let koreanMonth = "\u{C6D4}"

  /// Two figures before the Korean word for a year and a month after it, as a whole year: without a month they may be how many.
  private static func withWholeKoreanYears(_ text: String) -> String {
    var text = text
    for range in text.allBytes(of: koreanYear).prefix(4).reversed() {
      let before = text[..<range.lowerBound]
      let figures = before.reversed().prefix { $0.isASCII && $0.isNumber }
      let month = text[range.upperBound...].drop { $0 == " " }
      let monthFigures = month.prefix { $0.isASCII && $0.isNumber }
      guard figures.count == 2, let year = Int(String(figures.reversed())),
        (1...2).contains(monthFigures.count), let number = Int(monthFigures), (1...12).contains(number),
        month[monthFigures.endIndex...].drop(while: { $0 == " " }).hasPrefix(koreanMonth)
      else { continue }
      text.insert(
        contentsOf: year < 50 ? "20" : "19", at: text.index(range.lowerBound, offsetBy: -figures.count))
    }
    return text
  }

  private static let eras: [(name: String, before: Int)] = [
    ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911),
  ]

  /// `平成23年3月` as `2011年3月`, `令和元年` as `2019年`.
  private static func withoutEras(_ text: String) -> String {
    var text = text
    for era in eras {
      for range in text.allBytes(of: era.name).prefix(4).reversed() {
        let tail = text[range.upperBound...].drop { $0 == " " }
        let figures = tail.prefix { $0.isNumber && $0.isWholeNumber }
        if tail.hasPrefix("元年") {
          text.replaceSubrange(
            range.lowerBound..<text.index(after: tail.startIndex), with: "\(era.before + 1)")
        } else if (1...2).contains(figures.count),
          tail[figures.endIndex...].drop(while: { $0 == " " }).hasPrefix("年"),
          let year = Int(figures.compactMap { $0.wholeNumberValue }.map(String.init).joined())
        {
          text.replaceSubrange(range.lowerBound..<figures.endIndex, with: "\(era.before + year)")
        }
      }
    }
    return text
  }

  /// `10/19 - 12/20` as `10/2019 - 12/2020`: a month and a year, where the second figure is no day of a month that the first
  /// could be of another.
  private static func monthsAndYears(_ text: String) -> String? {
    guard text.utf8.count <= 40, text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    for mark in ["–", "—", "-", "~"] {
      let sides = text.splitBytes(by: mark).map { Blanks.trimmed($0) }
      guard sides.count == 2, let start = monthAndYear(sides[0]) else { continue }
      if DateWords.isPresent(sides[1]) { return "\(start.text) – \(sides[1])" }
      guard let end = monthAndYear(sides[1]), start.year > 12 || end.year > 12, start.order <= end.order
      else {
        return nil
      }
      return "\(start.text) – \(end.text)"
    }
    return nil
  }

  private static func monthAndYear(_ text: some StringProtocol) -> (text: String, year: Int, order: Int)? {
    let parts = text.split(separator: "/")
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      let month = Int(parts[0]), (1...12).contains(month), let year = Int(parts[1])
    else { return nil }
    let whole = year < 50 ? 2000 + year : 1900 + year
    return ("\(parts[0])/\(whole)", year, whole * 12 + month)
  }
}

extension DateForms {
  /// Whether a text says when by seasons, terms or several years, so that no date of the calendar is sure: `Fall 2019 – Spring
  /// 2021`, `WS 2019/20`, `Sommer 2004, 2005`.
  static func isLooseTime(_ text: String) -> Bool {
    guard text.utf8.count <= 60, DateReading.mayHold(text) else { return false }
    var (years, seasons) = (0, 0)
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if word.allSatisfy(\.isNumber) {
        guard word.count == 4 || word.count == 2 && years > 0 && seasons > 0 else { return false }
        if word.count == 4 { years += 1 }
        continue
      }
      let folded = DateWords.folded(word)
      if seasonWords.contains(folded) {
        seasons += 1
      } else if DateWords.month(String(word)) == nil, !DateWords.fillers.contains(folded),
        !DateWords.until.contains(folded), !DateWords.isPresent(word), !joints.contains(folded)
      {
        return false
      }
    }
    return years > 0 && (seasons > 0 || years > 1)
  }

  /// The names of seasons and terms.
  static let seasonWords = WordLists.set("seasons")

  private static let joints: Set<String> = ["and", "und", "et", "y", "e", "en", "i", "early", "mid", "late"]
}
