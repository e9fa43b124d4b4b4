import Lapel
import LapelDiagnostics
import Testing

@testable import LapelYear

struct GoalsReportTests {
  private func goals(_ text: String, year: Int? = nil) -> GoalsReport? {
    let loaded = LoadedCareer(
      [
        CareerFile(
          name: "me.yaml", source: SourceFile(path: "me.yaml", bytes: Array("name: A\n\(text)".utf8)))
      ],
      today: PartialDate(year: 2024, month: 1, day: 10))
    return GoalsReport(loaded, year: year, language: .english)
  }

  @Test("the newest year is meant when none is given, wherever it is written")
  func newest() {
    let text = """
      goals:
        - {year: 2024, theme: Depth, items: [{id: a, text: Read}]}
        - {year: 2023, theme: Breadth, items: [{id: b, text: Walk}]}
      """
    #expect(goals(text)?.theme == "Depth")
    #expect(goals(text, year: 2023)?.theme == "Breadth")
    #expect(goals(text, year: 2022) == nil)
  }

  @Test("a goal without proof is named by its id, and counts without one too")
  func unproven() throws {
    let report = try #require(
      goals(
        """
        projects: [{id: map, name: Map}]
        goals:
          - {year: 2024, items: [{id: shown, text: Draw, proof: [map]}, {id: bare, text: Read}, {text: Rest}]}
        """))
    #expect(report.items.map(\.text) == ["Draw", "Read", "Rest"])
    #expect(report.unproven == ["bare", nil])
  }

  @Test("a year's text is four digits, with 년 or without")
  func years() {
    #expect(
      ["2023", " 2023년", "23", "2023-01", "year 2023"].map { PlainText($0).asYear } == [
        2023, 2023, nil, nil, nil,
      ])
  }
}
