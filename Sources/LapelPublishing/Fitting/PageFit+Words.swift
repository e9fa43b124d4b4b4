import Lapel
import LapelDiagnostics
import LapelTailoring

extension PageFit {
  /// What is not on the page, what it would have taken there, and how much of what is asked it would have
  /// answered.
  func noteOfLeftOut(_ selection: PageSelection, _ worth: FitWorth?, _ wanted: Int) -> Diagnostic {
    let names = selection.costs.map { cost in
      var words = "\(cost.lines) line\(cost.lines == 1 ? "" : "s")"
      if let answers = worth?.lines[cost.name] { words += ", answers \(answers)" }
      return "`\(cost.name)` (\(words))"
    }.joined(separator: ", ")
    return Diagnostic(
      .leftOut, "left out, so that \(pageName) fits \(Self.counted(wanted)): \(names)",
      at: job.options.pagesOrigin.range,
      hints: [
        worth == nil
          ? "`pin` keeps an item on the page; give the target a `posting`, and what is asked decides"
          : "`answers` counts the posting's lines that it would help to show; `pin` keeps an item on the page"
      ])
  }

  /// How much too long a page is, and what on it takes most room.
  func overflow(_ estimate: PageEstimate, _ attempt: Attempt, _ wanted: Int) -> Diagnostic {
    let over = max(0.05, estimate.exact - Double(wanted)) * estimate.pageHeight
    let heights = estimate.blocks.map { $0.height / Double(max(1, $0.lines)) }.sorted()
    let lines = max(1, Int((over / heights[heights.count / 2]).rounded(.up)))
    let hint =
      job.target == nil
      ? "shorten these, set `limits`, allow more pages, or let a target with `pages` choose"
      : "shorten, unpin or hide one of these, or allow more pages"
    return Diagnostic(
      .tooManyPages,
      "\(pageName) is about \(lines) line\(lines == 1 ? "" : "s") too long for \(Self.counted(wanted))",
      at: job.options.pagesOrigin.range, notes: costliest(estimate, attempt.resume), hints: [hint])
  }

  private func costliest(_ estimate: PageEstimate, _ resume: Resume) -> [Diagnostic.Note] {
    var costs: [(section: Int, entry: Int, lines: Int)] = []
    for block in estimate.blocks {
      guard let entry = block.entry else { continue }
      if let last = costs.last, last.section == block.section, last.entry == entry {
        costs[costs.count - 1].lines += block.lines
      } else {
        costs.append((block.section, entry, block.lines))
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

extension Diagnostic {
  /// Said once a build, in the language that the career is written in.
  static func fittedByEstimate(_ career: Career, at range: SourceRange?) -> Diagnostic {
    let isKorean = career.languages.first?.isKorean ?? false
    return Diagnostic(
      .fittedByEstimate,
      isKorean
        ? "TeX이 쪽을 세지 않아, 쪽 수는 어림으로 맞추었습니다"
        : "TeX did not count the pages, so the page limit was kept by an estimate",
      at: range)
  }
}
