import Lapel
import LapelDiagnostics
import LapelTypesetting
import Testing

@testable import LapelPublishing

@Suite("Fitting pages")
struct PageFitTests {
  @Test("a page that fits is set loosely")
  func loose() throws {
    let result = try fit(
      "name: Hong\nlanguages: [en]\nprojects: [{name: Seat Map}]\ntarget: {id: t, pages: 1}")
    #expect(result.attempt.options.density == .comfortable)
    #expect(result.attempt.typeset?.pages == 1)
  }

  @Test("a page that is too long loses what matters least, and is full")
  func selected() throws {
    let result = try fit(job(70, "target: {id: t, pages: 1, pin: [job.l70]}"))
    #expect(!result.report.hasErrors)
    #expect(result.attempt.typeset?.pages == 1)
    #expect(result.attempt.typeset.map { $0.lastPageFill > 0.96 } == true)
    #expect(result.attempt.options.density == .compact)
    let shown = result.attempt.resume.sections[0].entries[0].highlights.map(\.id)
    #expect(shown.contains("job.l1") && shown.contains("job.l70") && !shown.contains("job.l69"))
  }

  @Test("one line too many is left out, and no more")
  func exact() throws {
    let all = try fit(job(70, "target: {id: t, pages: 1}")).attempt.resume.sections[0].entries[0].highlights
      .count
    #expect(try fit(job(all, "target: {id: t, pages: 1}")).attempt.leftOut == [])
    #expect(try fit(job(all + 1, "target: {id: t, pages: 1}")).attempt.leftOut == ["job.l\(all + 1)"])
  }

  @Test("a claim goes with its proof")
  func claims() throws {
    let lines = (1...70).map { "  - {id: l\($0), text: Result number \($0) of the work on the seat map}" }
    let result = try fit(
      """
      name: Hong
      languages: [en]
      strengths:
        - {id: last, name: Last, claim: Says much, evidence: [job.l70]}
        - {id: first, name: First, claim: Says more, evidence: [job.l1]}
      experience:
        - id: job
          organization: Nuri Vision
          highlights:
      \(lines.map { "      " + $0 }.joined(separator: "\n"))
      target: {id: t, pages: 1, strengths: [first, last], lead: first}
      """)
    let names = result.attempt.resume.sections[0].entries.map(\.id)
    let shown = result.attempt.resume.sections[1].entries[0].highlights.map(\.id)
    #expect(names.contains("last") == shown.contains("job.l70"))
    #expect(names.contains("first") && shown.contains("job.l1"))
  }

  @Test("a prize that a claim tells of stays, where cheaper things go")
  func told() throws {
    let lines = (1...70).map { "      - {id: l\($0), text: Result number \($0) of the work on the seat map}" }
    let result = try fit(
      """
      name: Hong
      languages: [en]
      strengths: [{id: first, name: First, claim: I won a prize, evidence: [job.l1, cup]}]
      experience:
        - id: job
          organization: Nuri Vision
          highlights:
      \(lines.joined(separator: "\n"))
      projects: [{id: map, name: Seat map, highlights: [{id: m, text: Counted seats}]}]
      awards: [{id: other, name: Other}, {id: cup, name: Cup}]
      target: {id: t, pages: 1, strengths: [first], lead: first}
      """)
    #expect(!result.attempt.leftOut.contains("cup"))
    #expect(result.report.diagnostics.allSatisfy { $0.code.name != "claim-without-proof" })
  }

  @Test("a claim that tells of a private prize is told of")
  func privatePrize() throws {
    let career = { (level: String) in
      """
      name: Hong
      languages: [en]
      summary: I won two prizes.
      awards: [{id: cup, name: Cup\(level)}]
      target: {id: t, pages: 1}
      """
    }
    let codes = { (text: String) in try self.fit(text).report.diagnostics.map(\.code.name) }
    #expect(try codes(career(", show: private")) == ["claim-without-proof"])
    #expect(try codes(career("")) == [])
  }

  private func job(_ count: Int, _ target: String) -> String {
    let lines = (1...count).map {
      "      - {id: l\($0), text: Result number \($0) of the work on the seat map}"
    }
    return """
      name: Hong
      languages: [en]
      experience:
        - id: job
          organization: Nuri Vision
          highlights:
      \(lines.joined(separator: "\n"))
      \(target)
      """
  }

  private func fit(_ yaml: String) throws -> PageFit.Result {
    let written = WrittenCareer(yaml)
    var (sources, report) = (SourceSet(), Report())
    let theme = try #require(Theme("gyeol", in: TemplateStore(), files: &sources, report: &report))
    let writer = try #require(PDFWriter(theme, book: FontBook(), files: &sources, report: &report))
    let target = written.career.targets[0]
    let job = PageJob(
      target: target, language: .english, alternates: [.english],
      options: ResolvedOptions(
        profile: written.career.person.options, target: target.options, report: &report),
      redactions: [], folder: "")
    return PageFit(
      career: PreparedCareer(written.career, level: .application), job: job, photo: nil,
      today: WrittenCareer.today, writer: writer
    ) { PageStyle(options: $0) }.run()
  }
}
