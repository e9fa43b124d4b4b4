package import Lapel

/// What is due soon: next steps of applications, and postings that nobody has applied to yet.
package struct DueDates: Sendable {
  /// One thing that is due.
  package struct Due: Sendable {
    /// The kinds: a step of an application, or the last day of a posting.
    package enum Kind: Sendable { case next, deadline }

    /// The kind of thing that is due.
    package let kind: Kind
    /// The date; without a day, the last one that it may mean counts.
    package let on: PartialDate
    /// Days from today; negative when it is past.
    package let days: Int
    /// The company; the id when no company is known.
    package let company: String
    /// The step, or the position.
    package let what: String
    /// The application's id, or the posting's.
    package let id: String
  }

  /// Everything due, the earliest first.
  package let all: [Due]

  /// The number of days that counts as soon, and with which `lapel applications` begins.
  package static let soon = 14

  /// What is due within `soon` days of today, before or after.
  package var soon: [Due] { all.filter { (-Self.soon...Self.soon).contains($0.days) } }

  /// Collects the steps of these rows, and the coming deadlines of postings without an application.
  package init(_ loaded: LoadedCareer, _ rows: [ApplicationRow], language: Language, today: PartialDate) {
    let career = loaded.career
    let answered = Set(career.applications.compactMap { career.posting(of: $0)?.id.text })
    var all = rows.compactMap { row -> Due? in
      guard let next = row.next, let on = next.on else { return nil }
      return Due(
        kind: .next, on: on, days: on.lastDay - today.lastDay, company: row.company ?? row.id,
        what: next.what,
        id: row.id)
    }
    for posting in career.postings where !answered.contains(posting.id.text) {
      guard let on = posting.deadline?.date, on.lastDay >= today.lastDay else { continue }
      all.append(
        Due(
          kind: .deadline, on: on, days: on.lastDay - today.lastDay,
          company: posting.company?.text(in: language) ?? posting.id.text,
          what: posting.title?.text(in: language) ?? "", id: posting.id.text))
    }
    self.all = all.enumerated().sorted { ($0.element.days, $0.offset) < ($1.element.days, $1.offset) }.map(
      \.element)
  }
}
