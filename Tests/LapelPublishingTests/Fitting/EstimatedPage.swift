import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One page to be estimated, and set by TeX: pages as numbers with a fraction.
struct EstimatedPage: Sendable, CustomTestStringConvertible {
  enum Writing: Sendable, Hashable {
    case sample, minimal
    case invented(seed: UInt64, jobs: Int)
  }

  var theme = "gyeol"
  var language = Language.korean
  var density = ResolvedOptions.Density.standard
  var paper = ResolvedOptions.Paper.a4
  var writing = Writing.sample
  /// Whether the page is set in the theme's own Latin font, where it is installed, or in Noto.
  var hasOwnFonts = true

  var testDescription: String {
    let text =
      switch writing {
      case .sample: "sample"
      case .minimal: "minimal"
      case .invented(_, let jobs): "\(jobs) jobs"
      }
    return "\(theme) \(language) \(density) \(paper.rawValue) \(text)\(hasOwnFonts ? "" : " in Noto")"
  }

  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private func career() throws -> Career {
    switch writing {
    case .sample: try LoadedCareer(folder: "\(Self.root)/profiles/gildong", today: WrittenCareer.today).career
    case .minimal:
      WrittenCareer("name: 홍길동\nheadline: 개발자\ninternships: [{organization: 누리비전, highlights: [경량화]}]").career
    case .invented(let seed, let jobs):
      WrittenCareer(InventedCareer(seed: seed, jobs: jobs, isKorean: language.isKorean).yaml).career
    }
  }

  /// - Returns: what is estimated before TeX runs, and what the first run of TeX makes of it.
  func measure(_ run: TeXRun, _ fonts: PrintFonts) async throws -> (estimate: Double, real: Double) {
    var (sources, report) = (SourceSet(), Report())
    let theme = try #require(Theme(self.theme, in: TemplateStore(), files: &sources, report: &report))
    let pages = try #require(ThemedPages(theme, html: false, latex: true, files: &sources, report: &report))
    var options = ResolvedOptions()
    (options.density, options.paper) = (density, paper)
    let resume = Resume(
      of: try career(), in: language, for: nil, level: .application, today: WrittenCareer.today,
      options: options, report: &report)
    let style = PageStyle(options: options)
    let metrics = theme.metrics(for: language, style, fonts: hasOwnFonts ? fonts : .unknown)
    let estimate = PageEstimate(resume, metrics)
    var source = String(decoding: pages.latex(resume, style: style), as: UTF8.self)
    if !hasOwnFonts {
      source = source.replacing("FiraSans-Regular", with: "NoSuchFont").replacing(
        "LibertinusSerif-Regular", with: "NoSuchFont")
    }
    source = source.replacing(
      "\\cvend\n\\end{document}",
      with: "\\par\\typeout{=FILLED=\\thepage=\\the\\pagetotal=\\the\\textheight=}\\cvend\n\\end{document}")
    let outcome = try await run.typeset(Array(source.utf8)) { _ in false }
    let said = try #require(outcome.log.text.split(separator: "\n").first { $0.hasPrefix("=FILLED=") })
    let parts = said.split(separator: "=").map { $0.replacing("pt", with: "") }
    let (page, filled, height) = (
      try #require(Double(parts[1])), try #require(Double(parts[2])), try #require(Double(parts[3]))
    )
    return (estimate.exact, page - 1 + filled / height)
  }
}
