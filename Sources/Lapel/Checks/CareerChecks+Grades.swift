public import LapelDiagnostics

extension CareerChecks {
  /// Checks that a grade point average is a number within its scale.
  func checkGrades(_ report: inout Report) {
    for gpa in career.entries(Education.self).compactMap(\.gpa) {
      if let grade = gpa.grade, gpa.overall == nil, gpa.major == nil {
        for version in grade.versions { checkPercent(version, &report) }
        continue
      }
      guard let written = gpa.scale else {
        report.add(
          Diagnostic(
            .missingField, "the GPA has no `scale`", at: gpa.origin.range,
            hints: ["add `scale: …`, the best grade there is"]))
        continue
      }
      let scale = Self.number(written, &report)
      if gpa.overall == nil && gpa.major == nil {
        report.add(
          Diagnostic(
            .badGrade, "the GPA has a scale and no grade", at: gpa.origin.range, hints: ["add `overall: …`"]))
      }
      if let scale, scale <= 0 {
        report.add(Diagnostic(.badGrade, "a scale is more than 0", at: written.origin.range))
      }
      for grade in [gpa.overall, gpa.major].compactMap({ $0 }) {
        guard let value = Self.number(grade, &report) else { continue }
        checkDigits(of: grade, &report)
        guard let scale, scale > 0 else { continue }
        if gpa.isBestOne ? !(1...6).contains(value) : value > scale {
          report.add(
            Diagnostic(
              .badGrade, "the grade `\(grade.text)` is over its scale, `\(written.text)`",
              at: grade.origin.range,
              notes: [.init("the scale stands here", at: written.origin.range)]))
        }
      }
    }
  }

  /// Reports percentages such as `120%` or `-3.0`, which no scale has.
  private func checkPercent(_ grade: LocalizedText.Version, _ report: inout Report) {
    let text = grade.text.filter { !$0.isWhitespace }
    if let sign = text.first, "-−".contains(sign), Self.plain(text.dropFirst()) != nil {
      report.add(
        Diagnostic(.badGrade, "the grade \(grade.text.quotedName) is under 0", at: grade.origin.range))
    } else if text.last == "%", let value = Self.plain(text.dropLast()), value > 100 {
      report.add(
        Diagnostic(.badGrade, "the grade \(grade.text.quotedName) is over a hundred", at: grade.origin.range))
    }
  }

  /// Reports zeros that no transcript has: `4.4500`.
  private func checkDigits(of grade: PlainText, _ report: inout Report) {
    let parts = grade.text.split(separator: ".")
    guard parts.count == 2, parts[1].count > 3, parts[1].hasSuffix("00") else { return }
    let digits = parts[1].prefix(2) + parts[1].dropFirst(2).reversed().drop { $0 == "0" }.reversed()
    report.add(
      Diagnostic(
        .badGrade, "the grade `\(grade.text)` has more digits than grades have", at: grade.origin.range,
        severity: .warning, hints: ["did you mean `\(parts[0]).\(digits)`?"]))
  }

  private static func plain(_ text: some StringProtocol) -> Double? { GradePointAverage.number(String(text)) }

  /// The grade and the scale in `4.45/4.5`; nil for other texts.
  private static func fraction(_ text: String) -> (grade: Substring, scale: Substring)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      $0.drop { $0 == " " }.prefix { $0 != " " }
    }
    guard parts.count == 2, parts.allSatisfy({ plain($0) != nil }) else { return nil }
    return (parts[0], parts[1])
  }

  private static func number(_ text: PlainText, _ report: inout Report) -> Double? {
    if let number = plain(text.text) { return number }
    if let parts = fraction(text.text) {
      report.add(
        Diagnostic(
          .badGrade, "\(text.text.quotedName) is a grade and its scale in one", at: text.origin.range,
          hints: ["write `\(parts.grade)` here, and `scale: \(parts.scale)`"]))
      return nil
    }
    report.add(
      Diagnostic(
        .badGrade, "\(text.text.quotedName) is no number", at: text.origin.range,
        hints: ["a grade is a number, such as `4.45`; one in words stands alone: `gpa: First Class Honours`"])
    )
    return nil
  }
}

extension DiagnosticCode {
  /// An error: a grade that is no number, or over its scale.
  public static let badGrade = DiagnosticCode(
    "bad-grade", .error, "a grade that is no number, or over its scale",
    "A GPA says nothing without its scale, and cannot be better than the best. Digits are printed as typed: `4.50` stays `4.50`.",
    wrong: "education:\n  - institution: Gaon University\n    gpa: {overall: 4.6, scale: 4.5}",
    right: "education:\n  - institution: Gaon University\n    gpa: {overall: 4.4, scale: 4.5}")
}
