/// Reading a period as people write it.
extension Period {
  /// What is wrong with one half of a period, or with the whole.
  struct Mistake: Error {
    let message: String
    let code: Kind
    var hint: String? = nil
    /// What was meant by the wrong part alone; nil when that is not known.
    var meant: String? = nil
    /// The wrong part, in UTF-8 bytes of the text.
    let part: Range<Int>

    enum Kind { case date, period }
  }

  /// Reads both ends; a single date is that whole year, month or day.
  static func read(_ text: String) -> Result<(start: PartialDate?, end: End), Mistake> {
    if let period = text.utf8.withContiguousStorageIfAvailable({ plain($0) }) ?? nil {
      return .success(period)
    }
    let all = 0..<text.utf8.count
    guard let (first, second) = split(text) else {
      if case .success(let date) = PartialDate.read(trimmed(text, all).text) {
        return .success((date, .date(date)))
      }
      let meant = DateGuess.period(text)
      return .failure(
        Mistake(
          message: "\(text.quotedName) is no period", code: .period,
          hint: "a period is `2023-01..2023-08`, or `2023-01..` for what still goes on", meant: meant,
          part: all))
    }
    let (left, right) = (trimmed(text, first), trimmed(text, second))
    // When both ends are in unsupported forms, one fix covers both.
    func mistake(_ found: PartialDate.Mistake, _ part: Range<Int>) -> Mistake {
      guard let meant = DateGuess.period(text) else { return Mistake(found, part) }
      return Mistake(message: found.message, code: .period, hint: found.hint, meant: meant, part: all)
    }
    if left.text.isEmpty && (right.text.isEmpty || isPresent(right.text)) {
      return .failure(
        Mistake(
          message: "\(text.quotedName) is a period without a date", code: .period,
          hint: "a period is `2023-01..2023-08`, or `2023-01..` for what still goes on", part: all))
    }
    var start: PartialDate?
    if !left.text.isEmpty {
      switch PartialDate.read(left.text) {
      case .success(let date): start = date
      case .failure(var found):
        // Fixing one end alone would hide how the other is written: `12/31/2020 - 02/01/2021`.
        if case .failure = readEnd(right.text) { found.meant = nil }
        return .failure(mistake(found, left.range))
      }
    }
    switch readEnd(right.text) {
    case .success(let end): return .success((start, end))
    case .failure(let found): return .failure(mistake(found, right.range))
    }
  }

  /// Reads a period in its usual form, `2023-01..2023-08` or `2023-01..`; nil for any other text.
  private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> (start: PartialDate?, end: End)? {
    guard let mark = bytes.indices.dropLast().first(where: { bytes[$0] == 0x2E && bytes[$0 + 1] == 0x2E }),
      let start = PartialDate.plain(bytes[..<mark])
    else { return nil }
    let rest = bytes[(mark + 2)...]
    if rest.isEmpty || rest.elementsEqual("present".utf8) { return (start, .present) }
    return PartialDate.plain(rest).map { (start, .date($0)) }
  }

  static func readEnd(_ text: String) -> Result<End, PartialDate.Mistake> {
    if text.isEmpty || isPresent(text) { return .success(.present) }
    switch PartialDate.read(text) {
    case .success(let date): return .success(.date(date))
    case .failure(let mistake):
      let hasDigits = text.utf8.contains { (0x30...0x39).contains($0) }
      guard !hasDigits, let near = PresentWords.slip(text) else { return .failure(mistake) }
      return .failure(
        PartialDate.Mistake(
          message: "\(text.quotedName) is no date", hint: "did you mean `\(near)`?", meant: near))
    }
  }

  static func isPresent(_ text: String) -> Bool { PresentWords.contains(text) }

  /// The texts before and after `..`, `~` or a dash; nil when there is no such mark, or more than one.
  private static func split(_ text: String) -> (Range<Int>, Range<Int>)? {
    let bytes = Array(text.utf8)
    for mark in marks {
      var found: [Int] = []
      var index = 0
      while index + mark.count <= bytes.count {
        if bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) {
          found.append(index)
          index += mark.count
        } else {
          index += 1
        }
      }
      if found.count == 1 { return (0..<found[0], found[0] + mark.count..<bytes.count) }
      if found.count > 1 { return nil }
    }
    return nil
  }

  private static let marks: [[UInt8]] = ["..", "~", "～", "〜", "∼", "–", "—", " - "].map { Array($0.utf8) }

  private static func trimmed(_ text: String, _ range: Range<Int>) -> (text: String, range: Range<Int>) {
    let bytes = Array(text.utf8)
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == 0x0A { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 || bytes[end - 1] == 0x0A { end -= 1 }
    return (String(decoding: bytes[start..<end], as: UTF8.self), start..<end)
  }
}

extension Period.Mistake {
  fileprivate init(_ mistake: PartialDate.Mistake, _ part: Range<Int>) {
    self.init(message: mistake.message, code: .date, hint: mistake.hint, meant: mistake.meant, part: part)
  }
}

extension Period {
  /// Makes the period that a text says; nil when it says none.
  package init?(written text: String) {
    guard case .success(let (start, end)) = Period.read(text) else { return nil }
    self.init(start: start, end: end)
  }
}
