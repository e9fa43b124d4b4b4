package import Lapel

/// One year of a career, counted: what its page says.
package struct YearReport: Sendable {
  /// Which year.
  package let year: Int
  /// What it is told in.
  package let language: Language
  /// nil when nobody looked back at the year.
  package let look: Look?
  /// In the order written, without those that lead to nothing.
  package let chapters: [Chapter]
  /// The year's lines.
  package let log: LogReport
  /// Those of the year.
  package let applications: ApplicationTable
  /// Of the schools that the person was at in the year.
  package let grades: [Grade]
  /// The goals of the year; nil for none.
  package let goals: GoalsReport?
  /// Those of the next.
  package let plan: GoalsReport?
  /// Asked up to the end of the next year.
  package let questions: [AssessedQuestion]

  /// What the person wrote looking back.
  package struct Look: Sendable {
    /// The year in one line; nil: not written.
    package let line: String?
    /// Markdown, with `[[id]]` as written.
    package let text: String?
    /// What it taught; nil: not written.
    package let lesson: String?
    /// What to keep doing.
    package let kept: [String]
    /// What to stop.
    package let dropped: [String]
    /// What to try.
    package let next: [String]
    /// Who may read it; private unless it says otherwise.
    package let show: ShowLevel
  }

  /// A part of the year: an item, and how it is told.
  package struct Chapter: Sendable {
    /// What it is about; nil where it leads to nothing.
    package let item: Item?
    /// The name that `lapel list` prints; what is written where it leads to no item.
    package let id: String
    /// The chapter's own, else the item's, else the id.
    package let title: String
    /// Markdown, with `[[id]]` as written; nil where nothing is told.
    package let text: String?
    /// When it was, of an employer without a period of its own from its first role to its last; nil where no time is
    /// known.
    package let when: When?
    /// How many months it touches.
    package let months: Int
    /// The months of the year that it touches, from 1 to 12.
    package let touched: [Int]
    /// What the year's lines about it come to.
    package let log: LogTotal
  }

  /// A grade on a scale, at a school of that year.
  package struct Grade: Sendable {
    /// The school's entry, by the name that `lapel list` prints.
    package let id: String
    /// The school.
    package let title: String
    /// Over all courses, as printed; nil: not written.
    package let overall: String?
    /// Over the courses of the major, as printed; nil: not written.
    package let major: String?
    /// The best grade there is, as printed.
    package let scale: String
    /// Who may read it: the stricter of grade and school.
    package let show: ShowLevel
  }

  /// The year's months that any chapter touches, each once.
  package var touched: [Int] { Set(chapters.flatMap(\.touched)).sorted() }

  /// The year that is meant where none is named: of the newest look back, else of the newest record.
  package static func newest(_ career: Career) -> Int? {
    career.retrospectives.compactMap(\.year.asYear).max()
      ?? (career.log.map(\.date.year) + career.goals.compactMap(\.year.asYear)
      + career.applications.compactMap {
        ($0.applied?.date ?? $0.readStages.lazy.compactMap(\.date).first)?.year
      })
      .max()
  }

  /// Whether anything at all is known of the year.
  package var isEmpty: Bool {
    look == nil && log.lines.isEmpty && applications.rows.isEmpty && goals == nil && plan == nil
      && questions.isEmpty
  }

  /// Counts a year; `fits` says how each posting is met, by its id.
  package init(
    _ loaded: LoadedCareer, year: Int, language: Language, today: PartialDate, fits: [String: FitCounts] = [:]
  ) {
    self.year = year
    self.language = language
    let written = loaded.career.retrospectives.last { $0.year.asYear == year }
    look = written.map { look in
      Look(
        line: look.line?.text(in: language), text: look.text?.text(in: language),
        lesson: look.lesson?.text(in: language), kept: look.kept.map { $0.text(in: language) },
        dropped: look.dropped.map { $0.text(in: language) }, next: look.next.map { $0.text(in: language) },
        show: look.show ?? .nobody)
    }
    let log = LogReport(loaded, in: year, today: today)
    self.log = log
    // What leads to nothing was taken out for these readers, or the career has an error.
    chapters = (written?.chapters ?? []).map { Chapter($0, of: year, loaded, log, language, today) }
      .filter { $0.item != nil }
    applications = ApplicationTable(loaded, year: year, language: language, fits: fits)
    grades = loaded.career.entries(Education.self).compactMap {
      Grade($0, in: year, loaded.index, language, today)
    }
    goals = GoalsReport(loaded, year: year, language: language)
    plan = GoalsReport(loaded, year: year + 1, language: language)
    questions = AssessedQuestion.all(loaded, upTo: year + 1, language: language)
  }
}

extension YearReport.Chapter {
  init(
    _ chapter: Chapter, of year: Int, _ loaded: LoadedCareer, _ log: LogReport, _ language: Language,
    _ today: PartialDate
  ) {
    let item = loaded.index.item(for: chapter.of)
    let id = item?.name ?? chapter.of.text
    self.item = item
    self.id = id
    title = (chapter.title ?? item?.title)?.text(in: language) ?? id
    text = chapter.text?.text(in: language)
    let own = item.flatMap { loaded.career.fields(at: $0.place)?.when }
    let parts =
      item?.place.role == nil ? item.flatMap { loaded.career.entry(at: $0.place)?.presentation.parts } : nil
    let roles = own?.months(until: today) == nil ? parts?.map(\.shared.when) ?? [] : []
    when = roles.isEmpty ? own : When(fromFirstToLastOf: roles)
    let spans = (roles.isEmpty ? [own].compactMap(\.self) : roles).compactMap { $0.months(until: today) }
    let all = spans.reduce(into: Set<Int>()) { $0.formUnion($1) }
    months = all.count
    touched = all.filter { $0 / 12 == year }.map { $0 % 12 + 1 }.sorted()
    self.log = LogTotal(log.lines.filter { $0.ids.contains(id) })
  }
}

extension YearReport.Grade {
  /// nil where there is no grade, or nobody studied there in the year.
  init?(_ school: Education, in year: Int, _ index: CareerIndex, _ language: Language, _ today: PartialDate) {
    guard let gpa = school.gpa, let best = gpa.scale, let span = school.shared.when.months(until: today),
      span.overlaps(year * 12...year * 12 + 11)
    else { return nil }
    id = index.item(at: school.shared.origin)?.name ?? school.shared.id?.text ?? ""
    title = school.institution.text(in: language)
    overall = gpa.overall?.text
    major = gpa.major?.text
    scale = best.text
    show = max(gpa.show ?? .application, school.shared.show ?? .everyone)
  }
}
