public import LapelDiagnostics

extension CareerChecks {
  /// Reports ends before starts across fields, and dates that are still to come.
  func checkDates(_ report: inout Report) {
    for shared in allShared { check(shared.when, &report) }
    for education in career.entries(Education.self) {
      if let expected = education.expected, expected.date.isBefore(today) {
        report.add(
          Diagnostic(
            .pastExpectation, "the degree was expected for `\(expected.date.iso)`, which is past",
            at: expected.origin.range,
            hints: ["write the end of `period` once the degree is given, or the new date"]))
      }
      for leave in education.leave {
        noteFuture(leave, &report)
        if let span = education.shared.when.span, !span.holds(leave) {
          report.add(
            Diagnostic(
              .oddPeriod,
              "the leave is not within the time at `\(education.title.versions.first?.text ?? "")`",
              at: leave.origin.range))
        }
      }
    }
    for score in career.entries(TestScore.self) {
      checkExpiry(score.validUntil, of: score.shared.when, &report)
    }
    for certificate in career.entries(Certificate.self) {
      checkExpiry(certificate.validUntil, of: certificate.shared.when, &report)
    }
    if let birth = career.person.birthDate, today.isBefore(birth.date) {
      report.add(
        Diagnostic(
          .badDate, "a birth date that is still to come: `\(birth.date.iso)`", at: birth.origin.range))
    }
    for skill in career.entries(Skill.self) { if let since = skill.since { noteFuture(since, &report) } }
    let done =
      career.postings.map(\.saved) + career.applications.map(\.applied) + career.assessments.map(\.asked)
    for date in done.compactMap({ $0 }) { noteFuture(date, &report) }
    for line in career.log { noteFuture(DateValue(line.date, origin: line.origin), &report) }
    for posting in career.postings {
      if let saved = posting.saved, let deadline = posting.deadline, deadline.date.isBefore(saved.date) {
        report.add(
          Diagnostic(
            .oddPeriod,
            "the deadline `\(deadline.date.iso)` is before the day it was saved, `\(saved.date.iso)`",
            at: deadline.origin.range))
      }
    }
  }

  private func check(_ when: When, _ report: inout Report) {
    if let period = when.period {
      noteFuture(period, &report)
      if let other = when.startDate?.origin.range ?? when.endDate?.origin.range {
        report.add(
          Diagnostic(
            .datesTwice, "the period is given twice, as `period` and as `start_date` or `end_date`",
            at: other,
            notes: [.init("`period` stands here", at: period.origin.range)], hints: ["say it once"]))
      } else if let date = when.date {
        report.add(
          Diagnostic(
            .datesTwice, "there are a `period` and a `date`, and only the period is printed",
            at: date.origin.range,
            severity: .warning, notes: [.init("`period` stands here", at: period.origin.range)],
            hints: ["say it once"]))
      }
      return
    }
    if let start = when.startDate, case .date(let end)? = when.endDate?.end, end.isBefore(start.date) {
      report.add(.reversed(start.date, end, at: when.endDate?.origin.range))
    }
    if case .date(let end)? = when.endDate?.end, let origin = when.endDate?.origin {
      noteFuture(DateValue(end, origin: origin), &report)
    }
    if let start = when.startDate { noteFuture(start, &report) }
    if let date = when.date {
      noteFuture(date, &report)
      if let other = when.startDate?.origin.range ?? when.endDate?.origin.range {
        report.add(
          Diagnostic(
            .datesTwice,
            "there are a `date` and a `start_date` or `end_date`, and only the period is printed",
            at: date.origin.range, severity: .warning, notes: [.init("the period stands here", at: other)],
            hints: ["say it once"]))
      }
    }
  }

  private func noteFuture(_ period: Period, _ report: inout Report) {
    let start = period.start.map { today.isBefore($0) } ?? false
    if case .date(let end) = period.end, today.isBefore(end) {
      report.add(
        Diagnostic(.futureDate, "the period ends in the future, on `\(end.iso)`", at: period.origin.range))
    } else if start, let date = period.start {
      report.add(
        Diagnostic(.futureDate, "the period begins in the future, on `\(date.iso)`", at: period.origin.range))
    }
  }

  private func noteFuture(_ date: DateValue, _ report: inout Report) {
    if today.isBefore(date.date) {
      report.add(Diagnostic(.futureDate, "`\(date.date.iso)` is in the future", at: date.origin.range))
    }
  }

  private func checkExpiry(_ end: DateValue?, of when: When, _ report: inout Report) {
    guard let end else { return }
    if let start = when.date?.date ?? when.span?.start, end.date.isBefore(start) {
      report.add(
        Diagnostic(
          .badPeriod, "it is valid until `\(end.date.iso)`, which is before its date, `\(start.iso)`",
          at: end.origin.range))
    } else if end.date.isBefore(today) {
      report.add(Diagnostic(.expired, "it was valid until `\(end.date.iso)`", at: end.origin.range))
    }
  }
}

extension Period {
  /// Whether another period may lie inside it, as far as both are known.
  func holds(_ other: Period) -> Bool {
    if let start, let begin = other.start, begin.isBefore(start) { return false }
    switch (end, other.end) {
    case (.date(let last), .date(let date)): return !last.isBefore(date)
    case (.date, .present): return false
    case (.present, _): return true
    }
  }
}

extension DiagnosticCode {
  /// A note: a date that is still to come.
  public static let futureDate = DiagnosticCode(
    "future-date", .note, "a date that is still to come",
    "It may be right, as for a graduation. A year typed wrongly looks the same.",
    wrong: "awards:\n  - name: Service award\n    date: 2098-12",
    right: "awards:\n  - name: Service award\n    date: 2022-12")
  /// A warning: a degree that is still expected for a day that is past.
  public static let pastExpectation = DiagnosticCode(
    "past-expectation", .warning, "a degree still expected for a day that is past",
    "The page says that the degree is still to come. One that was given needs no `expected`: its `period` ends that month.",
    wrong: "education:\n  - {institution: Oyo College, degree: MA, expected: 2018-06}",
    right: "education:\n  - {institution: Oyo College, degree: MA, period: 2016-09..2018-06}")
  /// A note: a certificate or score that is valid no more.
  public static let expired = DiagnosticCode(
    "expired", .note, "a certificate or score that is valid no more",
    "It is printed with its date all the same. Some companies take no score that has expired.",
    wrong: "test_scores:\n  - {name: TOEIC, score: 945, date: 2018-05, valid_until: 2020-05}",
    right: "test_scores:\n  - {name: TOEIC, score: 945, date: 2018-05}")
  /// An error: one entry with its time in two forms.
  public static let datesTwice = DiagnosticCode(
    "dates-twice", .error, "one entry with its time in two forms",
    "An entry has a `period`, a `date`, or `start_date` and `end_date` as other tools write them. Two of them can contradict.",
    wrong: "projects:\n  - name: Map of free seats\n    period: 2022-03..2022-11\n    start_date: 2022-04",
    right: "projects:\n  - name: Map of free seats\n    period: 2022-03..2022-11")
  /// A note: periods that do not fit together.
  public static let oddPeriod = DiagnosticCode(
    "odd-period", .note, "periods that do not fit together",
    "Two jobs at once, a role outside its job, a leave outside the studies: possible, and often a slip.",
    wrong: """
      experience:
        - {organization: River, position: Developer, period: 2020-01..2022-12}
        - {organization: Mountain, position: Developer, period: 2021-01..2023-12}
      """,
    right: """
      experience:
        - {organization: River, position: Developer, period: 2020-01..2020-12}
        - {organization: Mountain, position: Developer, period: 2021-01..2023-12}
      """)
}
