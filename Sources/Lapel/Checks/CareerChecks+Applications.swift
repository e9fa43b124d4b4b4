public import LapelDiagnostics

extension CareerChecks {
  /// Targets and postings of applications, the stages, and the outcome.
  func checkApplications(_ report: inout Report) {
    let targets = career.targets.map(\.id.text)
    for application in career.applications {
      if let target = application.target, !targets.contains(target.text),
        !declared.mayStandInBroken(target.text, pointer: target.origin.range)
      {
        report.add(
          .unknown(
            "\(target.text.quotedName) is no target", target,
            near: Spelling.nearest(to: target.text, in: targets), among: targets,
            otherwise: targets.isEmpty
              ? "a target stands under `target`, with its `id`" : "the targets are \(Self.listed(targets))"))
      }
      checkPosting(application.posting, &report)
      for stage in application.stages { Stage.check(stage, &report) }
      if let outcome = application.outcome {
        Self.checkNear(outcome, Self.outcomes, "outcome", &report)
      }
    }
  }

  static let outcomes = ["accepted", "rejected", "withdrew", "waiting", "unknown"]

  /// Own words are fine, but not one that a slip of the finger makes of a known one.
  static func checkNear(_ written: PlainText, _ words: [String], _ what: String, _ report: inout Report) {
    guard !words.contains(written.text), !written.text.contains(" "),
      let near = Slip.name(for: written.text, among: words), near != written.text
    else { return }
    report.add(
      Diagnostic(
        .misspeltWord, "\(written.text.quotedName) is near the \(what) `\(near)`", at: written.origin.range,
        hints: ["did you mean `\(near)`?"],
        fix: written.origin.range.map { .init("write `\(near)`", [.init($0, near)]) }))
  }
}

/// A stage of an application and its result: `coding-test passed`.
enum Stage {
  static let stages = [
    "documents", "coding-test", "aptitude-test", "assignment", "interview", "final", "reference-check",
    "offer",
  ]
  static let results = ["passed", "failed", "waiting", "no-answer", "withdrew", "unknown"]

  static func check(_ written: PlainText, _ report: inout Report) {
    let text = written.text
    let words = text.split(whereSeparator: \.isWhitespace)
    let place = { (word: Substring) -> SourceRange? in
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      return written.origin.range?.part(start..<start + word.utf8.count, of: text)
    }
    guard let last = words.last else { return }
    if !results.contains(String(last)) {
      let pair = words.count > 1 ? words.suffix(2).joined(separator: "-") : ""
      let near = pair == "no-answer" ? pair : Slip.name(for: String(last), among: results)
      var edits: [Diagnostic.Edit] = []
      if let near, let end = place(last) {
        let start =
          near == pair
          ? place(words[words.count - 2])?.bytes.lowerBound ?? end.bytes.lowerBound : end.bytes.lowerBound
        edits = [.init(SourceRange(end.file, start..<end.bytes.upperBound), near)]
      }
      report.add(
        Diagnostic(
          .badStage, "\(String(last).quotedName) is no result of a stage", at: place(last),
          hints: [
            near.map { "did you mean `\($0)`?" }
              ?? "a stage ends in \(results.map { "`\($0)`" }.joined(separator: ", "))"
          ], fix: edits.isEmpty ? nil : .init("write `\(near ?? "")`", edits)))
      return
    }
    guard words.count > 1 else {
      report.add(
        Diagnostic(
          .badStage, "\(text.quotedName) is a result without its stage", at: written.origin.range,
          hints: ["write the stage first, as in `documents \(text)`"]))
      return
    }
    let name = words.dropLast().joined(separator: " ")
    if words.count == 2, !isKnown(name), let near = Slip.name(for: name, among: stages), near != name {
      report.add(
        Diagnostic(
          .misspeltWord, "\(name.quotedName) is near the stage `\(near)`", at: place(words[0]),
          hints: ["did you mean `\(near)`?"],
          fix: place(words[0]).map { .init("write `\(near)`", [.init($0, near)]) }))
    }
  }

  /// A stage of the list, with a number or without: `interview-2`.
  private static func isKnown(_ name: String) -> Bool {
    if stages.contains(name) { return true }
    let parts = name.split(separator: "-")
    guard let number = parts.last, parts.count > 1, number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return false
    }
    return stages.contains(parts.dropLast().joined(separator: "-"))
  }
}

extension DiagnosticCode {
  public static let badStage = DiagnosticCode(
    "bad-stage", .error, "a stage of an application without its result",
    """
    A stage is its name and how it went: `documents passed`. The results are `passed`, `failed`, `waiting`, `no-answer`, \
    `withdrew` and `unknown`; the stage may be called what you like.
    """,
    wrong: "applications:\n  - {id: b-2023, company: B, stages: [documents pased]}",
    right: "applications:\n  - {id: b-2023, company: B, stages: [documents passed]}")
  public static let misspeltWord = DiagnosticCode(
    "misspelt-word", .warning, "a word that is nearly one of the known ones",
    "Own words are fine in this place. This one differs from a known one only by a slip, so the two would be counted apart.",
    wrong: "applications:\n  - {id: b-2023, company: B, outcome: rejcted}",
    right: "applications:\n  - {id: b-2023, company: B, outcome: rejected}")
}
