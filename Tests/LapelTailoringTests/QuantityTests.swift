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
      ("3,000 hours on the crane", .init(value: 3000, unit: .measure("hour"))),
      ("at least 1,500 m² of roof", .init(value: 1500, unit: .measure("m²"))),
      ("5 hectares of rye", .init(value: 50_000, unit: .measure("m²"), scale: 10_000)),
      ("굴착기 운전 1,200시간", .init(value: 1200, unit: .measure("hour"))),
      ("돼지 400마리", .init(value: 400, unit: .things("마리"))),
      ("typed 80 words per minute", .init(value: 80, unit: .measure("words a minute"))),
      ("Interpreted 12 court hearings", .init(value: 12, unit: .counted("hearing"))),
      ("10 campaigns", .init(value: 10, unit: .things("건"))),
      ("계약 12건", .init(value: 12, unit: .things("건"))),
    ])
  func units(text: String, quantity: Quantity) { #expect(Quantity.all(in: text) == [quantity]) }

  @Test(
    "a number of nothing that is known is none",
    arguments: [
      "3년 이상", "주 5일", "2024-06", "C++17", "5 years of sales", "천장 2층", "만 3년", "ISO 9001", "B2 level",
      "24시간", "40 hours per week", "Phase 3 trials", "the 3rd campaign", "제5회 대회", "3번째 편",
      "chapter 4 problems",
    ])
  func others(text: String) { #expect(Quantity.all(in: text).isEmpty) }

  @Test(
    "an amount is compared whatever it counts",
    arguments: [
      ("Minimum 3000 hours on tower cranes", FitStatus.partial), ("Minimum 1500 hours on tower cranes", .met),
      ("Laid at least 5000 m² of roof", .partial), ("Laid at least 300 m² of roof", .met),
      ("Interpreted more than 100 court hearings", .partial),
      ("Interpreted at least 10 court hearings", .met),
      ("Grew 50 hectares of rye", .partial), ("Grew 2 hectares of rye", .met),
      ("Raised revenue by 20%", .partial),
      ("Raised revenue by 4%", .met), ("굴착기 운전 3,000시간 이상", .partial), ("굴착기 운전 1,000시간 이상", .met),
    ])
  func counted(line: String, status: FitStatus) {
    let yaml = """
      name: 홍길동
      experience:
        - id: daon
          organization: 다온
          period: 2021-01..present
          highlights: [1850 hours on tower cranes, Laid 400 m² of roof, Interpreted 12 court hearings, Grew 5 hectares of rye,
            Raised revenue by 5%, "굴착기 운전 1,200시간"]
      """
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

  @Test("what is short is told in the posting's own unit")
  func told() {
    let yaml =
      "name: A\nexperience: [{organization: B, period: 2021-01.., highlights: [Grew 5 hectares of rye]}]"
    #expect(FitTests.report(yaml, "Grew 50 hectares of rye").lines[0].remarks == ["5 of the asked 50"])
  }

  @Test(
    "so many years at most are no least",
    arguments: [
      ("Up to 3 years of experience", FitStatus.partial), ("Less than 3 years of experience", .partial),
      ("No more than 8 years of experience", .met), ("3 years or less of experience", .partial),
      ("최대 3년 경력", .partial),
      ("More than 3 years of experience", .met),
    ])
  func atMost(line: String, status: FitStatus) {
    let yaml = "name: A\nexperience: [{organization: B, position: Keeper, period: 2019-01..2024-12}]"
    #expect(FitTests.report(yaml, line).lines[0].status == status)
  }

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
