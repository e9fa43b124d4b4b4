package import Lapel

/// One year of a career, counted: what its page says.
package struct YearReport: Sendable {
  /// The year.
  package let year: Int
  /// The language of its texts.
  package let language: Language
  /// The retrospective of the year; nil when there is none.
  package let look: Look?
  /// The chapters in the order written, without those that lead nowhere.
  package let chapters: [Chapter]
  /// The lines of the year.
  package let log: LogReport
  /// The applications of the year.
  package let applications: ApplicationTable
  /// The grades at the schools that the person attended in the year.
  package let grades: [Grade]
  /// The goals of the year; nil for none.
  package let goals: GoalsReport?
  /// The goals of the next year; nil for none.
  package let plan: GoalsReport?
  /// The questions asked up to the end of the next year.
  package let questions: [AssessedQuestion]

  /// What the person wrote in retrospect.
  package struct Look: Sendable {
    /// The year in one line; nil: not written.
    package let line: String?
    /// The story in Markdown, with `[[id]]` as written; nil: not written.
    package let text: String?
    /// The lesson of the year; nil: not written.
    package let lesson: String?
    /// Habits to keep.
    package let kept: [String]
    /// Habits to drop.
    package let dropped: [String]
    /// Things to try.
    package let next: [String]
    /// Who may read it; private unless the file says otherwise.
    package let show: ShowLevel
  }

  /// A part of the year: an item, and its story.
  package struct Chapter: Sendable {
    /// The item it is about; nil when its pointer leads nowhere.
    package let item: Item?
    /// The name that `lapel list` prints; the pointer's text when it leads to no item.
    package let id: String
    /// The chapter's own title, else the item's, else the id.
    package let title: String
    /// The story in Markdown, with `[[id]]` as written; nil when there is none.
    package let text: String?
    /// The time; for an employer without a period of its own, from its first role to its last; nil when no time is
    /// known.
    package let when: When?
    /// The number of months it lasts altogether, in this year and others.
    package let months: Int
    /// The months of the year that it touches, from 1 to 12.
    package let touched: [Int]
    /// The totals of the year's lines about it.
    package let log: LogTotal
  }

  /// A grade on a scale, at a school of that year.
  package struct Grade: Sendable {
    /// The school's entry, by the name that `lapel list` prints.
    package let id: String
    /// The name of the school.
    package let title: String
    /// The average over all courses, as printed; nil: not written.
    package let overall: String?
    /// The average over the courses of the major, as printed; nil: not written.
    package let major: String?
    /// The best possible grade, as printed.
    package let scale: String
    /// Who may read it: the stricter level of grade and school.
    package let show: ShowLevel
  }

  /// The months of the year that any chapter touches, each once.
  package var touched: [Int] { Set(chapters.flatMap(\.touched)).sorted() }

  /// The year to use when none is named: that of the newest retrospective, else of the newest record; nil when there is none.
  package static func newest(_ career: Career) -> Int? {
    career.retrospectives.compactMap(\.year.asYear).max()
      ?? (career.log.map(\.date.year) + career.goals.compactMap(\.year.asYear)
      + career.applications.compactMap {
        ($0.applied?.date ?? $0.readStages.lazy.compactMap(\.date).first)?.year
      })
      .max()
  }

  /// Whether nothing at all is known about the year.
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
    // What leads nowhere was removed for these readers, or the career has an error.
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
  /// nil when there is no grade, or the person did not study there in the year.
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
