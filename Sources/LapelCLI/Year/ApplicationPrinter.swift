import Lapel
import LapelYear

/// Prints applications for people: what is due, each application, the funnel.
struct ApplicationPrinter {
  let table: ApplicationTable
  let due: DueDates
  let words: RecordWords

  init(_ table: ApplicationTable, _ due: DueDates, _ words: RecordWords) {
    (self.table, self.due, self.words) = (table, due, words)
  }

  func print(to console: Console) throws(Failure) {
    try printDue(console)
    guard !table.rows.isEmpty else { return try sayNothing(console) }
    for row in table.rows { try print(row, console) }
    try printFunnel(console)
    if table.undated > 0 {
      try console.print(
        "\(words(.terminalLeftOut, String(table.undated)), .yellow)"
      )
    }
  }

  private func printDue(_ console: Console) throws(Failure) {
    if due.soon.isEmpty { return }
    try console.print("\(words[.applicationsDue], .bold)")
    for one in due.soon {
      let what = one.kind == .deadline ? words[.applicationsDeadline] : one.what
      let place =
        one.kind == .deadline
        ? [one.company, one.what].filter { !$0.isEmpty }.joined(separator: " · ") : one.company
      try console.print("  \(one.on.iso)  \(words.until(one.days), .yellow)  \(place): \(what)")
    }
    try console.print("")
  }

  private func print(_ row: ApplicationRow, _ console: Console) throws(Failure) {
    let name = [row.company, row.position].compactMap { $0 }.joined(separator: " · ")
    try console.print("\(name, .bold)  \(row.id, .cyan)")
    let stages = row.stages.map { stage in stage.text + (stage.date.map { " (\($0.iso))" } ?? "") }
    let outcome = row.outcome.map { words.outcome($0) }
    let way = stages.joined(separator: " → ")
    let end = outcome.map { way.isEmpty ? $0 : " ⇒ \($0)" } ?? ""
    if !way.isEmpty || !end.isEmpty {
      try console.print("  \(way)\(end, row.knownOutcome == "accepted" ? .green : nil)")
    }
    let next = row.next.map { next in
      "\(words[.applicationsNext]): \(next.what)" + (next.on.map { " \($0.iso)" } ?? "")
    }
    let fit = row.fit.map { fit in
      let required = fit.required
      return words(
        .terminalRequired, String(required.met), String(required.met + required.partial + required.gap))
    }
    let facts = [
      row.applied.map { "\(words[.applicationsApplied]) \($0.iso)" },
      row.deadline.map { "\(words[.applicationsDeadline]) \($0.iso)" },
      row.lead.map { words(.applicationsLedBy, $0) }, fit, next,
    ].compactMap { $0 }
    if !facts.isEmpty { try console.print("  \(facts.joined(separator: " · "), .dim)") }
  }

  private func printFunnel(_ console: Console) throws(Failure) {
    let funnel = table.funnel
    try console.print("")
    try console.print("\(words(.terminalSent, String(funnel.applied)), .bold)")
    let names = funnel.stages.map { words.stage($0.stage) }
    for (name, stage) in zip(names, funnel.stages) {
      try console.print("  \(name): \(counts(of: stage))")
    }
    try console.print("  \(words[.terminalOutcome]): \(outcomes(of: funnel))")
    if table.leads.count > 1 {
      try printGroups(
        words[.applicationsByLead],
        table.leads.map { ($0.lead ?? words[.absent], $0.funnel) }, console)
    }
    if table.fits.count > 1 {
      try printGroups(
        words[.applicationsByGaps],
        table.fits.map {
          ($0.gaps.map { words(.terminalGaps, String($0)) } ?? words[.applicationsNoPosting], $0.funnel)
        }, console)
    }
  }

  private func printGroups(_ title: String, _ groups: [(String, Funnel)], _ console: Console) throws(Failure)
  {
    try console.print("\(title, .bold)")
    for (name, funnel) in groups {
      let stages = funnel.stages.map { "\(words.stage($0.stage)) \($0.passed)/\($0.reached)" }
      let parts = [words(.terminalGroupSent, String(funnel.applied))] + stages
      try console.print("  \(name): \(parts.joined(separator: " · "))")
    }
  }

  private func counts(of stage: Funnel.StageCount) -> String {
    let parts: [(Int, RecordWords.Key)] = [
      (stage.passed, .terminalPassed), (stage.failed, .terminalFailed), (stage.other, .terminalOther),
    ]
    let some = parts.filter { $0.0 > 0 }.map { words($0.1, String($0.0)) }
    return "\(stage.reached) (\(some.joined(separator: ", ")))"
  }

  private func outcomes(of funnel: Funnel) -> String {
    funnel.outcomes.map { "\(words.outcome($0.outcome)) \($0.count)" }.joined(separator: " · ")
  }

  private func sayNothing(_ console: Console) throws(Failure) {
    if let year = table.year {
      try console.print("\(words(.terminalNoApplication, String(year)))")
    }
    try console.print(
      """
      \(words[.terminalWriteApplication])
        applications:
          - {id: hanbit-2023, company: \(words[.terminalExampleCompany]), applied: 2023-09-12, stages: [\(words[.terminalExampleStage]) 2023-09-27]}
      """)
  }
}
