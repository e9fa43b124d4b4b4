import Lapel
import LapelDiagnostics
import Testing

@testable import LapelYear

/// Counting is exact: what two people counting by hand must get.
struct CountingTests {
  private static let today = PartialDate(year: 2024, month: 1, day: 10)

  private func loaded(_ text: String) -> LoadedCareer {
    LoadedCareer(
      [
        CareerFile(
          name: "me.yaml", source: SourceFile(path: "me.yaml", bytes: Array("name: A\n\(text)".utf8)))
      ],
      today: Self.today)
  }

  @Test(
    "a tag counts its number, else the only number of the line that has a counter, else one",
    arguments: [
      ("읽음 +paper", 1), ("읽음 +paper:5", 5), ("논문 3편 읽음 +paper", 3), ("논문 3편을 읽음 +paper", 3),
      ("2주 동안 논문 3편 +paper", 1), ("GPT-4 보고서 +paper", 1), ("GPT-4편 +paper", 1), ("5.11c 완등 +paper", 1),
      ("read 4 papers +paper", 4), ("read 4 Papers +paper", 4), ("in 2 parts +paper", 1),
      ("4 paperclips +paper", 1),
      ("1,200 papers +paper", 1), ("논문 3 편 +paper:two", 3), ("제3권 읽음 +paper", 1),
      ("3번째 편 +paper", 1), ("3 times as fast +paper", 1),
    ])
  func tags(line: String, count: Int) {
    let report = LogReport(loaded("log:\n  - '2023-05-01 @self \(line)'"), today: Self.today)
    #expect(report.lines[0].tags.map(\.count) == [count])
  }

  @Test("a thing counts once, in its oldest line; a place counts each time")
  func things() {
    let report = LogReport(
      loaded(
        """
        writing: [{id: post, title: Post}]
        projects: [{id: map, name: Map}]
        log:
          - 2023-05-02 @post again +post
          - 2023-05-01 @post first +post
          - 2023-05-03 @map work +work
          - 2023-05-04 @map work +work
        """), today: Self.today)
    #expect(report.lines.map(\.text) == ["work", "work", "again", "first"])
    #expect(report.lines.map { $0.tags[0].count } == [1, 1, 0, 1])
    #expect(report.years[0].total.tags == ["post": 1, "work": 2])
    #expect(report.last?.days == 251)
  }

  @Test("months are touched once, however many chapters touch them")
  func months() {
    let report = YearReport(
      loaded(
        """
        projects:
          - {id: a, name: A, period: 2022-11-20..2023-03-02}
          - {id: b, name: B, period: 2023-03..2023-05}
          - {id: c, name: C, period: 2023}
        retrospective: {year: 2023, chapters: [a, b]}
        """), year: 2023, language: .english, today: Self.today)
    #expect(report.chapters.map(\.months) == [5, 3])
    #expect(report.chapters.map(\.touched) == [[1, 2, 3], [3, 4, 5]])
    #expect(report.touched == [1, 2, 3, 4, 5])
  }

  @Test("an employer without a period has the months of its roles, and none between them")
  func roles() {
    let report = YearReport(
      loaded(
        """
        experience:
          - id: a
            organization: A
            roles: [{position: Lead, period: 2023-11..}, {position: Intern, period: 2022-12..2023-02}]
        retrospective: {year: 2023, chapters: [a]}
        """), year: 2023, language: .english, today: Self.today)
    #expect(report.chapters.map(\.months) == [6])
    #expect(report.touched == [1, 2, 11, 12])
    #expect(report.chapters[0].when?.iso == "2022-12..present")
  }

  @Test("an application whose last stage failed counts as rejected, unless an outcome says otherwise")
  func rejected() {
    let rows = ApplicationTable(
      loaded(
        """
        applications:
          - {id: a, company: A, stages: [documents passed, final failed]}
          - {id: b, company: B, stages: [서류 탈락], outcome: 불합격}
          - {id: c, company: C, stages: [documents failed], outcome: withdrew}
          - {id: d, company: D, stages: [documents failed, documents passed]}
        """), language: .english
    ).rows
    #expect(rows.map(\.countedOutcome) == ["rejected", "rejected", "withdrew", "unknown"])
    #expect(rows.map(\.isOpen) == [false, false, false, true])
    #expect(
      Funnel(rows).outcomes == [
        .init(outcome: "rejected", count: 2), .init(outcome: "withdrew", count: 1),
        .init(outcome: "unknown", count: 1),
      ])
  }

  @Test("what flows into a stage flows out of it, and nothing is lost")
  func flows() {
    let table = ApplicationTable(
      loaded(
        """
        applications:
          - {id: a, company: A, stages: [final passed, documents passed], outcome: accepted}
          - {id: b, company: B, stages: [서류 탈락], outcome: rejected}
          - {id: c, company: 'C [x]', outcome: '[odd]'}
          - {id: d, company: D, stages: [documents waiting, documents failed]}
        """), language: .english)
    let flows = FunnelFlows(table.rows)
    #expect(flows.total == 4)
    func into(_ node: FunnelFlows.Node) -> Int {
      flows.flows.filter { $0.to == node }.reduce(0) { $0 + $1.count }
    }
    func out(of node: FunnelFlows.Node) -> Int {
      flows.flows.filter { $0.from == node }.reduce(0) { $0 + $1.count }
    }
    let stages: [FunnelFlows.Node] = [.stage("documents"), .stage("final")]
    #expect(stages.map(into) == [3, 1])
    #expect(stages.map(out) == [3, 1])
    #expect(
      flows.sankeyMATIC(
        RecordWords(["applications.applied": "applied", "stage.documents": "documents"])
      ).hasPrefix("applied [3] documents\napplied [1] (odd)\n"))
    #expect(
      table.funnel.stages == [
        .init(stage: "documents", passed: 1, failed: 2, other: 0),
        .init(stage: "final", passed: 1, failed: 0, other: 0),
      ])
  }

  @Test("how far a goal is")
  func shares() {
    func share(_ text: String) -> Double? { GoalsReport.Progress.text(text).share }
    #expect(share("3/10") == 0.3 && share(" 40 %") == 0.4 && share("34 / 30").map { $0 > 1 } == true)
    #expect(share("half") == nil && share("3/0") == nil && share("1/2/3") == nil)
    #expect(GoalsReport.Progress.list(["3/10"]).share == nil)
  }

  @Test("days are those of the calendar, both ways")
  func days() {
    #expect(PartialDate(year: 1970, month: 1, day: 1).lastDay == 0)
    #expect(PartialDate(year: 2024, month: 2).lastDay == PartialDate(year: 2024, month: 2, day: 29).lastDay)
    for day in stride(from: -30_000, through: 90_000, by: 17) {
      #expect(PartialDate(day: day).lastDay == day)
    }
  }

  @Test("a calendar folds its lines and escapes what has a meaning there")
  func calendar() {
    let career = loaded(
      """
      applications:
        - {id: a, company: 'A, B', next: {what: \(String(repeating: "면접 ", count: 20)), on: 2024-01-12}}
      """)
    let table = ApplicationTable(career, language: .korean)
    let due = DueDates(career, table.rows, language: .korean, today: Self.today)
    let text = String(decoding: DueCalendar(due, RecordWords([:])).bytes, as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:20240112\r\nDTEND;VALUE=DATE:20240113\r\nSUMMARY:A\\, B: 면접"))
    #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}
