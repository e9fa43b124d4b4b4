import Lapel
import LapelDiagnostics
import Testing

@testable import LapelYear

struct DueDatesTests {
  private static let today = PartialDate(year: 2024, month: 1, day: 10)

  private func due(_ text: String) -> DueDates {
    let loaded = LoadedCareer(
      [
        CareerFile(
          name: "me.yaml", source: SourceFile(path: "me.yaml", bytes: Array("name: A\n\(text)".utf8)))
      ],
      today: Self.today)
    let rows = ApplicationTable(loaded, language: .english).rows
    return DueDates(loaded, rows, language: .english, today: Self.today)
  }

  @Test("a step is due even when its day has passed, a posting only until its last day")
  func past() {
    let due = due(
      """
      applications: [{id: a, company: A, next: {what: call, on: 2024-01-07}}]
      postings:
        - {id: over, company: B, deadline: 2024-01-09}
        - {id: today, company: C, deadline: 2024-01-10}
      """)
    #expect(due.all.map(\.id) == ["a", "today"])
    #expect(due.all.map(\.days) == [-3, 0])
    #expect(due.all.map(\.kind) == [.next, .deadline])
  }

  @Test("a posting that was applied to is due no more")
  func answered() {
    let due = due(
      """
      postings: [{id: sent, deadline: 2024-01-12}, {id: open, title: Baker, deadline: 2024-01-13}]
      applications: [{id: a, posting: sent}]
      """)
    #expect(due.all.map(\.id) == ["open"])
    #expect(due.all.map(\.company) == ["open"])
    #expect(due.all.map(\.what) == ["Baker"])
  }

  @Test("the earliest comes first, and the order written decides within a day")
  func order() {
    let due = due(
      """
      applications:
        - {id: late, next: {what: x, on: 2024-01-20}}
        - {id: b, next: {what: x, on: 2024-01-11}}
        - {id: a, next: {what: x, on: 2024-01-11}}
        - {id: undated, next: {what: x}}
      """)
    #expect(due.all.map(\.id) == ["b", "a", "late"])
  }

  @Test("fourteen days before and after today are soon, fifteen are not; a month is due on its last day")
  func soon() {
    let due = due(
      """
      applications:
        - {id: a, next: {what: x, on: 2023-12-26}}
        - {id: b, next: {what: x, on: 2023-12-27}}
        - {id: c, next: {what: x, on: 2024-01-24}}
        - {id: d, next: {what: x, on: 2024-01-25}}
        - {id: e, next: {what: x, on: 2024-01}}
      """)
    #expect(due.all.map(\.days) == [-15, -14, 14, 15, 21])
    #expect(due.soon.map(\.id) == ["b", "c"])
  }
}
