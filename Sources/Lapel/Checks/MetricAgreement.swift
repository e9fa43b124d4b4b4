/// Whether a metric agrees with its line, whatever units and words the line uses.
struct MetricAgreement {
  /// A point in which a line differs from its metric.
  enum Quarrel: Hashable {
    /// The figure that the thing became, in the line and in the metric.
    case figure(String, now: String)
    /// The percentage in the line, when the metric gives another.
    case percentage(String)
    /// A word that does not fit: `doubled` for what grew a little, `cut` for what rose.
    case word(String)
    /// The two ends in the line, when the metric has them the other way round.
    case turned(from: String, to: String)
  }

  private let text: String
  /// The words for more and less in the line.
  private let directions: [(isUp: Bool, word: String)]
  private let bytes: [UInt8]
  private let figures: [FigureAmount]
  private let was: FigureAmount?
  private let now: FigureAmount

  /// nil when the metric has no figure, or several.
  init?(line: String, was: String?, now: String) {
    let ends = FigureAmount.all(in: Array(now.utf8))
    guard ends.count == 1 else { return nil }
    let starts = was.map { FigureAmount.all(in: Array($0.utf8)) } ?? []
    text = line
    directions = RewordedFigures(line).directions
    bytes = Array(line.utf8)
    figures = FigureAmount.all(in: bytes)
    self.was = starts.count == 1 ? starts[0] : nil
    self.now = ends[0]
  }

  /// Whether the line has the figure that counts, in any unit.
  var saysNow: Bool { figures.contains { $0.says(now) } }

  /// The first point in which the line differs; nil when both agree, or are about different things.
  var quarrel: Quarrel? {
    if let turned { return turned }
    if saysNow { return nil }
    return otherEnd ?? otherPercentage ?? otherFactor ?? otherDirection
  }

  /// `from 4 to 10` with `{was: 10, now: 4}`.
  private var turned: Quarrel? {
    guard let was, let isRise else { return nil }
    for (before, after) in zip(figures, figures.dropFirst())
    where before.says(now) && after.says(was) && after.isEnd(in: bytes) && !before.says(was) {
      let between = bytes[before.place.upperBound..<after.place.lowerBound]
      // `down to 4 h, closer to 10 before` only states it in another order.
      let isOneWay = between.count < 40 && !between.contains(UInt8(ascii: ","))
      if isOneWay, !directions.contains(where: { $0.isUp == isRise }) {
        return .turned(from: before.text, to: after.text)
      }
    }
    return nil
  }

  /// `to 4 hours` with `now: 4 minutes`, `3 million` with `now: 3 billion`.
  private var otherEnd: Quarrel? {
    let other = figures.first { figure in
      if figure.isNumber(like: now) {
        if figure.scale > 1, now.scale > 1 { return figure.scale != now.scale && figure.isOfUnit(of: now) }
        if let unit = figure.unit, let theirs = now.unit { return unit != theirs && figure.isEnd(in: bytes) }
      }
      return was.map(figure.says) == true && figure.unit != nil && figure.isOfUnit(of: now)
        && figure.isEnd(in: bytes)
    }
    return other.map { .figure($0.text, now: now.text) }
  }

  /// `by 60 %` for what went from 100 to 90.
  private var otherPercentage: Quarrel? {
    guard let change, now.unit != "%" else { return nil }
    let said = figures.filter { $0.unit == "%" && $0.isBy(in: bytes) }
    guard !said.isEmpty, !said.contains(where: { $0.amount.map(change.isPercentage) ?? true }) else {
      return nil
    }
    return .percentage(said[0].text)
  }

  /// `halved` for what went from 10 to 9. A line with other figures may halve something else.
  private var otherFactor: Quarrel? {
    guard let change, change.from > 0, change.to > 0 else { return nil }
    let factors = SpokenFactor.all(in: NameWord.all(in: text), bytes)
    guard let factor = factors.first, factor.value > 0,
      figures.allSatisfy({ figure in factors.contains { $0.place.overlaps(figure.place) } })
    else { return nil }
    let way = (change.to / change.from).magnitudeAsFactor
    return factor.value.magnitudeAsFactor * 0.7 > way ? .word(factor.text) : nil
  }

  /// `cut` for what rose. Percentages may be of what is left, and a rise in speed is a fall in time.
  private var otherDirection: Quarrel? {
    guard isRise == true, now.unit != "%", figures.allSatisfy({ $0.unit == "%" && $0.isBy(in: bytes) }),
      let first = directions.first, !directions.contains(where: \.isUp)
    else { return nil }
    return .word(first.word)
  }

  // MARK: Parts

  /// The change between the two ends; nil when they have different units, or are equal.
  private var change: Change? {
    guard let was, was.isOfUnit(of: now), let from = was.amount, let to = now.amount, from != to else {
      return nil
    }
    guard was.unit == now.unit || was.unit == nil || now.unit == nil else {
      guard let from = was.seconds, let to = now.seconds else { return nil }
      return Change(from: from.lowerBound, to: to.lowerBound)
    }
    return Change(from: from, to: to)
  }

  private var isRise: Bool? { change.map { $0.from < $0.to } }

  private static func factor(of word: String) -> Double? {
    FigureWords.builtIn.meaning(of: word, .factors).flatMap(Double.init)
  }
}

extension FigureAmount {
  /// Whether both are the same amount, in any units: `120 min` and `2 h`. A unit may be left out.
  func says(_ other: FigureAmount) -> Bool {
    guard let unit, let theirs = other.unit, unit != theirs else { return isAsMuch(as: other) }
    guard let seconds, let others = other.seconds else { return false }
    return seconds.overlaps(others)
  }

  /// Whether both have the same unit, as far as they have one.
  func isOfUnit(of other: FigureAmount) -> Bool {
    guard let unit, let theirs = other.unit else { return true }
    return unit == theirs || seconds != nil && other.seconds != nil
  }

  /// Whether both have the same digits, whatever their amounts.
  func isNumber(like other: FigureAmount) -> Bool {
    guard let amount, let theirs = other.amount else { return false }
    return abs(amount / scale - theirs / other.scale) < 1e-9
  }

  /// The time that it may be, in seconds; a day may be a working day; nil when it is not a time.
  var seconds: ClosedRange<Double>? {
    guard let amount, amount >= 0, let unit, let (low, high) = Self.times[unit] else { return nil }
    return amount * low * (1 - 1e-6)...amount * high * (1 + 1e-6)
  }

  private static let times: [String: (Double, Double)] = [
    "ms": (0.001, 0.001), "s": (1, 1), "min": (60, 60), "h": (3600, 3600), "day": (7 * 3600, 86_400),
    "week": (35 * 3600, 7 * 86_400), "month": (140 * 3600, 31 * 86_400),
    "quarter": (420 * 3600, 92 * 86_400), "year": (1600 * 3600, 366 * 86_400),
  ]
}

extension Double {
  /// How far a factor is from 1, up or down: twice and half are equally far.
  fileprivate var magnitudeAsFactor: Double { Swift.max(self, 1 / self) - 1 }
}
