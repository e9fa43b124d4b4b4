import Lapel
import LapelDiagnostics
import LapelTailoring

/// The one loop of the product: set a page closer, then leave out what matters least, until it fits.
struct PageFit: Sendable {
  /// One way to set the page.
  struct Attempt: Sendable {
    let options: ResolvedOptions
    let resume: Resume
    let leftOut: Set<String>
    /// What composing it said.
    let report: Report
  }

  /// What became of it.
  struct Result: Sendable {
    let attempt: Attempt
    /// The typeset page, where TeX was asked.
    let typeset: TeXRun.Outcome?
    var report: Report
  }

  let career: PreparedCareer
  let job: PageJob
  let photo: ResumePhoto?
  let today: PartialDate
  let theme: Theme?
  /// nil: what fits is estimated.
  let typesetter: PageTypesetter?
  /// What the estimate takes for the fonts of the page.
  var fonts = PrintFonts.unknown

  /// The most runs of TeX over one page.
  private static let mostRuns = 5
  /// No page is set smaller, in points.
  private static let leastBody = 8.8

  func run() async throws(TeXRun.Failure) -> Result {
    let first = attempt(job.options.density, leavingOut: [])
    guard let wanted = job.options.pages, let theme else {
      let typeset = try await typesetter?.typeset(first)
      return Result(attempt: first, typeset: typeset, report: first.report)
    }
    var runs = 0
    var tightest = first
    for density in densities(theme) {
      let attempt = attempt(density, leavingOut: [])
      tightest = attempt
      let estimate = estimate(attempt, theme)
      // On a page or two the estimate errs by less than a quarter of one, so what is longer needs no run.
      if estimate.exact > Double(wanted) + (typesetter == nil ? 0 : 0.25) { continue }
      guard let typesetter else { return Result(attempt: attempt, typeset: nil, report: attempt.report) }
      let outcome = try await typesetter.typeset(attempt, within: wanted, inRuns: Self.mostRuns - runs)
      runs += outcome.runs
      if outcome.pages <= wanted { return Result(attempt: attempt, typeset: outcome, report: attempt.report) }
    }
    return try await selected(tightest, wanted, theme, runs)
  }

  // MARK: Choosing

  /// The tightest page with what matters least left out, where a target asks for it.
  private func selected(
    _ tightest: Attempt, _ wanted: Int, _ theme: Theme, _ runsBefore: Int
  ) async throws(TeXRun.Failure) -> Result {
    let estimate = estimate(tightest, theme)
    var report = Report()
    var runs = runsBefore
    if job.target?.options.pages != nil {
      var scale = 0.98
      let worth = job.worth?()
      while runs + 2 <= Self.mostRuns, let selection = selection(tightest, estimate, wanted, scale, worth) {
        let attempt = attempt(tightest.options.density, leavingOut: selection.leftOut)
        report = attempt.report
        report.add(noteOfLeftOut(selection, worth, wanted))
        let again = self.estimate(attempt, theme)
        guard let typesetter else {
          if again.exact <= Double(wanted) { return Result(attempt: attempt, typeset: nil, report: report) }
          scale -= 0.04
          if scale < 0.6 { break }
          continue
        }
        let outcome = try await typesetter.typeset(attempt, within: wanted, inRuns: Self.mostRuns - runs)
        runs += outcome.runs
        if outcome.pages <= wanted { return Result(attempt: attempt, typeset: outcome, report: report) }
        scale -= 0.06
      }
    }
    report = tightest.report
    report.add(overflow(estimate, tightest, wanted))
    return Result(attempt: tightest, typeset: nil, report: report)
  }

  private func selection(
    _ attempt: Attempt, _ estimate: PageEstimate, _ wanted: Int, _ scale: Double, _ worth: FitWorth?
  ) -> PageSelection? {
    // Each page end but the last is left a little short, so that no title stands alone.
    let room = (Double(wanted) * estimate.pageHeight - Double(wanted - 1) * 40) * scale
    for onlyLead in [false, true] {
      let wishes = PageWishes(job.target, career, worth: worth, onlyLead: onlyLead)
      if let selection = try? PageSelection(estimate, attempt.resume, wishes, room: room) {
        return selection
      }
    }
    return nil
  }

  // MARK: Attempts

  /// From loose to close; where somebody asked for one, from there on.
  private func densities(_ theme: Theme) -> [ResolvedOptions.Density] {
    let all = ResolvedOptions.Density.allCases
    let start = job.options.isDensityAsked ? all.firstIndex(of: job.options.density) ?? 0 : 0
    let readable = all[start...].filter { metrics($0, theme)["body"] >= Self.leastBody }
    return readable.isEmpty ? [job.options.density] : readable
  }

  private func attempt(_ density: ResolvedOptions.Density, leavingOut: Set<String>) -> Attempt {
    var options = job.options
    options.density = density
    var report = Report()
    let resume = Resume(
      of: career, in: job.language, for: job.target, today: today, options: options, photo: photo,
      alternates: job.alternates, leavingOut: leavingOut, report: &report)
    return Attempt(options: options, resume: resume, leftOut: leavingOut, report: report)
  }

  private func metrics(_ density: ResolvedOptions.Density, _ theme: Theme) -> PageMetrics {
    var options = job.options
    options.density = density
    return theme.metrics(for: job.language, PageStyle(options: options), fonts: fonts)
  }

  private func estimate(_ attempt: Attempt, _ theme: Theme) -> PageEstimate {
    PageEstimate(attempt.resume, metrics(attempt.options.density, theme))
  }
}
