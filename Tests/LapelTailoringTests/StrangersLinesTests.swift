import Lapel
import Testing

@testable import LapelTailoring

@Suite("Lines of strangers' postings, by what they ask in all")
struct StrangersLinesTests {
  private static let career = """
    name: 홍길동
    experience:
      - id: solbit
        organization: 솔빛물류
        position: 온라인 상품 기획자
        period: 2018-01..2023-12
        highlights:
          - {id: pages, text: 기획전 서른 번을 짜고 상품 글을 씀}
          - {id: stock, text: 팔리지 않던 재고를 27% 줄임}
          - {id: booths, text: 동네 장터에서 부스를 열어 손님을 맞음}
          - {id: nights, text: 성수기에 주 이틀 야간 근무를 맡음}
          - {id: books, text: 월 결산 자료를 회계팀에 넘김}
      - id: haneul
        organization: 하늘소프트
        position: 서버 개발자
        period: 2024-01..2025-12
        highlights: [{id: api, text: Java와 Spring Boot로 주문 API를 만듦}]
    test_scores: [{id: toeic, name: TOEIC, score: 880, date: 2025-06}]
    skills:
      - {id: java, name: Java, evidence: [haneul.api]}
      - {id: office, name: "Word, Excel"}
    """

  @Test(
    "years count where the post itself is of the trade, not where one of many lines mentions it",
    arguments: [
      ("회계 경력 2년 이상", FitStatus.partial), ("서버 개발 경력 2년 이상", .met),
    ])
  func years(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.career, line).lines[0].status == status, "\(line)")
  }

  @Test(
    "a line is read with what stands in brackets and behind a list",
    arguments: [
      // What brackets ask for in addition is asked for.
      ("서버 개발 경력 2년 이상(Kafka 사용 유경험자)", FitStatus.partial),
      ("서버 개발 경력 2년 이상(Java 사용 유경험자)", .met),
      // Besides one thing another is asked for.
      ("Java 외 (Kotlin) 언어에도 익숙하신 분", .gap), ("Java 외 (Kotlin)", .met),
      ("TOEIC, TEPS 중 1개 성적 보유자", .met),
      ("Good understanding of Microsoft Word and Excel", .met),
    ])
  func lines(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.career, line).lines[0].status == status, "\(line)")
  }

  @Test("what is for the person to answer is shown by what was done, and stays to be answered")
  func nights() throws {
    let line = try #require(FitTests.report(Self.career, "야간 근무 가능자").lines.first)
    #expect(line.status == .partial)
    #expect(line.isToAnswer)
    #expect(line.evidence.first?.id == "solbit.nights")
  }

  @Test(
    "words of every trade are not missed beside what they are about",
    arguments: [
      "온라인 상품 기획 방법론에 대한 체계적인 이해", "Deep knowledge of Java and its underlying principles",
    ])
  func generalWords(line: String) {
    #expect(FitTests.report(Self.career, line).lines[0].status == .met, "\(line)")
  }
}
