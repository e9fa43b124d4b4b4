package import Lapel
package import LapelDiagnostics
package import LapelTailoring

/// One run of `lapel build`: whose pages to make, for whom, in which formats, and where to write them.
package struct Build: Sendable {
  /// The career whose pages are made, with nothing taken out yet.
  package var career: Career
  /// The career folder, as reached from the working directory.
  package var folder: String
  /// The name of its folder under `output`.
  package var name: String
  /// The folder for all output, as reached from the working directory.
  package var output = "output"
  /// The targets; nil stands for the general CV.
  package var targets: [Target?] = [nil]
  /// The languages; nil: each target's own, else all of the profile's.
  package var languages: [Language]?
  /// The formats, made in this order; without any, pages are composed and no file is made.
  package var formats: [Format] = [.html, .latex]
  /// Who may read the pages.
  package var level = ShowLevel.application
  /// Whether to replace everything that reveals who the person is by placeholders.
  package var isAnonymous = false
  /// Whether to write nothing when there is a warning.
  package var isStrict = false
  /// A theme's name or folder, over the options of profile and target; nil: theirs.
  package var theme: String?
  /// The most pages, over the options of profile and target; nil: theirs.
  package var pages: Int?
  /// Languages for which only what the pages say is wanted, and no file; not when the number of pages is limited.
  var resumesOnly: Set<Language> = []
  /// The day up to which open periods count.
  package var today: PartialDate
  /// Makes the PDFs from the LaTeX; nil: this program sets them itself.
  package var tex: TeXRun?
  /// The day on which the PDFs say they were made; nil: a constant.
  package var stamp: PartialDate?
  /// Compares the career with a target's posting; nil, or returning nil for a target, when no posting is known.
  package var worth: (@Sendable (Target) -> FitWorth?)?
  /// The files that diagnostics point into; templates are added to them.
  package var sources = SourceSet()

  /// Makes a build of a general CV in the profile's languages, as HTML and LaTeX.
  package init(career: Career, folder: String, name: String, today: PartialDate) {
    self.career = career
    self.folder = folder
    self.name = name
    self.today = today
  }

  /// The result of a run.
  package struct Outcome: Sendable {
    /// The files written, in the order of target, language and format; empty if anything was wrong.
    package var written: [String] = []
    /// Every problem; if there is an error, nothing was written.
    package var report = Report()
    /// What was hidden on anonymous and blind pages, and what the person is asked about.
    package var redactions: [Redaction: RedactionSummary] = [:]
    /// The career's files, and the templates that were read.
    package var sources: SourceSet
  }

  /// Makes every page, and writes them only if all of them are right.
  ///
  /// - Throws: `FileError` when a file could not be written.
  package func run(progress: @Sendable (Progress) -> Void = { _ in }) async throws -> Outcome {
    let made = await make(progress: progress)
    var outcome = Outcome(report: made.report, redactions: made.redactions, sources: made.sources)
    if outcome.report.hasErrors { return outcome }
    let isNew = !SafeFile.exists(output)
    for folder in Set(made.files.map(\.folder)).sorted() {
      // Not even a folder is made where a link leads.
      if isNew || SafeFile.leads(WholeFile.existing(on: folder), into: output) {
        try WholeFile.createFolder(folder)
        if SafeFile.leads(folder, into: output) { continue }
      }
      throw FileError(folder, .write, "it is a link that leads out of `\(output)`")
    }
    if isNew, GitPlace(around: output) != nil {
      // Pages contain what `private.yaml` keeps out of git.
      try WholeFile.write(Array("*\n".utf8), to: output + "/.gitignore")
    }
    try WholeFile.write(made.files.map { ($0.path, $0.bytes) })
    outcome.written = made.files.map(\.path)
    return outcome
  }

  /// What a run makes, before anything is written.
  package struct Made: Sendable {
    /// The files; empty if anything was wrong.
    package var files: [MadeFile] = []
    /// What each page says, in order.
    package var resumes: [Resume] = []
    /// What was hidden on the pages.
    package var redactions: [Redaction: RedactionSummary] = [:]
    /// Every problem; if there is an error, there are no files.
    package var report = Report()
    /// The career's files, and the templates that were read.
    package var sources: SourceSet
  }

  /// Makes every page without writing any.
  package func make(progress: @Sendable (Progress) -> Void = { _ in }) async -> Made {
    var outcome = Made(sources: sources)
    let jobs = pagesToMake(&outcome.report)
    if outcome.report.hasErrors { return outcome }
    let words = WordsShelf(for: jobs.map(\.language), in: folder, report: &outcome.report)
    outcome.report.add(contentsOf: WordsCheck.report(on: pageLanguages(of: jobs), words))
    let leaves = career.leaves
    // Without a file there is nothing that anybody could read.
    if !formats.isEmpty {
      for leak in career.leaks(at: level, among: leaves) { outcome.report.add(leak) }
    }
    if outcome.report.hasErrors { return outcome }
    let themes = ThemeShelf(
      for: jobs, formats, typesetsWithTeX: tex != nil, folder: folder, &outcome.sources, &outcome.report)
    if outcome.report.hasErrors { return outcome }
    var audiences: [[Redaction]: Audience] = [:]
    for redactions in Set(jobs.map(\.redactions)) {
      audiences[redactions] = Audience(
        career, leaves, level: level, redactions: redactions, words: words, folder: folder,
        areFilesMade: !formats.isEmpty)
    }
    for redaction in Set(jobs.flatMap(\.redactions)) {
      outcome.redactions[redaction] = RedactionSummary(
        of: career, redaction, at: level, in: words.placeholderNames(for: career.languages))
    }
    if jobs.contains(where: \.options.showsPhoto) {
      outcome.report.add(once: audiences.values.map(\.photoReport))
    }
    var embedded: [String: String] = [:]
    for font in formats.contains(.html) ? jobs.flatMap(\.options.embeddedFonts) : []
    where embedded[font.text] == nil {
      embedded[font.text] = EmbeddedFont(font, in: folder, &outcome.report)?.rule
    }
    if outcome.report.hasErrors { return outcome }
    let maker = PageMaker(
      audiences: audiences, formats: formats, themes: themes, tex: tex, fontRules: embedded,
      resumesOnly: resumesOnly, today: today, stamp: stamp)
    let pages = await made(jobs, maker, progress)
    outcome.report.add(once: pages.map(\.report))
    outcome.resumes = pages.compactMap(\.resume)
    if outcome.report.hasErrors { return outcome }
    outcome.report.add(once: pages.map(\.texReport))
    if isStrict { outcome.report = outcome.report.refusingWarnings }
    if outcome.report.hasErrors { return outcome }
    // Pages in several languages share their photo.
    var paths: Set<String> = []
    outcome.files = pages.flatMap(\.files).filter { paths.insert($0.path).inserted }
    return outcome
  }

  /// The progress of a run.
  package struct Progress: Sendable, Hashable {
    /// The number of pages made.
    package let done: Int
    /// The number of pages in all.
    package let total: Int
    /// The page that has just been made: `hanbit ko`.
    package let page: String
  }
}

extension Report {
  /// The report with warnings as errors, for those who send nothing with a warning.
  package var refusingWarnings: Report {
    var report = Report()
    for var diagnostic in diagnostics {
      if diagnostic.severity == .warning { diagnostic.severity = .error }
      report.add(diagnostic)
    }
    return report
  }

  /// Adds reports, with what several pages say about one place only once.
  fileprivate mutating func add(once reports: [Report]) {
    var seen = Set(diagnostics)
    for diagnostic in reports.flatMap(\.diagnostics) where seen.insert(diagnostic).inserted {
      add(diagnostic)
    }
  }
}
