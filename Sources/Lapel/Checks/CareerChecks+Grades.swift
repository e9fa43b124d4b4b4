public import LapelDiagnostics

extension CareerChecks {
  /// A grade point average is a number within its scale.
  func checkGrades(_ report: inout Report) {
    for gpa in career.entries(Education.self).compactMap(\.gpa) {
      let scale = Self.number(gpa.scale, &report)
      if gpa.overall == nil && gpa.major == nil {
        report.add(
          Diagnostic(
            .badGrade, "the GPA has a scale and no grade", at: gpa.origin.range, hints: ["add `overall: …`"]))
      }
      if let scale, scale <= 0 {
        report.add(Diagnostic(.badGrade, "a scale is more than 0", at: gpa.scale.origin.range))
      }
      for grade in [gpa.overall, gpa.major].compactMap({ $0 }) {
        guard let value = Self.number(grade, &report), let scale, scale > 0 else { continue }
        if value > scale {
          report.add(
            Diagnostic(
              .badGrade, "the grade `\(grade.text)` is over its scale, `\(gpa.scale.text)`",
              at: grade.origin.range,
              notes: [.init("the scale stands here", at: gpa.scale.origin.range)]))
        }
      }
    }
  }

  private static func number(_ text: PlainText, _ report: inout Report) -> Double? {
    let bytes = Array(text.text.utf8)
    let isPlain =
      !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
      && bytes.count <= 12
    if isPlain, let number = Double(text.text) { return number }
    let dotted = String(text.text.map { $0 == "," ? "." : $0 })
    let isComma = dotted != text.text && Double(dotted) != nil
    report.add(
      Diagnostic(
        .badGrade, "\(text.text.quotedName) is no number", at: text.origin.range,
        hints: isComma ? ["write `\(dotted)`"] : ["a grade is a number, such as `4.45`"],
        fix: isComma ? text.origin.range.map { .init("write `\(dotted)`", [.init($0, dotted)]) } : nil))
    return nil
  }
}

extension DiagnosticCode {
  public static let badGrade = DiagnosticCode(
    "bad-grade", .error, "a grade that is no number, or over its scale",
    "A GPA says nothing without its scale, and cannot be better than the best. Digits are printed as typed: `4.50` stays `4.50`.",
    wrong: "education:\n  - institution: Gaon University\n    gpa: {overall: 4.6, scale: 4.5}",
    right: "education:\n  - institution: Gaon University\n    gpa: {overall: 4.4, scale: 4.5}")
}
