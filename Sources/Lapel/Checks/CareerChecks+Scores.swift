public import LapelDiagnostics

extension CareerChecks {
  /// Checks scores and the numbers of papers, which are printed as typed, for likely typos.
  func checkScores(_ report: inout Report) {
    for test in career.entries(TestScore.self) {
      guard let score = test.score else { continue }
      for version in score.versions {
        if checkLookalikes(version.text, version.origin, &report) { continue }
        if let sign = version.text.first, "-−–".contains(sign),
          version.text.dropFirst().first?.isNumber == true
        {
          report.add(
            Diagnostic(
              .badScore, "the score \(version.text.quotedName) is under 0", at: version.origin.range,
              hints: ["write it without the sign"]))
          continue
        }
        let name = test.name.versions.map(\.text).joined(separator: " ")
        guard let range = Self.range(of: name), let value = Self.value(of: version.text) else { continue }
        if !range.contains(value) {
          report.add(
            Diagnostic(
              .badScore, "the test gives \(Self.shown(range)), and this is `\(version.text)`",
              at: version.origin.range))
        }
      }
    }
    for certificate in career.entries(Certificate.self) {
      if let number = certificate.number { _ = checkLookalikes(number.text, number.origin, &report) }
    }
    for patent in career.entries(Patent.self) {
      if let number = patent.number { _ = checkLookalikes(number.text, number.origin, &report) }
    }
  }

  private func checkLookalikes(_ text: String, _ origin: Origin, _ report: inout Report) -> Bool {
    guard let meant = Lookalikes.digits(in: text) else { return false }
    report.add(
      Diagnostic(
        .badScore, "a letter stands among the digits of \(text.quotedName)", at: origin.range,
        hints: ["did you mean `\(meant)`?"]))
    return true
  }

  /// The possible scores of well-known tests; nil for other tests, and for those whose scale has changed.
  private static func range(of test: String) -> ClosedRange<Double>? {
    let name = test.uppercased()
    if name.contains("SPEAKING") || name.contains("WRITING") || name.contains("스피킹") || name.contains("토스") {
      return name.contains("TOEIC") || name.contains("토익") ? 0...200 : nil
    }
    if name.contains("BRIDGE") || name.contains("브릿지") { return nil }
    if name.contains("TOEIC") || name.contains("토익") { return 10...990 }
    if name.contains("TOEFL") || name.contains("토플") {
      return ["PBT", "CBT", "ITP"].contains { name.contains($0) } ? nil : 0...120
    }
    return name.contains("IELTS") || name.contains("아이엘츠") ? 0...9 : nil
  }

  /// The value of a text that is only a number; nil otherwise.
  private static func value(of text: String) -> Double? {
    let bytes = text.utf8
    guard !bytes.isEmpty, bytes.count < 40,
      bytes.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(text)
  }

  private static func shown(_ range: ClosedRange<Double>) -> String {
    "\(Int(range.lowerBound)) to \(Int(range.upperBound)) points"
  }
}

extension DiagnosticCode {
  /// A warning: a score that its test does not give, or a letter among digits.
  public static let badScore = DiagnosticCode(
    "bad-score", .warning, "a score that its test does not give, or a letter among digits",
    "Scores and numbers are printed as typed, so that a slip of the finger goes out with them.",
    wrong: "test_scores:\n  - {name: TOEIC, score: 9945, date: 2023-05}",
    right: "test_scores:\n  - {name: TOEIC, score: 945, date: 2023-05}")
}
