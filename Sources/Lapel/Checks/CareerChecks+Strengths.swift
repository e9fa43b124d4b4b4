public import LapelDiagnostics

extension CareerChecks {
  /// Reports claims without proof.
  func checkStrengths(_ report: inout Report) {
    for strength in career.entries(Strength.self)
    where strength.evidence.isEmpty && strength.shared.show != .nobody {
      // Its evidence may be in a part that could not be read.
      if let range = strength.shared.origin.range, broken.contains(range.file) { continue }
      report.add(
        Diagnostic(
          .strengthWithoutEvidence,
          "the strength `\(strength.title.versions.first?.text ?? "")` has no evidence",
          at: strength.shared.origin.range, hints: ["add `evidence: […]` with ids of what proves it"]))
    }
  }
}

extension DiagnosticCode {
  /// A warning: a strength that nothing proves.
  public static let strengthWithoutEvidence = DiagnosticCode(
    "strength-without-evidence", .warning, "a strength that nothing proves",
    "A claim is printed with its proof. Point at highlights, projects, awards and posts that show it.",
    wrong: "strengths:\n  - name: Care",
    right:
      "projects:\n  - id: map\n    name: Map of free seats\nstrengths:\n  - name: Care\n    evidence: [map]")
}
