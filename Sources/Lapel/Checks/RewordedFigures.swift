/// The figures in a line, however they are expressed, to tell whether another line has the same.
struct RewordedFigures {
  /// The figures in digits, in order: `31`, `1,200`, `3 million`.
  let written: [FigureAmount]
  /// The figures in words: `twelve`, `twelve hundred`.
  let spoken: [FigureAmount]
  /// How many times as much something became.
  let factors: [SpokenFactor]
  private let words: [NameWord]
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
    words = NameWord.all(in: text)
    let numbers = SpokenNumber.all(in: words)
    factors = SpokenFactor.all(in: words, bytes)
    spoken = numbers.filter { !$0.isFactor }.map(FigureAmount.init)
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
    let isLone = known.meaning(of: key, .loneRates) != nil
    switch words[at].script {
    case .latin:
      let isNamed = at > 0 && known.meaning(of: words[at - 1].key, .beforeRates) != nil
      if let period = known.meaning(of: key, .rates), isNamed || isLone { rates.append((period, key)) }
    case .hangul:
      let isBeforeFigure = next?.script == .digits && known.meaning(of: key, .beforeFigures) != nil
      if let period = known.meaning(of: key, .rates), isLone || isBeforeFigure { rates.append((period, key)) }
    case .digits, .other: break
    }
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
    /// A word for more where the old lines say less, or the reverse, as typed; sure when the rest is the same.
    case direction(String, isSure: Bool)
    /// A word for a factor that the old lines do not give, as typed.
    case factor(String)
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
    if let factor = new.factors.first(where: { factor in !old.contains { $0.gives(factor.value) } }) {
      return .factor(factor.text)
    }
    let changes = old.flatMap(\.changes)
    let turned = new.changes.first { change in
      changes.contains { $0.from == change.to && $0.to == change.from }
        && !changes.contains { $0.from == change.from && $0.to == change.to }
    }
    if let turned { return .turned(from: turned.from, to: turned.to) }
    if let word = turnedDirection(new, old) {
      return .direction(word, isSure: new.saysNothingElse(than: old))
    }
    let periods = Set(old.flatMap { $0.rates.map(\.period) })
    if !periods.isEmpty, let rate = new.rates.first(where: { !periods.contains($0.period) }) {
      return .rate(rate.word)
    }
    return nil
  }

  /// Whether the line gives a factor, itself or by two figures or a percentage.
  private func gives(_ factor: Double) -> Bool {
    if factors.contains(where: { abs($0.value - factor) < 0.01 || abs(1 / $0.value - factor) < 0.01 }) {
      return true
    }
    let amounts = (written + spoken).prefix(8)
    let percentages = [100 * factor, 100 * abs(1 - factor), 100 / factor]
    if amounts.contains(where: { amount in
      amount.unit == "%" && percentages.contains { abs($0 - (amount.amount ?? 0)) < 3 }
    }) {
      return true
    }
    return amounts.contains { from in
      amounts.contains { to in
        guard let from = from.amount, let to = to.amount, from > 0 else { return false }
        return abs(to / from - factor) <= 0.12 * factor
      }
    }
  }

  /// Whether each of its words, but for figures and words for more or less, is in the old lines, so that a turned
  /// direction has no other subject.
  private func saysNothingElse(than old: [RewordedFigures]) -> Bool {
    let known = Set(old.flatMap { $0.words.map(\.key) })
    return words.allSatisfy { word in
      if word.script == .digits || known.contains(word.key)
        || directions.contains(where: { $0.word == word.key })
      {
        return true
      }
      // The particle may differ.
      return word.script == .hangul && word.key.count > 2
        && known.contains { $0.count > 1 && $0.prefix(2) == word.key.prefix(2) }
    }
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
