import Lapel
import Testing

@testable import LapelPublishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// With `LAPEL_ESTIMATES=all` in the environment, a table of every theme, language, density, paper and
/// length; with `LAPEL_ESTIMATES='18 jobs'`, those of that name.
@Suite(
  "the estimate before TeX runs",
  .enabled(if: TeXEngine.find(in: ["PATH": "/usr/bin:/bin"])?.kind == .lualatex, "there is no LuaLaTeX"))
struct PageEstimateTests {
  static let wanted = ProcessInfo.processInfo.environment["LAPEL_ESTIMATES"]

  static let pages =
    wanted.map { part in all.filter { part == "all" || $0.testDescription.contains(part) } } ?? some

  private static let some = [
    EstimatedPage(theme: "gyeol", language: .english),
    EstimatedPage(theme: "seonbi", language: .korean, density: .compact),
    EstimatedPage(
      theme: "dancheong", language: .english, writing: .invented(seed: 7, jobs: 7), hasOwnFonts: false),
  ]

  private static let all: [EstimatedPage] = {
    var pages: [EstimatedPage] = []
    let lengths: [EstimatedPage.Writing] =
      [.sample] + [1, 3, 5, 8, 12, 18].map { .invented(seed: UInt64($0), jobs: $0) }
    var turn = 0
    for theme in ["gyeol", "seonbi", "dancheong"] {
      for language in [Language.korean, .english] {
        pages += [
          EstimatedPage(theme: theme, language: language),
          EstimatedPage(
            theme: theme, language: language, writing: .invented(seed: 7, jobs: 7), hasOwnFonts: false),
          EstimatedPage(theme: theme, language: language, writing: .minimal),
        ]
        for density in ResolvedOptions.Density.allCases {
          for paper in ResolvedOptions.Paper.allCases {
            for _ in 0..<2 {
              turn += 1
              pages.append(
                EstimatedPage(
                  theme: theme, language: language, density: density, paper: paper,
                  writing: lengths[turn % lengths.count], hasOwnFonts: turn % 3 > 0))
            }
          }
        }
      }
    }
    return pages
  }()

  @Test("is within half a page", arguments: pages)
  func halfAPage(page: EstimatedPage) async throws {
    let run = TeXRun(
      try #require(TeXEngine.find(in: ["PATH": "/usr/bin:/bin"])),
      environment: ["PATH": "/usr/bin:/bin", "HOME": "/root"],
      day: 0, limit: .seconds(240))
    let (estimate, real) = try await page.measure(run, await PrintFonts.find(for: run))
    if Self.wanted != nil {
      print(
        "| \(page.testDescription) | \(hundredths(estimate)) | \(hundredths(real)) | \(hundredths(estimate - real)) |"
      )
    }
    #expect(abs(estimate - real) < 0.5)
  }

  private func hundredths(_ number: Double) -> String {
    let count = Int((abs(number) * 100).rounded())
    return (number < 0 ? "-" : "") + "\(count / 100).\(count / 10 % 10)\(count % 10)"
  }
}
