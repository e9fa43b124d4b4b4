/// The amount of a figure in a text, with the words around it: `3 million euros`, `3천만 원`, `4 h`.
struct FigureAmount: Hashable {
  /// The figure as typed, with the word that multiplies it.
  let text: String
  /// The amount; nil when it has too many digits for a number, or is not a number, such as `3.2.1`.
  let amount: Double?
  /// The same word for all spellings of a time, a currency or a measure; nil when none is next to it.
  let unit: String?
  /// The factor that its words give it: 1000 for `k`.
  let scale: Double
  /// The range in bytes of its text.
  let place: Range<Int>

  /// The figures in a text, in order; `1억 2천만` is one.
  static func all(in bytes: [UInt8]) -> [FigureAmount] {
    var found: [FigureAmount] = []
    for (figure, range) in WrittenFigure.placed(in: bytes) {
      let next = FigureAmount(figure, range, bytes)
      if let last = found.last, let sum = last.joined(with: next, in: bytes) {
        found[found.count - 1] = sum
      } else {
        found.append(next)
      }
    }
    return found
  }

  /// Whether a word that multiplies stands behind a figure of a text.
  static func holdsScale(_ bytes: [UInt8]) -> Bool {
    WrittenFigure.places(in: bytes).contains { scale(behind: $0.upperBound, bytes).1 > $0.upperBound }
  }

  private init(_ figure: WrittenFigure, _ range: Range<Int>, _ bytes: [UInt8]) {
    let (scale, end) = Self.scale(behind: range.upperBound, bytes)
    self.scale = scale
    amount = figure.digits.utf8.count <= 15 ? Double(figure.digits).map { $0 * scale } : nil
    let behind = bytes[end..<min(bytes.count, end + 48)]
    unit =
      Self.currency(before: range.lowerBound, bytes) ?? Self.currency(behind: behind) ?? Self.measure(behind)
    place = range.lowerBound..<end
    text = end == range.upperBound ? figure.digits : String(decoding: bytes[place], as: UTF8.self)
  }

  private init(_ text: String, _ amount: Double?, _ unit: String?, _ scale: Double, _ place: Range<Int>) {
    (self.text, self.amount, self.unit, self.scale, self.place) = (text, amount, unit, scale, place)
  }

  /// Makes an amount from a number in words.
  init(_ number: SpokenNumber) {
    self.init(number.text, number.value, nil, 1, number.place)
  }

  /// Joins two amounts such as `1억` and `2천만`; nil when they do not belong together.
  private func joined(with next: FigureAmount, in bytes: [UInt8]) -> FigureAmount? {
    let between = bytes[place.upperBound..<next.place.lowerBound]
    guard between.allSatisfy({ $0 == 0x20 }), between.count < 2, unit == nil, scale >= 1e4,
      scale > next.scale,
      bytes[place].last.map({ $0 >= 0x80 }) == true, let amount, let rest = next.amount, rest < scale
    else { return nil }
    let whole = place.lowerBound..<next.place.upperBound
    return FigureAmount(
      String(decoding: bytes[whole], as: UTF8.self), amount + rest, next.unit, next.scale, whole)
  }

  /// Whether both are the same amount, whatever their notation.
  func isAsMuch(as other: FigureAmount) -> Bool {
    guard let amount, let theirs = other.amount else { return text == other.text }
    return abs(amount - theirs) <= 1e-9 * max(abs(amount), abs(theirs))
  }

  // MARK: Words beside it

  /// The factor of the words after a number, and where they end.
  private static func scale(behind start: Int, _ bytes: [UInt8]) -> (Double, Int) {
    var (scale, at) = (1.0, start)
    while at + 3 <= bytes.count, bytes[at] >= 0xEA,
      let factor = factor(of: String(decoding: bytes[at..<at + 3], as: UTF8.self))
    {
      scale *= factor
      at += 3
    }
    if at > start { return (scale, at) }
    let isGlued = start < bytes.count && isLetter(bytes[start])
    let first = isGlued ? start : start + 1
    guard first < bytes.count, isGlued || bytes[start] == 0x20 else { return (1, start) }
    let letters = bytes[first...].prefix { isLetter($0) }
    let word = String(decoding: letters, as: UTF8.self)
    // `3 M` and `4 k` with a blank are only letters.
    let name = word.utf8.count > 1 ? word.lowercased() : isGlued ? (word == "K" ? "k" : word) : ""
    let isPlain = letters.endIndex == bytes.count || bytes[letters.endIndex] < 0x80
    guard isPlain, let factor = factor(of: name) else { return (1, start) }
    return (factor, letters.endIndex)
  }

  /// The factor that a word stands for: 1000000 for `million`; nil for other words.
  static func factor(of word: String) -> Double? {
    FigureWords.builtIn.scales[word]
  }

  private static func currency(before start: Int, _ bytes: [UInt8]) -> String? {
    let before = bytes[max(0, start - 4)..<start]
    let word = String(decoding: before, as: UTF8.self).split(separator: " ").last.map(String.init) ?? ""
    let isClose = before.last != 0x20 || word.utf8.count == 3
    guard isClose, let sign = word.unicodeScalars.last else { return nil }
    let known = FigureWords.builtIn
    return known.meaning(of: String(sign), .currencies) ?? known.meaning(of: word.lowercased(), .currencies)
  }

  private static func currency(behind bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes.first == 0x20 ? bytes.dropFirst() : bytes, as: UTF8.self)
    let known = FigureWords.builtIn
    let letters = text.prefix { $0.isLetter }
    if letters.isEmpty { return text.first.flatMap { known.meaning(of: String($0), .currencies) } }
    if letters.first?.isASCII == true {
      return known.meaning(of: letters.prefix { $0.isASCII }.lowercased(), .currencies)
    }
    return known.meaning(ofBeginning: String(letters), .currencies)
  }

  /// The name of a time or a measure; nil for what people count, which may be called by other words.
  private static func measure(_ bytes: ArraySlice<UInt8>) -> String? {
    WrittenFigure.unit(at: bytes).flatMap { measures.contains($0) ? $0 : nil }
  }

  private static let measures: Set<String> = [
    "h", "min", "s", "ms", "day", "week", "month", "quarter", "year", "%", "kb", "mb", "gb", "tb", "mm", "cm",
    "km", "kg",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
