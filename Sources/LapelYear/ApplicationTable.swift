package import Lapel

/// The state of every application, and what they add up to.
package struct ApplicationTable: Sendable {
  /// The year; nil: all years.
  package let year: Int?
  /// The applications, in the order of the files.
  package let rows: [ApplicationRow]
  /// The number of applications left out because their year is not known.
  package let undated: Int

  /// The funnel of all rows together.
  package var funnel: Funnel { Funnel(rows) }

  /// The funnels by the strength that led, in the order met; nil for none.
  package var leads: [(lead: String?, funnel: Funnel)] {
    Self.grouped(rows, by: \.lead).map { (lead: $0.key, funnel: Funnel($0.rows)) }
  }

  /// The funnels by the number of required lines that are gaps, fewest first; nil, when no posting is known, comes last.
  package var fits: [(gaps: Int?, funnel: Funnel)] {
    Self.grouped(rows, by: { $0.fit?.required.gap })
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { (gaps: $0.key, funnel: Funnel($0.rows)) }
  }

  /// - Parameter fits: how each posting is met, by the posting's id.
  package init(
    _ loaded: LoadedCareer, year: Int? = nil, language: Language, fits: [String: FitCounts] = [:]
  ) {
    let career = loaded.career
    let targets = Dictionary(career.targets.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    let postings = Dictionary(
      career.postings.map { ($0.id.text, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [ApplicationRow] = []
    var undated = 0
    for application in career.applications {
      let target = application.target.flatMap { targets[$0.text] }
      let posting = (application.posting ?? target?.posting).flatMap { postings[$0.text] }
      let row = ApplicationRow(
        application, target, posting, loaded.index, language, fit: posting.flatMap { fits[$0.id.text] })
      if let year {
        if row.year == nil { undated += 1 }
        if row.year != year { continue }
      }
      rows.append(row)
    }
    (self.year, self.rows, self.undated) = (year, rows, undated)
  }

  private static func grouped<Key: Hashable>(
    _ rows: [ApplicationRow], by key: (ApplicationRow) -> Key
  ) -> [(key: Key, rows: [ApplicationRow])] {
    var order: [Key] = []
    var groups: [Key: [ApplicationRow]] = [:]
    for row in rows {
      let key = key(row)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(row)
    }
    return order.map { (key: $0, rows: groups[$0] ?? []) }
  }
}

/// One application.
package struct ApplicationRow: Sendable {
  /// The id as `lapel list` prints it.
  package let id: String
  /// The application's own company, else its target's, else its posting's; nil when none is written.
  package let company: String?
  /// The application's own position, else its posting's title; nil when none is written.
  package let position: String?
  /// The name of the strength that led its target; nil for none.
  package let lead: String?
  /// How the posting is met; nil when no posting is known.
  package let fit: FitCounts?
  /// The day it was sent; nil when that is not written.
  package let applied: PartialDate?
  /// The stages as written, in order.
  package let stages: [Stage]
  /// The outcome as typed; when none is, `rejected` if its last stage failed, else nil.
  package let outcome: String?
  /// `accepted`, `rejected`, `withdrew`, `waiting`, `unknown`; nil for a word of the person's own, or none.
  package let knownOutcome: String?
  /// The next step, with its day if one is written; nil: none is written.
  package let next: (what: String, on: PartialDate?)?
  /// The posting's last day; nil when it is not known.
  package let deadline: PartialDate?
  /// Who may read it; private unless the file says otherwise.
  package let show: ShowLevel

  init(
    _ application: Application, _ target: Target?, _ posting: Posting?, _ index: CareerIndex,
    _ language: Language,
    fit: FitCounts?
  ) {
    id = application.id.text
    company = (application.company ?? target?.company ?? posting?.company)?.text(in: language)
    position = (application.position ?? posting?.title)?.text(in: language)
    lead = target?.lead.map(index.called)
    self.fit = fit
    applied = application.applied?.date
    stages = application.readStages
    let isLost = application.outcome == nil && application.hasFailed
    outcome = isLost ? "rejected" : application.outcome?.text
    knownOutcome = isLost ? "rejected" : application.knownOutcome
    next = application.next.map { ($0.what.text(in: language), $0.on?.date) }
    deadline = posting?.deadline?.date
    show = application.show ?? .nobody
  }

  /// The year in which it was sent, else that of its first stage with a date; nil when neither is known.
  package var year: Int? { (applied ?? stages.lazy.compactMap(\.date).first)?.year }

  /// Each stage once, with its last result, in the order in which stages follow one another.
  package var course: [Stage] {
    var last: [String: Stage] = [:]
    for stage in stages { last[stage.name] = stage }
    return Stage.inOrder(Self.unique(stages.map(\.name))).compactMap { last[$0] }
  }

  /// The outcome as it is counted: the same for all words that mean it, `unknown` when there is none.
  package var countedOutcome: String { knownOutcome ?? outcome ?? "unknown" }

  /// Whether nothing has been decided yet.
  package var isOpen: Bool { knownOutcome == "waiting" || outcome == nil }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

/// How a posting's lines are met.
package struct FitCounts: Sendable, Hashable {
  /// The counts of required lines.
  package let required: Counts
  /// The counts of preferred lines.
  package let preferred: Counts

  /// How many lines are met, met in part, and not met.
  package struct Counts: Sendable, Hashable {
    /// The number of lines that are fully met.
    package let met: Int
    /// The number of lines that are met in part.
    package let partial: Int
    /// The number of lines that nothing meets.
    package let gap: Int

    /// Makes counts from numbers.
    package init(met: Int, partial: Int, gap: Int) {
      (self.met, self.partial, self.gap) = (met, partial, gap)
    }
  }

  /// Makes counts of required and preferred lines.
  package init(required: Counts, preferred: Counts) {
    (self.required, self.preferred) = (required, preferred)
  }
}
