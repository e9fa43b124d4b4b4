import Testing

@testable import LapelTailoring

@Suite("Numbers with units")
struct QuantityTests {
  @Test(
    "are read in either language, however they are written",
    arguments: [
      ("임직원 1,000명 이상 기업", Quantity(value: 1000, unit: .people)),
      ("a team of at least five people", .init(value: 5, unit: .people)),
      ("Led a team of three", .init(value: 3, unit: .people)), ("디자이너 네 명과", .init(value: 4, unit: .people)),
      ("3~5명 규모의 팀", .init(value: 3, unit: .people)),
      ("MAU 100만", .init(value: 1_000_000, unit: .served("user"))),
      ("사용자 3만 명", .init(value: 30_000, unit: .served("user"))),
      ("1.5 million users", .init(value: 1_500_000, unit: .served("user"))),
      ("매출 10억", .init(value: 1e9, unit: .money("won"))),
      ("예산 2억 5천만 원", .init(value: 2.5e8, unit: .money("won"))),
      ("USD 100K or more", .init(value: 100_000, unit: .money("dollar"))),
      ("$5M", .init(value: 5e6, unit: .money("dollar"))),
      ("a portfolio of 20 or more key accounts", .init(value: 20, unit: .places)),
      ("거래처 24곳을", .init(value: 24, unit: .places)),
      ("300병상 이상", .init(value: 300, unit: .beds)), ("TPS 1,000 이상", .init(value: 1000, unit: .perSecond)),
      ("10 campaigns", .init(value: 10, unit: .things("건"))),
      ("계약 12건", .init(value: 12, unit: .things("건"))),
    ])
  func units(text: String, quantity: Quantity) { #expect(Quantity.all(in: text) == [quantity]) }

  @Test(
    "a number of nothing that is known is none",
    arguments: [
      "3년 이상", "주 5일", "2024-06", "C++17", "5 years of sales", "천장 2층", "만 3년", "ISO 9001", "B2 level",
      "24시간",
    ])
  func others(text: String) { #expect(Quantity.all(in: text).isEmpty) }

  @Test(
    "what a line asks so much of is shown by a number of the same unit, in what shows the rest",
    arguments: [
      ("must have led a team of at least five people", FitStatus.partial),
      ("led a team of at least 3 people", .met),
      ("거래처 20곳 이상 관리", .met), ("거래처 30곳 이상 관리", .partial), ("contracts of USD 100K or more", .met),
      ("contracts of EUR 100K or more", .partial), ("매출 10억 이상 담당", .met), ("매출 100억 이상 담당", .partial),
      ("임직원 1,000명 이상 기업", .met), ("예산 10억 이상 집행", .gap), ("매출 20% 이상 성장", .partial),
    ])
  func asked(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      experience:
        - id: daon
          organization: 다온
          summary: 회계 솔루션을 파는 회사 (임직원 1,200명)
          period: 2021-01..present
          highlights:
            - {id: acc, text: 거래처 24곳을 맡아 매출을 9억 원에서 12억 원으로 늘림}
            - {id: lead, text: Led a team of three}
            - {id: deals, text: Closed contracts of USD 150K}
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }
}
