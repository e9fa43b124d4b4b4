import LapelTailoring
import Testing

@Suite("Small parts of a line")
struct RequirementPartTests {
  private static let work = """
    name: 홍길동
    education:
      - {id: school, institution: 켈다대학교, area: Biology, degree: BSc, period: 2012-03..2016-02}
    experience:
      - id: kelda
        organization: 켈다 화학
        position: 혼합 담당
        period: 2022-01..2023-12
        highlights:
          - {id: mix, text: Ran six mixing tanks by the batch sheet}
          - {id: bus, text: 통합 플랫폼의 메시지 버스를 Spring으로 설계}
          - {id: light, text: Lit the pier for dawn and storm}
          - {id: extract, text: SQL로 출하 기록을 뽑음}
      - {id: ward, organization: Kelda Hospital, position: Nurse in acute care, period: 2017-01..2021-12}
    projects:
      - id: chat
        name: 문서 질의응답 시제품
        period: 2025-01..2025-03
        highlights:
          - {id: answer, text: LLM으로 사내 문서에 답하는 시제품을 만듦}
    certificates:
      - {id: electric, name: 전기기능사, date: 2016-09}
    skills:
      - {id: crm, name: Salesforce, level: reads reports}
    language_skills:
      - {id: chinese, name: 중국어, level: 모국어}
      - {id: korean, name: 한국어, level: 업무 가능}
    """

  private static func line(_ text: String) -> FitReport.Line { FitTests.report(work, text).lines[0] }

  @Test("of two words before one thing either is enough")
  func either() {
    #expect(Self.line("Experience in a compounding or mixing environment").status == .met)
    #expect(Self.line("3 years in a compounding or mixing environment").status == .partial)
  }

  @Test("a syllable before a hyphen asks for nothing")
  func prefix() {
    #expect(Self.line("1+ years of post-graduate acute care experience").evidence.first?.id == "ward")
  }

  @Test("a date is no length of time, and a place on a scale no prize")
  func dates() {
    #expect(Self.line("학사 이상 (전공 무관, 25년 8월 졸업예정자 가능)").status == .met)
    #expect(
      FitTests.report("name: 홍길동\nawards:\n  - {name: 우수상, date: 2020-01}\n", "제안서 작성 능력 중/상").lines[0].status
        == .gap)
  }

  @Test("a short name of a degree keeps its stops")
  func abbreviated() {
    #expect(Self.line("B.S. in Biology").status == .met)
    #expect(Self.line("B.S. in Biology with 3+ years in acute care").status == .met)
  }

  @Test("each language is asked as well as the line says of it")
  func languages() {
    let line = Self.line("원어민 수준의 중국어 활용이 가능하며 한국어 소통에 능통한 분")
    #expect(line.status == .met)
    #expect(Set(line.evidence.map(\.id)) == ["chinese", "korean"])
    #expect(Self.line("한국어는 원어민 수준이며 중국어에 능통한 분").status == .partial)
  }

  @Test("a maker's other product is not shown by the one that is known")
  func products() {
    #expect(Self.line("Spring Integration 실무 경험").status == .partial)
    #expect(Self.line("Spring 실무 경험").status == .met)
  }

  @Test("a prototype has not served, and who reads what a tool prints has not mastered it")
  func inEarnest() {
    #expect(Self.line("LLM 활용 프로덕션 기능 개발 경험").status == .partial)
    #expect(Self.line("LLM 활용 경험").status == .met)
    #expect(Self.line("Strong Salesforce skills").status == .partial)
  }

  @Test("what a thing does and what is done with it weigh less than the thing")
  func beside() {
    #expect(Self.line("Understanding of lighting and how it affects the mood").status == .met)
    #expect(Self.line("SQL로 데이터를 추출하고 정제할 수 있는 분").status == .met)
  }

  @Test("a certificate of one of two fields that a word joins")
  func joined() {
    #expect(Self.line("전기전자 관련 자격증 소지자").status == .met)
  }

  @Test("a line headed by a status is to be answered, whatever countries it names")
  func status() {
    #expect(Self.line("Nationality: Peru / Kelda / CIS").isToAnswer)
  }
}
