import Lapel
import LapelYear

/// Applications for people: what is due, each application, the funnel.
struct ApplicationPrinter {
  let table: ApplicationTable
  let due: DueDates
  let words: YearWords

  init(_ table: ApplicationTable, _ due: DueDates, _ words: YearWords) {
    (self.table, self.due, self.words) = (table, due, words)
  }

  func print(to console: Console) throws(Failure) {
    try printDue(console)
    guard !table.rows.isEmpty else { return try sayNothing(console) }
    for row in table.rows { try print(row, console) }
    try printFunnel(console)
    if table.undated > 0 {
      try console.print(
        "\(words("날짜가 없어 셈에서 빠진 지원 \(table.undated)건", "left out, for no year is known of them: \(table.undated)"), .yellow)"
      )
    }
  }

  private func printDue(_ console: Console) throws(Failure) {
    if due.soon.isEmpty { return }
    try console.print("\(words("곧 있을 일", "Due soon"), .bold)")
    for one in due.soon {
      let what = one.kind == .deadline ? words("마감", "deadline") : one.what
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
      "\(words("다음", "next")): \(next.what)" + (next.on.map { " \($0.iso)" } ?? "")
    }
    let fit = row.fit.map { fit in
      let required = fit.required
      return words(
        "필수 \(required.met + required.partial + required.gap)줄 중 \(required.met)",
        "required \(required.met) of \(required.met + required.partial + required.gap)")
    }
    let facts = [
      row.applied.map { "\(words("지원", "applied")) \($0.iso)" },
      row.deadline.map { "\(words("마감", "deadline")) \($0.iso)" },
      row.lead.map { "\(words("앞세운 강점", "led by")) \($0)" }, fit, next,
    ].compactMap { $0 }
    if !facts.isEmpty { try console.print("  \(facts.joined(separator: " · "), .dim)") }
  }

  private func printFunnel(_ console: Console) throws(Failure) {
    let funnel = table.funnel
    try console.print("")
    try console.print("\(words("지원 \(funnel.applied)건", "\(funnel.applied) sent"), .bold)")
    let names = funnel.stages.map { words.stage($0.stage) }
    for (name, stage) in zip(names, funnel.stages) {
      try console.print("  \(name): \(counts(of: stage))")
    }
    try console.print("  \(words("결과", "outcome")): \(outcomes(of: funnel))")
    if table.leads.count > 1 {
      try printGroups(
        words("앞세운 강점별", "By the strength that led"),
        table.leads.map { ($0.lead ?? words("없음", "none"), $0.funnel) }, console)
    }
    if table.fits.count > 1 {
      try printGroups(
        words("공고의 빈 필수 요건별", "By required lines that are gaps"),
        table.fits.map {
          ($0.gaps.map { words("\($0)줄", "\($0)") } ?? words("공고 없음", "no posting"), $0.funnel)
        }, console)
    }
  }

  private func printGroups(_ title: String, _ groups: [(String, Funnel)], _ console: Console) throws(Failure)
  {
    try console.print("\(title, .bold)")
    for (name, funnel) in groups {
      let stages = funnel.stages.map { "\(words.stage($0.stage)) \($0.passed)/\($0.reached)" }
      let parts = [words("\(funnel.applied)건", "\(funnel.applied) sent")] + stages
      try console.print("  \(name): \(parts.joined(separator: " · "))")
    }
  }

  private func counts(of stage: Funnel.StageCount) -> String {
    let parts = [
      (stage.passed, words("합격", "passed")), (stage.failed, words("불합격", "failed")),
      (stage.other, words("그 밖", "other")),
    ]
    let some = parts.filter { $0.0 > 0 }.map { words.isKorean ? "\($0.1) \($0.0)" : "\($0.0) \($0.1)" }
    return "\(stage.reached) (\(some.joined(separator: ", ")))"
  }

  private func outcomes(of funnel: Funnel) -> String {
    funnel.outcomes.map { "\(words.outcome($0.outcome)) \($0.count)" }.joined(separator: " · ")
  }

  private func sayNothing(_ console: Console) throws(Failure) {
    if let year = table.year {
      try console.print("\(words("\(year)년의 지원이 없습니다", "there is no application of \(year)"))")
    }
    try console.print(
      """
      \(words("지원한 곳을 폴더의 YAML 파일에 적으세요:", "Write down where you applied, in a YAML file of the folder:"))
        applications:
          - {id: hanbit-2023, company: \(words("한빛소프트", "Hanbit")), applied: 2023-09-12, stages: [\(words("서류 합격", "documents passed")) 2023-09-27]}
      """)
  }
}
