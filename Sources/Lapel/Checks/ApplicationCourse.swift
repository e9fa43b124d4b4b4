public import LapelDiagnostics

/// The stages of one application, read one after another, and the contradictions among them.
struct ApplicationCourse {
  private let application: Application
  private var stages: [(stage: Stage, written: PlainText)] = []
  private var isReadable = true

  init(_ application: Application) { self.application = application }

  mutating func add(_ written: PlainText, _ report: inout Report) {
    do throws(Stage.Mistake) {
      let stage = try Stage(reading: written.text)
      Self.checkName(of: stage, written, &report)
      check(stage, written, &report)
      stages.append((stage, written))
    } catch {
      isReadable = false
      report.add(Self.diagnostic(error, written))
    }
  }

  private func check(_ stage: Stage, _ written: PlainText, _ report: inout Report) {
    let failed = stages.last { one in
      one.stage.result == .failed
        && stages.last { $0.stage.name == one.stage.name }?.stage.result == .failed
    }
    if stage.result == .passed, let failed, failed.stage.name != stage.name {
      report.add(
        Diagnostic(
          .contradiction,
          "\(stage.text.quotedName) cannot follow \(failed.stage.text.quotedName)", at: written.origin.range,
          notes: [.init("it failed here", at: failed.written.origin.range)]))
    }
    if let date = stage.date, let range = stage.dateRange, let applied = application.applied,
      date.isBefore(applied.date)
    {
      report.add(
        Diagnostic(
          .contradiction, "`\(date.iso)` is before the day of sending, `\(applied.date.iso)`",
          at: written.origin.range?.part(range, of: written.text),
          notes: [.init("it was sent on this day", at: applied.origin.range)]))
    }
  }

  /// Reports an application that was accepted without passing the final stage and without an offer, that waits after a
  /// failed stage, or that was rejected although all stages were passed.
  func checkOutcome(_ report: inout Report) {
    guard isReadable, let outcome = application.knownOutcome, let last = stages.last else { return }
    if outcome == "waiting", application.hasFailed {
      return report.add(contradiction("`waiting` after a stage that failed", beside: last.written))
    }
    if outcome == "rejected", last.stage.result == .passed, ["final", "offer"].contains(last.stage.name) {
      return report.add(contradiction("`rejected` after \(last.stage.text.quotedName)", beside: last.written))
    }
    guard outcome == "accepted" else { return }
    let isEarned = ["final", "offer"].contains { name in
      guard let result = stages.last(where: { $0.stage.name == name })?.stage.result else { return false }
      return result == .passed || name == "offer" && result != .failed
    }
    guard !isEarned else { return }
    report.add(
      Diagnostic(
        .contradiction, "`accepted` needs a final that was passed or an offer, and there is none",
        at: application.outcome?.origin.range,
        notes: [.init("the last stage is this", at: last.written.origin.range)],
        hints: ["add `final passed` to the stages, or mend the outcome"]))
  }

  private func contradiction(_ message: String, beside last: PlainText) -> Diagnostic {
    Diagnostic(
      .contradiction, message, at: application.outcome?.origin.range,
      notes: [.init("the last stage is this", at: last.origin.range)],
      hints: ["mend the outcome, or the stage"])
  }

  private static func checkName(of stage: Stage, _ written: PlainText, _ report: inout Report) {
    guard !stage.isKnown, !stage.name.contains(" "),
      let near = Slip.name(for: stage.name, among: StageWords.builtIn.stages)
    else { return }
    let place = written.origin.range?.part(stage.nameRange, of: written.text)
    report.add(
      Diagnostic(
        .misspeltWord, "\(stage.name.quotedName) is near the stage `\(near)`", at: place,
        hints: ["did you mean `\(near)`?"],
        fix: .init(near, at: place, replacing: written.text.part(stage.nameRange))))
  }

  private static func diagnostic(_ mistake: Stage.Mistake, _ written: PlainText) -> Diagnostic {
    let text = written.text
    switch mistake {
    case .badDate(let mistake, let range):
      return mistake.diagnostic(at: written.origin.range?.part(range, of: text), replacing: text.part(range))
    case .resultAlone:
      return Diagnostic(
        .badStage, "\(text.quotedName) is a result without its stage", at: written.origin.range,
        hints: ["write the stage first, as in `documents \(text)`"])
    case .noResult(let range):
      let word = text.part(range)
      let slip = Slip.name(for: word, among: StageWords.builtIn.results)
      let near = slip ?? Spelling.nearest(to: word, in: StageWords.builtIn.typedResults)
      let place = written.origin.range?.part(range, of: text)
      let usual =
        word.contains(where: \.isHangul)
        ? StageWords.builtIn.hangulResults : StageResult.allCases.map(\.rawValue)
      return Diagnostic(
        .badStage, "\(word.quotedName) is no result of a stage", at: place,
        hints: [
          near.map { "did you mean `\($0)`?" }
            ?? "a stage ends in \(usual.map { "`\($0)`" }.joined(separator: ", "))"
        ], fix: .init(slip, at: place, replacing: word))
    }
  }
}

extension DiagnosticCode {
  /// An error: a stage of an application without its result.
  public static let badStage = DiagnosticCode(
    "bad-stage", .error, "a stage of an application without its result",
    """
    A stage is its name and how it went, with its date if you like: `documents passed 2023-09-20`, `서류 합격`. The results are \
    `passed`, `failed`, `waiting`, `no-answer`, `withdrew` and `unknown`, in English or Korean words; the stage may be called \
    what you like.
    """,
    wrong: "applications:\n  - {id: b-2023, company: B, stages: [documents pased]}",
    right: "applications:\n  - {id: b-2023, company: B, stages: [documents passed]}")
}
