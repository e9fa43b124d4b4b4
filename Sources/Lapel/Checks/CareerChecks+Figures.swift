public import LapelDiagnostics

extension CareerChecks {
  /// Reports figures in summarizing texts – summary, claims, answers – that nothing in the career contains.
  func checkFigures(_ report: inout Report) {
    var texts: [(what: String, text: LocalizedText)] = []
    if let summary = career.person.summary { texts.append(("the summary", summary)) }
    texts += career.entries(Strength.self).compactMap { strength in
      strength.claim.map { ("this claim", $0) }
    }
    texts += career.targets.flatMap(\.questions).compactMap { question in
      question.answer.map { ("this answer", $0) }
    }
    let written = texts.flatMap { text in
      text.text.versions.map { (text.what, $0, ToldFigure.all(in: $0.text)) }
    }
    if written.allSatisfy({ $0.2.isEmpty }) { return }
    let known = KnownFigures(career, allShared, today: today)
    // Numbers in words are looked for only where the others leave something open.
    let spoken =
      written.allSatisfy { $0.2.allSatisfy(known.holds) }
      ? nil : KnownFigures(career, allShared, today: today, isSpoken: true)
    for (what, version, figures) in written {
      var seen: Set<String> = []
      let strange = figures.filter { figure in
        !known.holds(figure) && spoken?.holds(figure) != true && seen.insert(figure.text).inserted
      }
      guard let first = strange.first else { continue }
      let others = strange.count > 1 ? " and \(strange.count - 1) more" : ""
      report.add(
        Diagnostic(
          .unprovenFigure, "`\(first.text)`\(others) stands in \(what) and nowhere in the records",
          at: version.origin.range,
          hints: ["write the line that it comes from under its entry, or put the figure right"]))
    }
  }
}

/// Every figure in a career's records: as written, and in the forms that people count and compare.
private struct KnownFigures {
  private var digits: Set<String> = ["0", "1"]
  private var values: Set<Double> = []
  private var changes: [Change] = []
  /// How many times as much something became.
  private var factors: [Double] = []
  /// The number of years that the person may have worked, learned or led.
  private var years = 0

  private let isSpoken: Bool

  /// - Parameter isSpoken: whether numbers in words count.
  init(_ career: Career, _ allShared: [EntryFields], today: PartialDate, isSpoken: Bool = false) {
    self.isSpoken = isSpoken
    for leaf in career.leaves where !Self.sumsUp(leaf) {
      switch leaf.value {
      case .text(let text): for version in text.versions { add(version.text) }
      case .plain(let text): add(text.text)
      case .date(let date): add(date.date)
      case .period(let period):
        if let start = period.start { add(start) }
        if case .date(let end) = period.end { add(end) }
        add(span: period, today)
      case .end, .link, .reference, .identifier: break
      }
    }
    for type in Career.sections { addCount(career.allEntries(of: type.section).count) }
    for shared in allShared {
      addCount(shared.highlights.count)
      for highlight in shared.highlights { add(highlight) }
    }
  }

  /// Whether a text repeats what others say, and so cannot prove itself.
  private static func sumsUp(_ leaf: Leaf) -> Bool {
    switch leaf.record {
    case Target.schema.name, Question.schema.name: true
    case Strength.schema.name: leaf.field == "claim"
    case Person.schema.name: leaf.field == "summary" || leaf.field == "headline"
    default: false
    }
  }

  private mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    for place in WrittenFigure.places(in: bytes) {
      let (figure, value) = WrittenFigure.number(at: place, in: bytes)
      digits.insert(figure)
      if let value { values.insert(value) }
    }
    for amount in ToldFigure.manifold(in: bytes) {
      if let value = amount.amount { values.insert(value.rounded()) }
    }
    guard isSpoken else { return }
    let words = NameWord.all(in: text)
    for number in SpokenNumber.all(in: words) {
      values.insert(number.value)
      digits.insert(String(Int(number.value)))
    }
    for factor in SpokenFactor.all(in: words, bytes) { factors.append(factor.value) }
  }

  private mutating func add(_ date: PartialDate) { digits.insert(String(date.year)) }

  private mutating func addCount(_ count: Int) { digits.insert(String(count)) }

  private mutating func add(span period: Period, _ today: PartialDate) {
    guard let range = period.monthRange(until: today) else { return }
    let months = range.count
    for count in [months, months - 1, months / 12, (months + 11) / 12] where count > 0 { addCount(count) }
    if let start = period.start { years = max(years, today.year - start.year + 1) }
  }

  /// Adds what follows from a metric: `from 10 h to 4` is also `by 6 h`, `by 60 %` and 2.5 times.
  private mutating func add(_ highlight: Highlight) {
    for version in highlight.text.versions {
      let metric = [highlight.metric?.was, highlight.metric?.now].compactMap(\.self)
      let texts = [version.text] + metric.flatMap { $0.versions.map(\.text) }
      let figures = texts.flatMap(WrittenFigure.all(in:)).prefix(8)
      for (number, one) in figures.enumerated() {
        for other in figures.dropFirst(number + 1)
        where one.unit == other.unit || !one.isMeasured || !other.isMeasured {
          if let from = one.value, let to = other.value, from != to {
            changes.append(Change(from: from, to: to))
          }
        }
      }
    }
  }

  func holds(_ figure: ToldFigure) -> Bool {
    switch figure {
    case .plain(let figure): holds(figure)
    case .manifold(let amount): amount.amount.map { holds(value: $0.rounded()) } ?? true
    case .spoken(let number, let unit):
      digits.contains(String(Int(number.value))) || holds(value: number.value)
        || unit == "year" && number.value <= Double(years)
    case .factor(let factor): holds(factor: factor.value)
    }
  }

  private func holds(factor: Double) -> Bool {
    if factors.contains(where: { abs($0 - factor) < 0.01 || abs(1 / $0 - factor) < 0.01 }) { return true }
    let percentages = [100 * factor, 100 * abs(1 - factor)]
    if percentages.contains(where: { values.contains($0.rounded()) }) { return true }
    return changes.contains { change in
      guard change.from > 0, change.to > 0 else { return false }
      return [change.to / change.from, change.from / change.to].contains { abs($0 - factor) <= 0.12 * factor }
    }
  }

  private func holds(_ figure: WrittenFigure) -> Bool {
    if digits.contains(figure.digits) { return true }
    guard let value = figure.value else { return false }
    // A calendar year, or a number of years of experience.
    if figure.digits.utf8.count == 4, (1900...2100).contains(value),
      figure.unit.isEmpty || figure.unit == "year"
    {
      return true
    }
    if figure.unit == "year", value <= Double(years) { return true }
    return holds(value: value)
  }

  private func holds(value: Double) -> Bool {
    if values.contains(value) { return true }
    // `over 3,000` for 3,100: rounded down or to the nearest, as in speech.
    if value >= 10, values.contains(where: { Self.rounded($0, to: value) }) { return true }
    return changes.contains { $0.gives(value) }
  }

  private static func rounded(_ exact: Double, to spoken: Double) -> Bool {
    guard exact >= 10, exact < 1e12 else { return false }
    var step = 10.0
    while step <= exact {
      if (exact / step).rounded(.down) * step == spoken || (exact / step).rounded() * step == spoken {
        return true
      }
      step *= 10
    }
    return false
  }
}

/// A figure in a text that sums up.
private enum ToldFigure {
  case plain(WrittenFigure)
  /// A figure with a word that multiplies it, as `3 million` and `2천`; its digits alone say nothing.
  case manifold(FigureAmount)
  /// A number in words from five on, since smaller ones are said of anything, with its unit.
  case spoken(SpokenNumber, unit: String?)
  /// How many times as much something became, in words.
  case factor(SpokenFactor)

  /// The figures of a text that are amounts, in order.
  static func all(in text: String) -> [ToldFigure] {
    let bytes = Array(text.utf8)
    let amounts = manifold(in: bytes)
    var (told, next) = ([ToldFigure](), 0)
    for (figure, place) in WrittenFigure.placed(in: bytes) {
      if next < amounts.count, amounts[next].place.upperBound <= place.lowerBound { next += 1 }
      if next < amounts.count, amounts[next].place.overlaps(place) {
        if amounts[next].place.lowerBound == place.lowerBound { told.append(.manifold(amounts[next])) }
      } else if !figure.isName {
        told.append(.plain(figure))
      }
    }
    return told + inWords(text, bytes)
  }

  private static func inWords(_ text: String, _ bytes: [UInt8]) -> [ToldFigure] {
    let words = NameWord.all(in: text)
    let factors = SpokenFactor.all(in: words, bytes).filter { bytes[$0.place].allSatisfy { !isDigit($0) } }
    let numbers = SpokenNumber.all(in: words).filter { $0.value >= 5 && !$0.isFactor }
    return numbers.map { number in
      let rest = bytes[number.place.upperBound...].prefix(48)
      return .spoken(number, unit: WrittenFigure.unit(at: rest))
    } + factors.map(ToldFigure.factor)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The figures with such a word. The letter of `4K` may be part of a name, unless the amount is of money.
  static func manifold(in bytes: [UInt8]) -> [FigureAmount] {
    guard FigureAmount.holdsScale(bytes) else { return [] }
    return FigureAmount.all(in: bytes).filter { amount in
      amount.scale > 1
        && (amount.unit != nil || amount.text.filter { $0.isLetter && $0.isASCII }.count != 1)
    }
  }

  var text: String {
    switch self {
    case .plain(let figure): figure.digits
    case .manifold(let amount): amount.text
    case .spoken(let number, _): number.text
    case .factor(let factor): factor.text
    }
  }
}

extension DiagnosticCode {
  /// A warning: a figure in a summary, a claim or an answer that no record has.
  public static let unprovenFigure = DiagnosticCode(
    "unproven-figure", .warning, "a figure in a summary, a claim or an answer that no record has",
    """
    What sums up a career tells nothing that its entries do not. A figure that stands in no line, no metric and no date is one \
    that you are asked about, and that the page cannot show. Differences, percentages and rounded figures are recognised, and \
    figures in words from five on.
    """,
    wrong: """
      summary: I brought 40 shops online.
      projects: [{name: Shop, highlights: [Brought 12 shops online]}]
      """,
    right: """
      summary: I brought 12 shops online.
      projects: [{name: Shop, highlights: [Brought 12 shops online]}]
      """)
}
