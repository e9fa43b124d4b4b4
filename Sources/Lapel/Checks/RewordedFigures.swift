/// The figures in a line, however they are expressed, to tell whether another line has the same.
struct RewordedFigures {
  /// The figures in digits, in order: `31`, `1,200`, `3 million`.
  let written: [FigureAmount]
  /// The figures in words: `twelve`, `twelve hundred`.
  private(set) var spoken: [FigureAmount] = []
  /// How often something happens: the period, such as `month`, and the word that says it.
  private(set) var rates: [(period: String, word: String)] = []
  /// Pairs of figures of which the first became the second.
  private(set) var changes: [(from: String, to: String)] = []
  /// The words that say that something became more or less.
  private(set) var directions: [(isUp: Bool, word: String)] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let figures = WrittenFigure.placed(in: bytes)
    written = FigureAmount.all(in: bytes)
    for (before, after) in zip(figures, figures.dropFirst()) {
      let between = bytes[before.bytes.upperBound..<after.bytes.lowerBound]
      guard between.count < 40, Self.isChange(String(decoding: between, as: UTF8.self)) else { continue }
      changes.append((before.figure.digits, after.figure.digits))
    }
    let words = NameWord.all(in: text)
    for at in words.indices { read(words, at) }
  }

  private static func isChange(_ between: String) -> Bool {
    let words = between.split(separator: " ").map(String.init)
    return FigureWords.builtIn.words(of: .changes).contains { sign in
      sign.allSatisfy { $0.isASCII && $0.isLetter } ? words.contains(sign) : between.contains(sign)
    }
  }

  private mutating func read(_ words: [NameWord], _ at: Int) {
    let known = FigureWords.builtIn
    let key = words[at].key
    let next = at + 1 < words.count ? words[at + 1] : nil
    readDirection(words[at])
    switch words[at].script {
    case .latin:
      if let digits = known.meaning(of: key, .numbers) { spoken.append(Self.spoken(key, digits, next)) }
      let isNamed = at > 0 && known.meaning(of: words[at - 1].key, .beforeRates) != nil
      if let period = known.meaning(of: key, .rates), isNamed || known.meaning(of: key, .alone) != nil {
        rates.append((period, key))
      }
    case .hangul:
      if let digits = known.meaning(of: key, .numbers) { spoken.append(Self.spoken(key, digits, nil)) }
      if let digits = known.meaning(of: key, .beforeCounters), let next,
        known.meaning(ofBeginning: next.key, .counters) != nil
      {
        spoken.append(Self.spoken(key, digits, nil))
      }
      if let period = known.meaning(of: key, .rates),
        known.meaning(of: key, .alone) != nil
          || next?.script == .digits && known.meaning(of: key, .beforeFigures) != nil
      {
        rates.append((period, key))
      }
    case .digits, .other: break
    }
  }

  /// A number in words, with `hundred` or `million` after it.
  private static func spoken(_ word: String, _ digits: String, _ next: NameWord?) -> FigureAmount {
    let many = next.flatMap { $0.script == .latin && $0.key.count > 2 ? $0.key : nil }
    let factor = many.flatMap(FigureAmount.factor)
    let text = factor == nil ? word : "\(word) \(many ?? "")"
    return FigureAmount(word: text, digits: digits, scale: factor ?? 1)
  }

  private mutating func readDirection(_ word: NameWord) {
    let known = FigureWords.builtIn
    for (part, isUp) in [(FigureWords.Part.up, true), (.down, false)] {
      let says =
        word.script == .hangul
        ? known.words(of: part).contains { word.key.hasPrefix($0) } : known.meaning(of: word.key, part) != nil
      if says { directions.append((isUp, word.key)) }
    }
  }

  /// A point in which a new line differs.
  enum Change: Hashable {
    /// A number that the old lines do not have, as typed.
    case number(String, isSpoken: Bool)
    /// The same number of something else: `4 days` for `4 h`.
    case unit(String, unit: String)
    /// A word for more where the old lines say less, or the reverse, as typed.
    case direction(String)
    /// A word for how often, where the old lines say something else.
    case rate(String)
    /// The two ends, which the old lines have the other way round.
    case turned(from: String, to: String)
  }

  /// The first point in which a new line differs from the old ones; nil when it says the same.
  static func firstChange(in text: String, beside originals: [String]) -> Change? {
    let new = RewordedFigures(text)
    let old = originals.map(RewordedFigures.init)
    let known = old.flatMap { $0.written + $0.spoken }
    for number in new.written {
      let same = known.filter(number.isAsMuch)
      if same.isEmpty { return .number(number.text, isSpoken: false) }
      if let unit = number.unit, same.allSatisfy({ $0.unit.map { $0 != unit } ?? false }) {
        return .unit(number.text, unit: unit)
      }
    }
    if let number = new.spoken.first(where: { number in !known.contains { number.isAsMuch(as: $0) } }) {
      return .number(number.text, isSpoken: true)
    }
    if let word = turnedDirection(new, old) { return .direction(word) }
    let periods = Set(old.flatMap { $0.rates.map(\.period) })
    if !periods.isEmpty, let rate = new.rates.first(where: { !periods.contains($0.period) }) {
      return .rate(rate.word)
    }
    let changes = old.flatMap(\.changes)
    let turned = new.changes.first { change in
      changes.contains { $0.from == change.to && $0.to == change.from }
        && !changes.contains { $0.from == change.from && $0.to == change.to }
    }
    return turned.map { .turned(from: $0.from, to: $0.to) }
  }

  /// The word in a new line that says more where all old ones say less about a figure, or the reverse; nil when there is none.
  private static func turnedDirection(_ new: RewordedFigures, _ old: [RewordedFigures]) -> String? {
    guard let first = new.directions.first, !(new.written + new.spoken).isEmpty else { return nil }
    let before = old.flatMap(\.directions)
    guard !before.isEmpty, new.directions.allSatisfy({ $0.isUp == first.isUp }),
      before.allSatisfy({ $0.isUp != first.isUp })
    else { return nil }
    return first.word
  }
}
