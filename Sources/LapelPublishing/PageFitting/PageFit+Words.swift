import Lapel
import LapelDiagnostics
import LapelTailoring
import LapelTypesetting

extension PageFit {
  /// What is not on the page, what it would have taken there, how much of what is asked it would have answered, and what
  /// would come next.
  func noteOfLeftOut(
    _ leftOut: Set<String>, _ question: PageQuestion, _ worth: FitWorth?, _ wanted: Int
  ) -> Diagnostic {
    let names = leftOut.sorted().map { name in
      let lines = question.items[name]?.lines ?? 1
      var words = "\(lines) line\(lines == 1 ? "" : "s")"
      if let answers = worth?.lines[name] { words += ", answers \(answers)" }
      return "`\(name)` (\(words))"
    }.joined(separator: ", ")
    let next = question.byWorth.first { leftOut.contains($0.name) }
    return Diagnostic(
      .leftOut, "left out, so that \(pageName) fits \(Self.counted(wanted)): \(names)",
      at: job.options.pagesOrigin.range,
      notes: next.map { [Diagnostic.Note("`\($0.name)` would come next, were there more room", at: nil)] }
        ?? [],
      hints: [
        worth == nil
          ? "`pin` keeps an item on the page; give the target a `posting`, and what is asked decides"
          : "`answers` counts the posting's lines that it would help to show; `pin` keeps an item on the page"
      ])
  }

  /// How much too long a page is, and what on it takes most room.
  func overflow(_ attempt: Attempt, _ wanted: Int) -> Diagnostic {
    let items = attempt.typeset?.items ?? []
    let over = attempt.typeset?.rest(after: wanted) ?? 0
    let heights = items.map { $0.height / Double($0.lines) }.sorted()
    let line = heights.isEmpty ? 14 : heights[heights.count / 2]
    let lines = max(1, Int((over / line).rounded(.up)))
    let hint =
      job.target == nil
      ? "shorten these, set `limits`, allow more pages, or let a target with `pages` choose"
      : "shorten, unpin or hide one of these, or allow more pages"
    return Diagnostic(
      .tooManyPages,
      "\(pageName) is \(lines) line\(lines == 1 ? "" : "s") too long for \(Self.counted(wanted))",
      at: job.options.pagesOrigin.range, notes: costliest(items, attempt.resume), hints: [hint])
  }

  private func costliest(_ items: [SetItem], _ resume: Resume) -> [Diagnostic.Note] {
    var costs: [(section: Int, entry: Int, lines: Int)] = []
    for item in items {
      guard let section = item.owner.section, let entry = item.owner.entry,
        resume.sections.indices.contains(section), resume.sections[section].entries.indices.contains(entry)
      else { continue }
      if let last = costs.last, last.section == section, last.entry == entry {
        costs[costs.count - 1].lines += item.lines
      } else {
        costs.append((section, entry, item.lines))
      }
    }
    return costs.enumerated().sorted { a, b in
      a.element.lines != b.element.lines ? a.element.lines > b.element.lines : a.offset < b.offset
    }.prefix(4).map { cost in
      let entry = resume.sections[cost.element.section].entries[cost.element.entry]
      return Diagnostic.Note(
        "`\(entry.id)` takes \(cost.element.lines) lines",
        at: (entry.headline ?? entry.organization)?.origin.range)
    }
  }

  private var pageName: String {
    "\(job.target.map { "`\($0.id.text)`" } ?? "the CV") in \(job.language.englishName)"
  }

  private static func counted(_ pages: Int) -> String { pages == 1 ? "one page" : "\(pages) pages" }
}
