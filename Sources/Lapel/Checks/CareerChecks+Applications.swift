public import LapelDiagnostics

extension CareerChecks {
  /// Checks applications: their targets and postings, stages, outcomes, and contradictions among these.
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
      var course = ApplicationCourse(application)
      for stage in application.stages { course.add(stage, &report) }
      if let outcome = application.outcome { Self.checkOutcome(outcome, &report) }
      course.checkOutcome(&report)
      checkDeadline(of: application, &report)
    }
  }

  /// Allows outcomes in the person's own words, but reports one that looks like a typo of a known one.
  private static func checkOutcome(_ written: PlainText, _ report: inout Report) {
    let words = StageWords.builtIn
    guard words.name(written.text, .outcomes) == nil, !written.text.contains(" "),
      let near = Slip.name(for: written.text, among: words.outcomes)
    else { return }
    report.add(
      Diagnostic(
        .misspeltWord, "\(written.text.quotedName) is near the outcome `\(near)`", at: written.origin.range,
        hints: ["did you mean `\(near)`?"],
        fix: written.origin.range.map { .init("write `\(near)`", [.init($0, near)]) }))
  }

  /// Reports what was sent after its posting's last day. An application to another company only borrows the target.
  private func checkDeadline(of application: Application, _ report: inout Report) {
    guard let applied = application.applied, let posting = career.posting(of: application),
      let deadline = posting.deadline, deadline.date.isBefore(applied.date),
      application.posting != nil || application.company == nil
    else { return }
    report.add(
      Diagnostic(
        .contradiction,
        "it was sent on `\(applied.date.iso)`, after the posting's deadline, `\(deadline.date.iso)`",
        at: applied.origin.range, notes: [.init("the deadline stands here", at: deadline.origin.range)]))
  }
}

extension Career {
  /// The posting that an application answers: its own, else its target's; nil when none is known.
  public func posting(of application: Application) -> Posting? {
    let target = application.target.flatMap { named in targets.first { $0.id.text == named.text } }
    guard let name = (application.posting ?? target?.posting)?.text else { return nil }
    return postings.first { $0.id.text == name }
  }
}

extension DiagnosticCode {
  /// A warning: two things of an application that cannot both be.
  public static let contradiction = DiagnosticCode(
    "contradiction", .warning, "two things of an application that cannot both be",
    """
    Who failed a stage does not pass the next one; who was accepted passed the final or had an offer; an answer comes after \
    the day of sending, and that is not after the posting's deadline. One of the two places has a slip.
    """,
    wrong: "applications:\n  - {id: b-2023, company: B, stages: [documents failed, final passed]}",
    right: "applications:\n  - {id: b-2023, company: B, stages: [documents passed, final passed]}")
  /// A warning: a word that is nearly one of the known ones.
  public static let misspeltWord = DiagnosticCode(
    "misspelt-word", .warning, "a word that is nearly one of the known ones",
    "Own words are fine in this place. This one differs from a known one only by a slip, so the two would be counted apart.",
    wrong: "applications:\n  - {id: b-2023, company: B, outcome: rejcted}",
    right: "applications:\n  - {id: b-2023, company: B, outcome: rejected}")
}
