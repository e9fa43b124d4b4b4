import Lapel
import LapelDiagnostics
import Testing

@testable import LapelPublishing

@Suite(
  "fitting pages with TeX",
  .enabled(if: TeXEngine.find(in: ["PATH": "/usr/bin:/bin"]) != nil, "there is no TeX engine"))
struct PageFitTests {
  static let engine = TeXEngine.find(in: ["PATH": "/usr/bin:/bin"])

  @Test("a page that fits is set loosely, in two runs")
  func loose() async throws {
    let written = WrittenCareer(
      "name: Hong\nlanguages: [en]\nprojects: [{name: Seat Map}]\ntarget: {id: t, pages: 1}")
    let result = try await fit(written)
    #expect(result.attempt.options.density == .comfortable)
    #expect(result.typeset?.pages == 1)
    #expect((1...3).contains(result.typeset?.runs ?? 0))
  }

  @Test("a page that is too long loses what matters least, and TeX agrees that it fits")
  func selected() async throws {
    let lines = (1...70).map { "    - {id: l\($0), text: Result number \($0) of the work on the seat map}" }
    let written = WrittenCareer(
      """
      name: Hong
      languages: [en]
      experience:
        - id: job
          organization: Nuri Vision
          highlights:
      \(lines.map { "    " + $0 }.joined(separator: "\n"))
      target: {id: t, pages: 1, pin: [job.l70]}
      """)
    let result = try await fit(written)
    #expect(!result.report.hasErrors)
    #expect(result.typeset?.pages == 1)
    #expect(result.attempt.options.density == .compact)
    let shown = result.attempt.resume.sections[0].entries[0].highlights.map(\.id)
    #expect(shown.contains("job.l1") && shown.contains("job.l70") && !shown.contains("job.l69"))
    // More than two thirds of what a compact page can hold is there.
    #expect(shown.count > 35)
  }

  private func fit(_ written: WrittenCareer) async throws -> PageFit.Result {
    var (sources, report) = (SourceSet(), Report())
    let theme = try #require(Theme("gyeol", in: TemplateStore(), files: &sources, report: &report))
    let pages = try #require(
      ThemedPages(theme, html: false, latex: true, files: &sources, report: &report))
    let target = written.career.targets[0]
    let job = PageJob(
      target: target, language: .english, alternates: [.english],
      options: ResolvedOptions(
        profile: written.career.person.options, target: target.options, report: &report),
      redactions: [], folder: "")
    let run = TeXRun(
      try #require(Self.engine), environment: ["PATH": "/usr/bin:/bin", "HOME": "/root"], day: 0,
      limit: .seconds(240))
    return try await PageFit(
      career: PreparedCareer(written.career, level: .application), job: job, photo: nil,
      today: WrittenCareer.today, theme: theme,
      typesetter: PageTypesetter(run: run, pages: pages) { PageStyle(options: $0) }
    ).run()
  }
}
