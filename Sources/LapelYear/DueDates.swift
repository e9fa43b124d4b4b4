package import Lapel

/// What is due soon: next steps of applications, and postings that nobody has answered yet.
package struct DueDates: Sendable {
  /// One thing that is due.
  package struct Due: Sendable {
    /// A step of an application, or the last day of a posting.
    package enum Kind: Sendable { case next, deadline }

    /// What is due.
    package let kind: Kind
    /// When; where no day is written, the last that is meant counts.
    package let on: PartialDate
    /// Days from today; below 0 for a step that is over.
    package let days: Int
    /// Where; the id where no company is known.
    package let company: String
    /// The step, or the position.
    package let what: String
    /// The application's id, or the posting's.
    package let id: String
  }

  /// The first first.
  package let all: [Due]

  /// Days ahead that `lapel applications` begins with.
  package static let soon = 14

  /// Those within `soon` days of today, before or after.
  package var soon: [Due] { all.filter { (-Self.soon...Self.soon).contains($0.days) } }

  /// The steps of these rows, and the deadlines to come of postings without an application.
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
