/// Reading a date as people write it.
extension PartialDate {
  /// The reason why a text is not a date, and the date that was most likely meant.
  package struct Mistake: Error {
    /// The reason, in lower case, without a full stop.
    package let message: String
    var hint: String? = nil
    var meant: String? = nil
  }

  /// Reads `2023`, `2023-09`, `2023-09-04`, with `.` or `/` for `-`; nil for any other text.
  public init?(_ text: String) {
    guard case .success(let date) = PartialDate.read(text) else { return nil }
    self = date
  }

  /// Reads a date, or says why the text is not one.
  package static func reading(_ text: String) -> Result<PartialDate, Mistake> { read(text) }

  static func read(_ text: String) -> Result<PartialDate, Mistake> {
    if let date = text.utf8.withContiguousStorageIfAvailable({ plain($0[...]) }) ?? nil {
      return .success(date)
    }
    var bytes = Array(text.utf8)[...]
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    if let parts = numbers(Array(bytes)), parts.separators.allSatisfy({ $0 == parts.separators.first }) {
      if (1...3).contains(parts.digits.count), parts.digits[0].count == 4,
        parts.digits.dropFirst().allSatisfy({ $0.count <= 2 })
      {
        return checked(text, parts.digits.map(value))
      }
    }
    let meant = DateGuess.date(text)
    return .failure(
      Mistake(
        message: "\(text.quotedName) is no date",
        hint: namesSeason(text)
          ? "a season or a term is no date: write the year, or the month it began in, such as `2023-09`"
          : "a date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, such as `2023-09-04`; the year has four digits",
        meant: meant))
  }

  /// Reads a date in its usual form, `2023`, `2023-09` or `2023-09-04` without blanks, as nearly all are. nil for any other
  /// text, which may still be a date, and for a day that does not exist.
  static func plain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> PartialDate? {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    let first = bytes.startIndex
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for at in range {
        guard (0x30...0x39).contains(bytes[first + at]) else { return nil }
        value = value * 10 + Int(bytes[first + at] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), (1900...2199).contains(year) else { return nil }
    if bytes.count == 4 { return PartialDate(year: year) }
    let separator = bytes[first + 4]
    guard separator == 0x2D || separator == 0x2E || separator == 0x2F, let month = number(5..<7),
      (1...12).contains(month)
    else { return nil }
    if bytes.count == 7 { return PartialDate(year: year, month: month) }
    guard bytes[first + 7] == separator, let day = number(8..<10),
      (1...lastDay(ofMonth: month, in: year)).contains(day)
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func namesSeason(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { seasons.contains(String($0)) }
      || ["봄", "여름", "가을", "겨울", "학기", "春", "夏", "秋", "冬", "学期", "學期"].contains(where: text.contains)
  }

  /// Seasons and terms, in the languages in which dates can be read.
  private static let seasons = Set(
    """
    spring summer autumn fall winter semester term trimester ws ss wise sose wintersemester sommersemester frühling frühjahr \
    sommer herbst printemps été automne hiver semestre primavera verano otoño invierno outono verão inverno estate autunno \
    lente zomer herfst vår höst
    """.split(separator: " ").map(String.init))

  private static func checked(_ text: String, _ numbers: [Int]) -> Result<PartialDate, Mistake> {
    let date = PartialDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    )
    func wrong(_ message: String) -> Result<PartialDate, Mistake> {
      .failure(
        Mistake(
          message: "\(text.quotedName) \(message)", hint: "dates are `YYYY-MM-DD`, such as `2023-09-04`"))
    }
    if !(1900...2199).contains(date.year) { return wrong("has the year \(date.year)") }
    if let month = date.month, !(1...12).contains(month) {
      return wrong("has no such month: \(month), and months go from 1 to 12")
    }
    if let day = date.day, let month = date.month {
      let last = lastDay(ofMonth: month, in: date.year)
      if !(1...last).contains(day) {
        return wrong("has no such day: \(day), and \(iso(date.year, month)) has \(last) days")
      }
    }
    return .success(date)
  }

  private static func iso(_ year: Int, _ month: Int) -> String { PartialDate(year: year, month: month).iso }

  static func lastDay(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The runs of digits and the separators between them; nil when there is anything else.
  static func numbers(_ bytes: [UInt8]) -> (digits: [ArraySlice<UInt8>], separators: [UInt8])? {
    guard bytes.count <= 40 else { return nil }
    var digits: [ArraySlice<UInt8>] = []
    var separators: [UInt8] = []
    var start = 0
    for index in 0...bytes.count {
      if index < bytes.count, (0x30...0x39).contains(bytes[index]) { continue }
      if index == start { return nil }
      digits.append(bytes[start..<index])
      if index < bytes.count {
        guard
          bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: ".")
            || bytes[index] == UInt8(ascii: "/")
        else { return nil }
        separators.append(bytes[index])
      }
      start = index + 1
    }
    return (digits, separators)
  }

  static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}

extension PartialDate {
  /// Makes the date that a text says; nil when it says none.
  package init?(written text: String) {
    guard case .success(let date) = PartialDate.read(text) else { return nil }
    self = date
  }
}
