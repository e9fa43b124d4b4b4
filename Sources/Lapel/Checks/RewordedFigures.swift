/// The figures of a line, however they are said, to tell whether another line has the same.
struct RewordedFigures {
  /// Digits, in order: `31`, `1200`.
  let written: [String]
  /// Numbers in words: what they are in digits, and the word.
  private(set) var spoken: [(digits: String, word: String)] = []
  /// How often something is: `month`, with the word that says it.
  private(set) var rates: [(period: String, word: String)] = []
  /// Two figures of which the first became the second.
  private(set) var changes: [(from: String, to: String)] = []

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let figures = WrittenFigure.placed(in: bytes)
    written = figures.map(\.figure.digits)
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
    switch words[at].script {
    case .latin:
      if let digits = known.meaning(of: key, .numbers) { spoken.append((digits, key)) }
      let isNamed = at > 0 && known.meaning(of: words[at - 1].key, .beforeRates) != nil
      if let period = known.meaning(of: key, .rates), isNamed || known.meaning(of: key, .alone) != nil {
        rates.append((period, key))
      }
    case .hangul:
      if let digits = known.meaning(of: key, .numbers) { spoken.append((digits, key)) }
      if let digits = known.meaning(of: key, .beforeCounters), let next,
        known.meaning(ofBeginning: next.key, .counters) != nil
      {
        spoken.append((digits, key))
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

  /// What a new line says otherwise.
  enum Change: Hashable {
    /// A number that the old lines do not have, as it is typed.
    case number(String, isSpoken: Bool)
    /// How often, where the old lines say something else.
    case rate(String)
    /// The old lines have it the other way round.
    case turned(from: String, to: String)
  }

  /// The first thing that a new line says otherwise than the old ones; nil where it says the same.
  static func firstChange(in text: String, beside originals: [String]) -> Change? {
    let new = RewordedFigures(text)
    let old = originals.map(RewordedFigures.init)
    let known = Set(old.flatMap { $0.written + $0.spoken.map(\.digits) })
    if let number = new.written.first(where: { !known.contains($0) }) {
      return .number(number, isSpoken: false)
    }
    if let number = new.spoken.first(where: { !known.contains($0.digits) }) {
      return .number(number.word, isSpoken: true)
    }
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
}
