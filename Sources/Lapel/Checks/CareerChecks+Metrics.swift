public import LapelDiagnostics

extension CareerChecks {
  /// Checks that a metric and its line, which state one fact twice, agree.
  func checkMetrics(_ report: inout Report) {
    for highlight in allShared.flatMap(\.highlights) {
      guard let metric = highlight.metric else { continue }
      for version in highlight.text.versions {
        guard let message = Self.disagreement(of: metric, with: version) else { continue }
        report.add(
          Diagnostic(
            .metricDisagrees, message, at: metric.now?.origin.range ?? metric.origin.range,
            notes: [.init("the line stands here", at: version.origin.range)],
            hints: ["put right the one that is wrong"]))
        break
      }
      checkShape(of: metric, beside: highlight.text, &report)
    }
  }

  private static func disagreement(
    of metric: Metric, with line: LocalizedText.Version
  ) -> String? {
    guard let now = text(of: metric.now, in: line.language) else { return nil }
    let was = text(of: metric.was, in: line.language)
    let told = SpokenNumber.inDigits(line.text)
    let agreement = MetricAgreement(line: told, was: was, now: now)
    switch agreement?.quarrel {
    case .figure(let figure, let now)?: return "the line says `\(figure)`, and its metric `now: \(now)`"
    case .percentage(let figure)?:
      return "the line says `\(figure)` %, and its metric goes from `\(was ?? "")` to `\(now)`"
    case .word(let word)?:
      return "the line says `\(word)`, and its metric goes from `\(was ?? "")` to `\(now)`"
    case .turned(let from, let to)?:
      return "the line goes from \(from) to \(to), and its metric goes the other way"
    case nil: break
    }
    guard agreement?.saysNow != true, let end = figure(of: now),
      let stray = stray(in: told, was: was.flatMap(figure), now: end)
    else { return nil }
    return "the line says `\(stray.digits)`, and its metric `now: \(end.digits)`"
  }

  /// Reports metrics such as `was: banana` with `now: 7 h`: a change must go from one figure to another.
  private func checkShape(of metric: Metric, beside line: LocalizedText, _ report: inout Report) {
    guard let was = metric.was, let now = metric.now,
      now.versions.contains(where: { $0.text.contains(where: \.isNumber) }),
      !was.versions.contains(where: { version in
        version.text.contains(where: \.isNumber) || Self.isAmount(version.text)
          || line.versions.contains { $0.text.lowercased().contains(version.text.lowercased()) }
      })
    else { return }
    report.add(
      Diagnostic(
        .metricDisagrees, "`now` is a figure, and `was` is none", at: was.origin.range,
        hints: ["write the figure before, in the same unit, or leave `was` out"]))
  }

  /// Whether a text is empty, or an amount in words.
  private static func isAmount(_ text: String) -> Bool {
    let text = text.lowercased()
    let numbers = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "dozen",
      "hundred", "half",
      "once", "twice", "day", "week", "month", "year", "하루", "이틀", "사흘", "나흘", "한 ", "두 ", "세 ", "네 ", "반나절",
      "매일", "매주",
    ]
    if numbers.contains(where: text.contains) { return true }
    return [
      "no", "none", "nothing", "nil", "zero", "manual", "by hand", "없음", "없던", "없었음", "수작업", "수기", "불가",
      "미측정",
    ]
    .contains { text.hasPrefix($0) }
  }

  private static func text(of text: LocalizedText?, in language: Language?) -> String? {
    text.map { text in language.map { text.text(in: $0) } ?? text.versions.first?.text ?? "" }
  }

  private static func figure(of text: String) -> WrittenFigure? {
    let figures = WrittenFigure.all(in: text)
    return figures.count == 1 ? figures[0] : nil
  }

  /// A figure in the line, in the metric's unit, that is neither end of the metric nor the change between them; nil
  /// when the line has the figure that counts, or says it in words.
  private static func stray(in line: String, was: WrittenFigure?, now: WrittenFigure) -> WrittenFigure? {
    let figures = WrittenFigure.all(in: line).filter { !$0.isName }
    // A unit may be left out in one of the two places.
    if figures.contains(where: {
      $0.digits == now.digits && ($0.unit == now.unit || $0.unit.isEmpty || now.unit.isEmpty)
    }) {
      return nil
    }
    let isNear = was.map { was in figures.contains { $0.digits == was.digits } } ?? false
    return figures.first { figure in
      guard figure.unit == now.unit, !now.unit.isEmpty || isNear, figure.digits != was?.digits,
        let value = figure.value, let end = now.value
      else { return false }
      guard let start = was?.value else { return true }
      return !Change(from: start, to: end).gives(value)
    }
  }
}

/// The change from one amount to another as lines state it: by how much, by what percentage, by what factor.
struct Change: Sendable {
  let from: Double
  let to: Double

  /// Whether an amount is the difference, the percentage or the factor, rounded as in speech.
  func gives(_ value: Double) -> Bool {
    let difference = abs(from - to)
    var ways = [difference, from, to]
    for base in [from, to] where base != 0 {
      ways += [100 * difference / abs(base), 100 * min(from, to) / abs(base)]
    }
    if from != 0, to != 0 { ways += [from / to, to / from] }
    return ways.contains {
      abs($0 - value) <= max(0.051, 0.011 * abs($0)) || abs($0.rounded() - value) < 0.001
    }
  }

  /// Whether a value is the percentage of the change, relative to either end, rounded as in speech.
  func isPercentage(_ value: Double) -> Bool {
    let margin = max(0.6, 0.045 * value)
    let difference = 100 * abs(from - to)
    for base in [abs(from), abs(to)] where base != 0 {
      if abs(difference / base - value) <= margin { return true }
    }
    return false
  }
}

extension DiagnosticCode {
  /// A warning: a metric that says another figure than its line.
  public static let metricDisagrees = DiagnosticCode(
    "metric-disagrees", .warning, "a metric that says another figure than its line",
    """
    `metric` keeps the figure of a line and where it came from, so that you can answer for it. Where the two differ, one of \
    them is wrong, and the wrong one may be the printed one.
    """,
    wrong: """
      projects:
        - name: Map of free seats
          highlights: [{text: Cut training from 10 h to 4 h, metric: {was: 10 h, now: 7 h}}]
      """,
    right: """
      projects:
        - name: Map of free seats
          highlights: [{text: Cut training from 10 h to 4 h, metric: {was: 10 h, now: 4 h}}]
      """)
}
