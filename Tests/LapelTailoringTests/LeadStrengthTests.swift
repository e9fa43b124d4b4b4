import Lapel
import LapelDiagnostics
import LapelImporting
import LapelTailoring
import Testing

@Suite("Which strength leads")
struct LeadStrengthTests {
  private static let baker = """
    name: 홍길동
    experience:
      - id: dalkom
        organization: 달콤제과
        position: 제과사
        period: 2020-01..present
        highlights:
          - {id: line, text: 크림빵 생산 라인의 재고를 엑셀로 관리}
          - {id: class, text: 신입 제과사 교육과 멘토링을 맡음}
          - {id: shop, text: 매장 직원과 함께 고객 응대 개선}
    strengths:
      - {id: steady, name: 끊이지 않는 라인, evidence: [dalkom.line], keywords: [생산관리, 재고, 구매]}
      - {id: teaching, name: 가르치는 사람, evidence: [dalkom.class], keywords: [교육, 멘토링]}
      - {id: counter, name: 손님 앞, evidence: [dalkom.shop], keywords: [고객 응대]}
    """

  private static func report(_ posting: String) -> FitReport {
    let today = PartialDate(year: 2026, month: 6, day: 30)
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(baker.utf8)))
    let lines = posting.split(separator: "\n").map { line in
      line.hasPrefix("- ")
        ? SavedPosting.Line(.item, String(line.dropFirst(2)), mark: "-") : .init(.text, String(line))
    }
    return FitReport(
      of: LoadedCareer([file], today: today).career, for: PostingReading(SavedPosting(lines: lines)),
      today: today)
  }

  @Test("of two strengths that prove a line each, the one that bears its line's name leads")
  func ownWords() {
    let posting = "제과 사원\n자격요건\n- 엑셀 활용 경험\n- 고객 응대 경험"
    #expect(Self.report(posting).strengths.prefix(2).map(\.supports) == [1, 1], "\(posting)")
    #expect(Self.report(posting).lead == "counter", "\(posting)")
  }

  @Test(
    "what a position is called decides, wherever the posting says it, and that somebody is looked for is no part of it",
    arguments: [
      "달콤 소식\n모집분야: 고객 응대\n자격요건\n- 엑셀 사용 가능자",
      "채용정보\n매장 고객 응대 담당자 모집\n자격요건\n- 엑셀 사용 가능자",
      "고객 응대 사원 채용\n자격요건\n- 엑셀 사용 가능자",
    ])
  func title(posting: String) {
    #expect(Self.report(posting).strengths.first?.id == "counter", "\(posting)")
  }
}
