public import LapelDiagnostics

extension CareerChecks {
  /// Checks retrospectives with their stories, goals and self-assessments: what they point at and what they claim.
  func checkYearRecords(_ pointers: inout Pointers, _ report: inout Report) {
    for look in career.retrospectives {
      if let file = look.file { checkStory(file, &report) }
      checkMentions(look.text, &pointers, &report)
      for chapter in look.chapters {
        _ = pointers.item(chapter.of, "chapters", &report)
        checkMentions(chapter.text, &pointers, &report)
      }
    }
    let kept = Set(
      career.applications.map(\.id.text) + career.goals.flatMap(\.items).compactMap { $0.id?.text })
    func checkProof(_ proof: [Reference]) {
      for reference in proof where !kept.contains(reference.text) {
        _ = pointers.item(reference, "proof", &report)
      }
    }
    for goal in career.goals.flatMap(\.items) {
      checkProof(goal.proof)
      checkFirst(of: goal, &report)
    }
    for question in career.assessments.flatMap(\.questions) { checkProof(question.proof) }
  }

  /// Checks names in double brackets, at their places in the file.
  private func checkMentions(_ text: LocalizedText?, _ pointers: inout Pointers, _ report: inout Report) {
    for version in text?.versions ?? [] {
      guard let range = version.origin.range else { continue }
      let bytes = sources[range.file].bytes[range.bytes]
      for place in Mentions.ranges(in: bytes) {
        let start = range.bytes.lowerBound
        let place = SourceRange(range.file, start + place.lowerBound..<start + place.upperBound)
        let name = String(decoding: sources[range.file].bytes[place.bytes], as: UTF8.self)
        _ = pointers.item(Reference(name, Origin(place)), "text", &report)
      }
    }
  }

  private func checkStory(_ file: PlainText, _ report: inout Report) {
    guard !Stories(folder: folder, languages: career.languages).hasFile(file.text) else { return }
    checkFile(file, "file", &report)
  }

  /// Checks that what comes first is one of the parts.
  private func checkFirst(of goal: Goal, _ report: inout Report) {
    guard let first = goal.first, !goal.items.isEmpty else { return }
    func words(_ text: LocalizedText) -> [String] { text.versions.map { CareerIndex.folded($0.text) } }
    let parts = goal.items.flatMap(words)
    guard !words(first).contains(where: parts.contains) else { return }
    let name = first.versions.first?.text ?? ""
    report.add(
      Diagnostic(
        .firstNotListed, "\(name.quotedName) comes first and is not among the `items`",
        at: first.origin.range,
        hints: [
          Spelling.nearest(to: name, in: parts).map { "did you mean `\($0)`?" }
            ?? "the items are \(Self.listed(parts))"
        ]))
  }

  /// Notes an `O` that nothing shows, and a log that has fallen silent; only when everything is checked.
  func noteYearRecords(_ report: inout Report) {
    for question in career.assessments.flatMap(\.questions) where question.proof.isEmpty {
      guard let answer = question.answer, SelfAnswer(answer).isYes else { continue }
      report.add(
        Diagnostic(
          .unprovenAnswer, "an `O` without `proof`", at: answer.origin.range,
          hints: ["add `proof: [id]`: what you did that shows it"]))
    }
    guard let last = career.log.max(by: { $0.date.lastDay < $1.date.lastDay }) else { return }
    let days = today.lastDay - last.date.lastDay
    if days > Self.silentAfter {
      report.add(
        Diagnostic(
          .logSilent, "nothing was logged for \(days) days", at: last.origin.range,
          hints: ["`lapel log \"what happened\"` adds a line"]))
    }
  }

  /// The number of days without a line in the log after which it counts as silent.
  private static let silentAfter = 30
}

extension DiagnosticCode {
  /// An error: a goal's first part that is none of its parts.
  public static let firstNotListed = DiagnosticCode(
    "first-not-listed", .error, "a goal's first part that is none of its parts",
    "`first` says which of a goal's `items` comes first, in the same words.",
    wrong:
      "goals:\n  year: 2024\n  items:\n    - {id: coding, text: Programming, items: [CUDA, patterns], first: Rust}",
    right:
      "goals:\n  year: 2024\n  items:\n    - {id: coding, text: Programming, items: [CUDA, patterns], first: CUDA}"
  )
  /// A note: an `O` of a self-assessment that nothing shows.
  public static let unprovenAnswer = DiagnosticCode(
    "unproven-answer", .note, "an `O` of a self-assessment that nothing shows",
    "An `O` says that you can do it now. `proof` names what shows it: an item of the career, by its id.",
    wrong: """
      projects:
        - id: map
          name: Map of free seats
      assessment:
        asked: 2024-01-02
        questions:
          - {id: build, text: Am I good at development?, answer: O}
      """,
    right: """
      projects:
        - id: map
          name: Map of free seats
      assessment:
        asked: 2024-01-02
        questions:
          - {id: build, text: Am I good at development?, answer: O, proof: [map]}
      """)
  /// A note: a log without a line for more than 30 days.
  public static let logSilent = DiagnosticCode(
    "log-silent", .note, "a log without a line for more than 30 days",
    "What is not written down within a month is mostly gone. A line takes a second: `lapel log \"read two papers\" --tag paper`.",
    wrong: "log:\n  - 2019-03-04 @self read two papers +paper:2",
    right: "log:\n  - 2019-03-04 @self read two papers +paper:2\n  - 2024-01-02 @self first day at Hanbit")
}
