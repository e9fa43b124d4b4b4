import Lapel
import LapelDiagnostics
import LapelEditing
import LapelPublishing
import LapelTailoring
import LapelYear

/// What a preview shows beside the CVs: the site, the year, the state of applications, a copy for each interview.
struct PreviewedPages: Sendable {
  let location: CareerLocation
  let today: PartialDate
  /// The build of the career, for the theme and the companies that are shown.
  let build: Build
  let loaded: LoadedCareer

  var all: [BesidePages] { [site] + year + applications + interviews }

  private var languages: [Language] { loaded.career.languages }

  private var site: BesidePages {
    var build = build
    (build.targets, build.formats) = ([nil], [.pdf])
    let site = SiteBuild(build, version: ProgramVersion.current)
    let entrances = languages.enumerated().map {
      $0.offset == 0 ? "site/index.html" : "site/\($0.element)/index.html"
    }
    return BesidePages(prefix: "site/", entrances: entrances, isPrivate: false) {
      guard let files = await site.files() else { return nil }
      return Dictionary(files.map { ("site/\($0.key)", $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  private var year: [BesidePages] {
    guard let year = YearReport.newest(loaded.career) else { return [] }
    return languages.map { language in
      BesidePages(privatePage: "private/year-\(year).\(language).html") {
        let fits = PostingFits.counts(input, today: today)
        let report = YearReport(loaded, year: year, language: language, today: today, fits: fits)
        let words = input.words(for: language)
        return html(YearPage(report, of: loaded, isPublic: false, today: today, words: words).page)
      }
    }
  }

  private var applications: [BesidePages] {
    if loaded.career.applications.isEmpty { return [] }
    return languages.map { language in
      BesidePages(privatePage: "private/applications.\(language).html") {
        let table = ApplicationTable(
          loaded, language: language, fits: PostingFits.counts(input, today: today))
        let due = DueDates(loaded, table.rows, language: language, today: today)
        return html(ApplicationPage(table, due, of: loaded, words: input.words(for: language)).page)
      }
    }
  }

  private var interviews: [BesidePages] {
    build.targets.compactMap(\.self).flatMap { target in
      let own = target.language.values.map { Language($0.text) }
      return (own.isEmpty ? languages : own).map { language in
        BesidePages(privatePage: "private/interview-\(target.id.text).\(language).html") {
          await interview(target, language)
        }
      }
    }
  }

  private func interview(_ target: Target, _ language: Language) async -> [UInt8]? {
    var build = build
    (build.targets, build.languages, build.formats) = ([target], [language], [])
    guard let resume = await build.make().resumes.first else { return nil }
    let source = target.posting == nil ? nil : try? PostingSource(target: target.id.text, of: input)
    let fit = source.map {
      FitReport(
        of: loaded.career, for: $0.reading, today: today, index: loaded.index, language: language)
    }
    let copy = InterviewCopy(resume, for: target, of: loaded, fit: fit)
    let page = InterviewPage(
      copy, company: target.company?.text(in: language), words: input.words(for: language))
    return html(page.page, target)
  }

  private var input: CareerInput { CareerInput(location, loaded) }

  private func html(_ page: RecordPage, _ target: Target? = nil) -> [UInt8]? {
    var (files, problems) = (loaded.sources, Report())
    return page.html(
      look: loaded.career.person.options, target: target?.options, files: &files, report: &problems)
  }
}
