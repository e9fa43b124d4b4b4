import Testing

@testable import LapelYear

@Suite("positions beside their companies")
struct PositionNameTests {
  private static let cases: [(String?, String, String?)] = [
    ("가온공단", "가온공단 2026년 공개채용", "2026년 공개채용"), ("Tern", "Tern: Analyst", "Analyst"),
    ("Tern", "Ternary analyst", "Ternary analyst"),
    ("Tern", "Analyst", "Analyst"), ("Tern", "Tern", nil), (nil, "Analyst", "Analyst"),
    ("가온", "가온 (주간) 영업", "(주간) 영업"),
  ]

  @Test(
    "a company is said once",
    arguments: Self.cases)
  func once(company: String?, title: String, position: String?) {
    #expect(PositionName.without(company, in: title) == position)
  }
}
