import LapelDiagnostics

extension CareerChecks {
  /// Reports skills that are said to be older or younger than their proof.
  func checkSkills(_ report: inout Report) {
    for skill in career.entries(Skill.self) {
      guard let since = skill.since else { continue }
      let use = SkillUse(of: skill, in: career, index, today: today)
      if use.first == nil { checkUnused(skill, since, &report) }
      guard let first = use.first, since.date.year != first.year else { continue }
      let isOlder = since.date.isBefore(first)
      report.add(
        Diagnostic(
          .oddPeriod,
          "`since` says \(since.date.iso), and what it was used in begins \(isOlder ? "only" : "already") in \(first.iso)",
          at: since.origin.range))
    }
  }

  /// Reports a skill whose years are printed but that nothing in the career shows: it meets no posting's years.
  private func checkUnused(_ skill: Skill, _ since: DateValue, _ report: inout Report) {
    guard skill.used.isEmpty, skill.keywords.isEmpty else { return }
    let names = Set(skill.name.versions.map { FoldedText.bytes(of: $0.text) })
    let isShown = allEntries.contains { entry, _ in
      entry.presentation.lines.contains { line in
        line.field == "technologies"
          && line.value.versions.contains { version in
            version.text.split(separator: ",").contains { names.contains(FoldedText.bytes(of: String($0))) }
          }
      }
    }
    if isShown { return }
    report.add(
      Diagnostic(
        .oddPeriod, "`since` says \(since.date.iso), and nothing says where it was used",
        at: since.origin.range,
        severity: .note,
        hints: ["add `used: […]` with ids: years are counted, and compared with postings, from these"]))
  }

  /// Reports two jobs at once, and roles outside their job's period.
  func checkOverlaps(_ report: inout Report) {
    var jobs: [(range: ClosedRange<Int>, title: String, period: Period)] = []
    for entry in career.entries(Experience.self) {
      guard let span = entry.shared.when.span else { continue }
      for role in entry.roles {
        guard let part = role.shared.when.span, !span.holds(part) else { continue }
        report.add(
          Diagnostic(
            .oddPeriod, "this role is not within the time at `\(entry.title.versions.first?.text ?? "")`",
            at: part.origin.range, notes: [.init("the whole time stands here", at: span.origin.range)]))
      }
      if let range = span.monthRange(until: today) {
        jobs.append((range, entry.title.versions.first?.text ?? "", span))
      }
    }
    jobs.sort { $0.range.lowerBound < $1.range.lowerBound }
    for (job, next) in zip(jobs, jobs.dropFirst())
    where min(job.period.leastEnd ?? job.range.upperBound, next.range.upperBound)
      - (next.period.latestStart ?? next.range.lowerBound) > 1
    {
      report.add(
        Diagnostic(
          .oddPeriod, "two jobs at once: `\(job.title)` and `\(next.title)`", at: next.period.origin.range,
          notes: [.init("the other one stands here", at: job.period.origin.range)]))
    }
  }
}

extension Period {
  /// The latest month in which it may have begun, counted from the year 0; a year alone counts as its last month;
  /// nil when the start is not known.
  fileprivate var latestStart: Int? { start.map { $0.year * 12 + ($0.month ?? 12) - 1 } }

  /// The earliest month in which it may have ended, counted from the year 0; nil for what is still going on.
  fileprivate var leastEnd: Int? {
    guard case .date(let end) = end else { return nil }
    return end.year * 12 + (end.month ?? 1) - 1
  }
}
