import Lapel
import LapelDiagnostics
import LapelTailoring

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Build {
  func pagesToMake(_ report: inout Report) -> [PageJob] {
    var jobs: [PageJob] = []
    // The profile's own mistakes are reported once, whatever the number of targets.
    var reported: Set<SourceRange> = []
    for target in targets {
      var found = Report()
      var options = ResolvedOptions(
        profile: career.person.options, target: target?.options, report: &found)
      for problem in found.diagnostics where problem.range.map({ reported.insert($0).inserted }) ?? true {
        report.add(problem)
      }
      if let theme {
        options.theme = theme
        options.themeOrigin = .none
      }
      if let pages { (options.pages, options.pagesOrigin) = (pages, .none) }
      options.isStrict = options.isStrict || isStrict
      let isBlind = ResolvedOptions.flag(target?.blind, "blind", &report) ?? false
      let redactions: [Redaction] = (isBlind ? [.blind] : []) + (isAnonymous ? [.anonymous] : [])
      let languages = self.languages(of: target)
      let folder = "\(output)/\(name)/\(target?.id.text ?? "general")\(edition)"
      let worth = self.worth(for: target)
      for language in languages {
        if !options.isPaperAsked { options.paper = .usual(in: language, for: career.person) }
        jobs.append(
          PageJob(
            target: target, language: language, alternates: languages, options: options,
            redactions: redactions, folder: folder, worth: worth))
      }
    }
    return jobs
  }

  /// The suffix for the folder of a redacted page, which is never put beside the page that says everything.
  private var edition: String {
    (level == .everyone ? ".public" : "") + (isAnonymous ? ".anonymous" : "")
  }

  private func worth(for target: Target?) -> (@Sendable () -> FitWorth?)? {
    guard let target, let worth else { return nil }
    return { worth(target) }
  }

  /// The languages of the pages, each once, in order.
  func pageLanguages(of jobs: [PageJob]) -> [Language] {
    var seen: Set<Language> = []
    return jobs.map(\.language).filter { seen.insert($0).inserted }
  }

  private func languages(of target: Target?) -> [Language] {
    let own = target?.language.values.map { Language($0.text) } ?? []
    var seen: Set<Language> = []
    return (languages ?? (own.isEmpty ? career.languages : own)).filter { seen.insert($0).inserted }
  }

  /// Every page, in order; pages are made side by side and share no mutable state.
  func made(
    _ jobs: [PageJob], _ maker: PageMaker, _ progress: @Sendable (Progress) -> Void
  ) async -> [MadePage] {
    var pages: [Int: MadePage] = [:]
    await withTaskGroup(of: (Int, MadePage).self) { group in
      // TeX takes much memory, so no more pages are made at a time than there are processors.
      var next = jobs.indices.makeIterator()
      func start() {
        guard let index = next.next() else { return }
        group.addTask { (index, await maker.make(jobs[index])) }
      }
      for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { start() }
      for await (index, page) in group {
        pages[index] = page
        let job = jobs[index]
        progress(
          Progress(
            done: pages.count, total: jobs.count,
            page: "\(job.target?.id.text ?? "general") \(job.language)"))
        start()
      }
    }
    return jobs.indices.compactMap { pages[$0] }
  }
}
