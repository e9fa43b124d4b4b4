import Lapel
import LapelDiagnostics
import LapelPage
import LapelTailoring
import LapelTypesetting

/// Finds the page that fits: set closer, then with what matters least left out. Each try is set for real.
struct PageFit: Sendable {
  /// One way to set the page.
  struct Attempt: Sendable {
    let options: ResolvedOptions
    let resume: Resume
    let leftOut: Set<String>
    /// What composing it said.
    let report: Report
    let composed: ComposedPage
    /// The page in lines and sheets; nil where nobody asks for it.
    let typeset: Typesetting?
  }

  /// What became of it.
  struct Result: Sendable {
    let attempt: Attempt
    var report: Report
  }

  let career: PreparedCareer
  let job: PageJob
  let photo: ResumePhoto?
  let today: PartialDate
  /// Sets pages; nil where neither a PDF nor a page limit is asked for.
  let writer: PDFWriter?
  let style: @Sendable (ResolvedOptions) -> PageStyle

  /// No page is set smaller, in points.
  private static let leastBody = 8.8
  /// The most pages that are set with some items left out, to find the fullest that fits.
  private static let mostTries = 12

  func run() -> Result {
    guard let wanted = job.options.pages, let writer else {
      let attempt = attempt(job.options.density, leavingOut: [])
      return Result(attempt: attempt, report: attempt.report)
    }
    var tightest: Attempt?
    for density in densities(writer) {
      let attempt = attempt(density, leavingOut: [])
      tightest = attempt
      if fits(attempt, wanted) { return Result(attempt: attempt, report: attempt.report) }
    }
    let attempt = tightest ?? attempt(job.options.density, leavingOut: [])
    if job.target != nil, let chosen = chosen(from: attempt, wanted) { return chosen }
    var report = attempt.report
    report.add(overflow(attempt, wanted))
    return Result(attempt: attempt, report: report)
  }

  private func fits(_ attempt: Attempt, _ wanted: Int) -> Bool {
    attempt.typeset.map { $0.pages <= wanted } ?? true
  }

  // MARK: Choosing

  /// The page with what matters least left out; nil where even what must be on it does not fit.
  private func chosen(from full: Attempt, _ wanted: Int) -> Result? {
    guard let typeset = full.typeset else { return nil }
    let worth = job.worth?()
    for onlyLead in [false, true] {
      let wishes = PageWishes(job.target, career, worth: worth, onlyLead: onlyLead)
      let question = PageQuestion(typeset, full.resume, wishes)
      var room = Double(wanted) * typeset.roomOnSheet
      var fullest: Attempt?
      for _ in 0..<Self.mostTries {
        guard let choice = try? PageSelection(question, room: room) else { break }
        let left = choice.leftOut.union(wishes.unproved(without: choice.leftOut))
        let attempt = attempt(full.options.density, leavingOut: left)
        guard fits(attempt, wanted) else {
          let over = attempt.typeset?.rest(after: wanted) ?? 0
          room -= min(60, max(6, over / 2))
          continue
        }
        if fullest == nil { fullest = attempt }
        // A little less, where that keeps a head from the foot of the last sheet.
        if Self.hasLowHead(attempt) {
          room -= 12
          continue
        }
        fullest = attempt
        break
      }
      if let fullest {
        let filled = filled(fullest, question, wishes, wanted)
        var report = filled.report
        report.add(noteOfLeftOut(filled.leftOut, question, worth, wanted))
        return Result(attempt: filled, report: report)
      }
    }
    return nil
  }

  /// The same page with what fits into the room that is left, the worthiest first.
  private func filled(
    _ start: Attempt, _ question: PageQuestion, _ wishes: PageWishes, _ wanted: Int
  ) -> Attempt {
    var best = start
    var tries = 0
    for item in question.byWorth where best.leftOut.contains(item.name) && tries < Self.mostTries {
      guard let typeset = best.typeset else { return best }
      let room = (Double(wanted) - typeset.exactPages) * typeset.roomOnSheet
      if question.height(of: item.name, besides: best.leftOut) > room { continue }
      var left = best.leftOut
      left.remove(item.name)
      if let title = question.title(over: item.name) { left.remove(title) }
      left.formUnion(wishes.unproved(without: left))
      let attempt = attempt(best.options.density, leavingOut: left)
      tries += 1
      if fits(attempt, wanted), Self.hasLowHead(best) || !Self.hasLowHead(attempt) { best = attempt }
    }
    return best
  }

  private static func hasLowHead(_ attempt: Attempt) -> Bool { attempt.typeset?.hasLowHead ?? false }

  // MARK: Attempts

  /// From loose to close; where somebody asked for one, from there on.
  private func densities(_ writer: PDFWriter) -> [ResolvedOptions.Density] {
    let all = ResolvedOptions.Density.allCases
    let start = job.options.isDensityAsked ? all.firstIndex(of: job.options.density) ?? 0 : 0
    let readable = all[start...].filter { density in
      var options = job.options
      options.density = density
      return writer.bodySize(for: job.language, style: style(options)) >= Self.leastBody
    }
    return readable.isEmpty ? [job.options.density] : readable
  }

  private func attempt(_ density: ResolvedOptions.Density, leavingOut: Set<String>) -> Attempt {
    var options = job.options
    options.density = density
    var report = Report()
    let resume = Resume(
      of: career, in: job.language, for: job.target, today: today, options: options, photo: photo,
      alternates: job.alternates, leavingOut: leavingOut, report: &report)
    let composed = PageComposer(resume, .datesAtEdge).compose()
    return Attempt(
      options: options, resume: resume, leftOut: leavingOut, report: report, composed: composed,
      typeset: writer?.typeset(composed.page, language: job.language, style: style(options)))
  }
}

extension Arrangement {
  /// As paper has it: dates on one edge, where the eye looks for them.
  static let datesAtEdge = Arrangement(
    title: [.headline, .organization], meta: [.duration, .place, .details, .links], edge: [.when])
}
