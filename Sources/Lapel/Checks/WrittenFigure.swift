/// A number in a text, with the unit after it: `4 hours`, `3,100명`, `96.8%`.
struct WrittenFigure: Hashable, Sendable {
  /// The digits without commas and trailing zeros: `1,200` and `1200` are one number, and so are `2.70` and `2.7`.
  let digits: String
  /// The amount, including 천, 만 and 억; nil when it has more digits than any number in a CV.
  let value: Double?
  /// The same word for all spellings of a unit: `h` for hours and 시간; empty when no word follows, else the word itself.
  let unit: String
  /// Whether a known unit follows.
  let isMeasured: Bool
  /// Whether it is part of a name, an ordinal or a day rather than an amount: `3D`, `24/7`, `2nd`, 3월.
  let isName: Bool

  /// The figures in a text, in order. Digits inside a Latin word (`K8s`) are part of its name.
  static func all(in text: String) -> [WrittenFigure] { placed(in: Array(text.utf8)).map(\.figure) }

  /// The same, with the places of their digits.
  static func placed(in bytes: [UInt8]) -> [(figure: WrittenFigure, bytes: Range<Int>)] {
    places(in: bytes).map { (WrittenFigure(bytes, $0), $0) }
  }

  /// The places of their digits alone.
  static func places(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at < bytes.count {
      if isLatin(bytes[at]) {
        while at < bytes.count, isLatin(bytes[at]) || isDigit(bytes[at]) { at += 1 }
      } else if isDigit(bytes[at]) {
        let start = at
        while at < bytes.count, isDigit(bytes[at]) || isSeparator(bytes, at) { at += 1 }
        found.append(start..<at)
      } else {
        at += 1
      }
    }
    return found
  }

  /// The digits of the figure at a place and its amount, as `digits` and `value` have them.
  static func number(at range: Range<Int>, in bytes: [UInt8]) -> (digits: String, value: Double?) {
    let digits = plain(bytes[range])
    guard digits.utf8.count <= 15 else { return (digits, nil) }
    let factor = count(behind: bytes[range.upperBound...])
    return (digits, Double(digits).map { $0 * (factor ?? 1) })
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>) {
    (digits, value) = Self.number(at: range, in: bytes)
    // Only what follows closely is its unit.
    var behind = bytes[range.upperBound..<min(bytes.count, range.upperBound + 48)]
    let isGlued = behind.first.map { (0x41...0x5A).contains($0) } ?? false
    if Self.count(behind: behind) != nil { behind = behind.dropFirst(3) }
    let word = Self.unitWord(behind)
    let unit = word.unit
    self.unit = unit ?? word.text
    isMeasured = unit != nil
    let isJoined = [UInt8(ascii: "/"), UInt8(ascii: ":")].contains { sign in
      range.upperBound + 1 < bytes.count && bytes[range.upperBound] == sign
        && Self.isDigit(bytes[range.upperBound + 1])
        || range.lowerBound > 1 && bytes[range.lowerBound - 1] == sign
          && Self.isDigit(bytes[range.lowerBound - 2])
    }
    isName = isJoined || isGlued && unit == nil || word.isOrder
  }

  /// The unit at the beginning of some bytes, after one blank: the same word for all its spellings; nil for other words.
  static func unit(at bytes: ArraySlice<UInt8>) -> String? { unitWord(bytes).unit }

  /// What the letters after a number mean, after one blank; Latin letters count as a whole word.
  private static func unitWord(_ bytes: ArraySlice<UInt8>) -> UnitWord {
    var bytes = bytes
    if bytes.first == 0x20 {
      bytes = bytes.dropFirst()
    } else if bytes.starts(with: [0xC2, 0xA0]) {
      bytes = bytes.dropFirst(2)
    }
    guard let first = bytes.first else { return .none }
    if first == UInt8(ascii: "%") { return .percent }
    if first < 0x80 {
      let letters = bytes.prefix { (0x61...0x7A).contains($0 | 0x20) }
      if letters.isEmpty { return .none }
      // A mark above the last letter makes it a different letter.
      let isPlain = bytes.dropFirst(letters.count).first.map { $0 < 0xCC || $0 > 0xCD } ?? true
      return isPlain ? .latin(letters) : .latin(letters.dropLast())
    }
    if bytes.starts(with: "°".utf8) || bytes.starts(with: "％".utf8) { return .percent }
    return .other(bytes)
  }

  private static func plain(_ number: ArraySlice<UInt8>) -> String {
    var digits = number.filter { $0 != 0x2C }
    if digits.contains(0x2E) {
      while digits.last == 0x30 { digits.removeLast() }
      if digits.last == 0x2E { digits.removeLast() }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLatin(_ byte: UInt8) -> Bool {
    byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte == 0x5F
  }

  /// Whether it is a comma or a point between two digits.
  private static func isSeparator(_ bytes: [UInt8], _ at: Int) -> Bool {
    (bytes[at] == 0x2C || bytes[at] == 0x2E) && at + 1 < bytes.count && isDigit(bytes[at + 1])
  }

  /// The factor of 천, 만 or 억 at the beginning of some bytes; nil when none is there.
  private static func count(behind bytes: ArraySlice<UInt8>) -> Double? {
    guard let first = bytes.first, first >= 0xE0 else { return nil }
    return hangulCounts.first { bytes.starts(with: $0.0) }?.1
  }

  private static let hangulCounts: [([UInt8], Double)] = [("천", 1_000), ("만", 10_000), ("억", 100_000_000)].map
  {
    (Array($0.0.utf8), $0.1)
  }
}

/// The letters after a number.
private struct UnitWord {
  let text: String
  /// The same word for all spellings of a unit; nil when it is not a unit.
  var unit: String?
  /// Whether it makes the number an ordinal, a day or part of a name.
  var isOrder = false

  static let none = UnitWord(text: "")
  static let percent = UnitWord(text: "%", unit: "%")

  static func latin(_ letters: ArraySlice<UInt8>) -> UnitWord {
    let text = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    return UnitWord(text: text, unit: units[text], isOrder: orders.contains(text))
  }

  /// - Parameter bytes: what follows the number, not beginning with ASCII.
  static func other(_ bytes: ArraySlice<UInt8>) -> UnitWord {
    // Usually Hangul syllables up to an ASCII character: then no letter has to be looked up.
    let syllables = bytes.prefix { $0 >= 0x80 }
    let isHangul = String(decoding: syllables, as: UTF8.self).unicodeScalars.allSatisfy {
      Hangul.isSyllable($0.value)
    }
    let word =
      isHangul
      ? String(decoding: syllables, as: UTF8.self)
      : Hangul.composed(
        String(String(decoding: bytes, as: UTF8.self).prefix { !$0.isASCII && $0.isLetter }))
    if word.isEmpty { return none }
    return UnitWord(
      text: isHangul ? word : word.lowercased(),
      unit: hangulUnits.first { word.utf8.starts(with: $0.0) }?.1,
      isOrder: hangulOrders.contains { word.utf8.starts(with: $0) })
  }

  private static let units: [String: String] = [
    "h": "h", "hr": "h", "hrs": "h", "hour": "h", "hours": "h", "min": "min", "mins": "min", "minute": "min",
    "minutes": "min", "s": "s", "sec": "s", "secs": "s", "second": "s", "seconds": "s", "ms": "ms",
    "millisecond": "ms", "milliseconds": "ms", "d": "day", "day": "day", "days": "day", "week": "week",
    "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year", "yr": "year",
    "yrs": "year", "%": "%", "percent": "%", "kb": "kb", "mb": "mb", "gb": "gb", "tb": "tb", "mm": "mm",
    "cm": "cm",
    "km": "km", "kg": "kg", "people": "person", "persons": "person", "users": "user", "user": "user",
  ]

  /// The units in Hangul, longer ones first, since particles may follow.
  private static let hangulUnits: [([UInt8], String)] = [
    ("밀리초", "ms"), ("퍼센트", "%"), ("시간", "h"), ("개월", "month"), ("주일", "week"), ("분기", "quarter"),
    ("분", "min"),
    ("초", "s"), ("일", "day"), ("주", "week"), ("년", "year"), ("명", "person"), ("건", "건"), ("개", "개"),
    ("회", "회"),
    ("원", "원"), ("편", "편"), ("점", "점"), ("배", "배"), ("장", "장"), ("쪽", "쪽"),
  ].map { (Array($0.0.utf8), $0.1) }

  private static let orders: Set<String> = ["st", "nd", "rd", "th", "d", "g", "k"]
  private static let hangulOrders = [
    "월", "차", "번째", "학년", "학기", "분기", "세대", "호", "급", "위", "등", "년대", "학번", "년생",
  ].map { Array($0.utf8) }
}
