package import Lapel

/// Where every application stands, and what they come to.
package struct ApplicationTable: Sendable {
  /// nil: all years.
  package let year: Int?
  /// In the order of the files.
  package let rows: [ApplicationRow]
  /// Of those that are left out because no year is known of them.
  package let undated: Int

  /// Of all rows together.
  package var funnel: Funnel { Funnel(rows) }

  /// By the strength that led, in the order met; nil for none.
  package var leads: [(lead: String?, funnel: Funnel)] {
    Self.grouped(rows, by: \.lead).map { (lead: $0.key, funnel: Funnel($0.rows)) }
  }

  /// By how many required lines of the posting are gaps, fewest first; nil, where no posting is known, last.
  package var fits: [(gaps: Int?, funnel: Funnel)] {
    Self.grouped(rows, by: { $0.fit?.required.gap })
      .sorted { ($0.key ?? .max) < ($1.key ?? .max) }.map { (gaps: $0.key, funnel: Funnel($0.rows)) }
  }

  /// - Parameter fits: how each posting is met, by its id.
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
  /// As `lapel list` prints it.
  package let id: String
  /// The application's own, else its target's, else its posting's; nil where none says it.
  package let company: String?
  /// The application's own, else its posting's title; nil where none says it.
  package let position: String?
  /// The name of the strength that led its target; nil for none.
  package let lead: String?
  /// nil where no posting is known.
  package let fit: FitCounts?
  /// When it was sent; nil where that is not written.
  package let applied: PartialDate?
  /// As written, in order.
  package let stages: [Stage]
  /// As typed; where nothing is, `rejected` when its last stage failed, and else nil.
  package let outcome: String?
  /// `accepted`, `rejected`, `withdrew`, `waiting`, `unknown`; nil for one's own word, or none.
  package let knownOutcome: String?
  /// What comes next, and when where a day is written; nil: nothing is.
  package let next: (what: String, on: PartialDate?)?
  /// The posting's last day; nil where it is not known.
  package let deadline: PartialDate?
  /// Who may read it; private unless it says otherwise.
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

  /// The year it was sent in, else that of its first stage with a date.
  package var year: Int? { (applied ?? stages.lazy.compactMap(\.date).first)?.year }

  /// Each stage once, with its last result, in the order in which stages follow one another.
  package var course: [Stage] {
    var last: [String: Stage] = [:]
    for stage in stages { last[stage.name] = stage }
    return Stage.inOrder(Self.unique(stages.map(\.name))).compactMap { last[$0] }
  }

  /// As ways that ended are counted: the same outcome in whatever words, `unknown` where none is.
  package var countedOutcome: String { knownOutcome ?? outcome ?? "unknown" }

  /// Whether nothing is decided yet.
  package var isOpen: Bool { knownOutcome == "waiting" || outcome == nil }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

/// How a posting's lines are met.
package struct FitCounts: Sendable, Hashable {
  /// Of the lines that are required.
  package let required: Counts
  /// Of the lines that are preferred.
  package let preferred: Counts

  /// How many lines are shown, in part and not.
  package struct Counts: Sendable, Hashable {
    /// Fully shown.
    package let met: Int
    /// Shown in part.
    package let partial: Int
    /// Shown by nothing.
    package let gap: Int

    /// These counts.
    package init(met: Int, partial: Int, gap: Int) {
      (self.met, self.partial, self.gap) = (met, partial, gap)
    }
  }

  /// These counts.
  package init(required: Counts, preferred: Counts) {
    (self.required, self.preferred) = (required, preferred)
  }
}
