import Lapel
import LapelTailoring
import Testing

@testable import LapelTailoring

@Suite("The grammar of a requirement")
struct RequirementGrammarTests {
  private static let work = """
    name: 홍길동
    education:
      - {id: school, institution: 켈다대학교, area: 시각 커뮤니케이션, degree: 학사, period: 2012-03..2016-02}
    experience:
      - id: kelda
        organization: 켈다 마케팅
        position: 마케터
        period: 2020-01..2025-12
        highlights:
          - {id: crm, text: CRM 마케팅 캠페인을 기획해 재구매를 18% 올림}
          - {id: kube, text: Moved 14 services to Kubernetes}
          - {id: claims, text: Closed customer complaints with 8D reports}
          - {id: audit, text: Led the hand-hygiene audit of a clinic}
          - {id: emr, text: 전자의무기록으로 옮김}
    certificates:
      - {id: internal, name: ISO 9001 internal auditor}
      - {id: quality, name: 품질경영기사}
    language_skills:
      - {id: swedish, name: Swedish, level: native}
      - {id: korean, name: Korean, level: native}
    """

  private static func line(_ text: String) -> FitReport.Line { FitTests.report(work, text).lines[0] }

  @Test("two things done to one object are one thing asked")
  func sharedObject() {
    #expect(Self.line("CRM 마케팅 기획 및 실행 경험").status == .met)
    #expect(Self.line("Experience investigating and resolving customer complaints").status == .met)
    #expect(Self.line("CRM 마케팅 및 재무 회계 경험").status == .partial)
  }

  @Test("`and other` makes what stands before it examples")
  func examples() {
    #expect(Self.line("Familiarity with Kubernetes and other Cloud Native applications").status == .met)
    #expect(Self.line("Familiarity with Kubernetes and Terraform").status == .partial)
  }

  @Test("a choice beside a name of two words asks for that name only where they share its last word")
  func choice() {
    #expect(Self.line("Experience of audit or quality improvement").status == .met)
  }

  @Test("how well a language is spoken shows no tool of that name, and a country is no language")
  func levels() {
    #expect(Self.line("Native Module 개발 경험").status == .gap)
    #expect(Self.line("Knowledge of Korean labour law").status == .gap)
  }

  @Test("an internal auditor is a lead auditor in part, and a word of an abbreviation is not the thing")
  func nearly() {
    #expect(Self.line("ISO 9001 lead auditor certification").status == .partial)
    #expect(Self.line("전자 처방(EPMA) 시스템 사용 경험").status == .gap)
  }

  @Test("what one would like to become is for the person to tell, and no deed")
  func wishes() {
    #expect(Self.line("마케팅 전문가로 성장하고 싶으신 분").status == .partial)
  }

  @Test("where a degree was taken is no subject of it, and a link's address asks for nothing")
  func schools() {
    let nurse =
      "name: Maya Okafor\neducation:\n  - {institution: Elm College, degree: BSN, area: Nursing, period: 2010..2014}\n"
    for text in ["BSN from an accredited school", "Graduate of an accredited school of nursing"] {
      #expect(FitTests.report(nurse, text).lines[0].status == .met)
    }
    #expect(
      LinkLabels.text(of: "Pass [the check](https://example.com/git), [then] go")
        == "Pass the check, [then] go")
  }

  @Test("a bare link or a placeholder asks for nothing")
  func links() {
    for line in ["[공통 자격요건](https://example.com/common)", "TODO", "TBD"] {
      #expect(LineMeaning(line).isBoilerplate)
    }
    #expect(!LineMeaning("[필수] 위키(https://example.com/wiki) 운영 경험").isBoilerplate)
  }

  @Test("of two words side by side either is enough, before what both qualify")
  func either() {
    let work = """
      name: 홍길동
      projects:
        - {id: lamp, name: 등대, highlights: [{id: server, text: Kotlin 서버 개발}]}
      """
    #expect(FitTests.report(work, "Java/Kotlin 서버 개발 경험").lines[0].status == .met)
    #expect(FitTests.report(work, "Scala/Erlang 서버 개발 경험").lines[0].status == .gap)
    #expect(Self.line("패션/뷰티 매체 광고 경험").status == .gap)
  }

  @Test("a certificate or a degree beside years is asked beside them, and is no field of theirs")
  func besideYears() {
    #expect(Self.line("품질경영기사 자격 보유자로 마케팅 경력 3년 이상인 분").status == .met)
    #expect(Self.line("공인회계사 자격 보유자로 마케팅 경력 3년 이상인 분").status == .partial)
    #expect(Self.line("학사 학위 소지자로 마케팅 경력 20년 이상인 분").status == .partial)
  }

  @Test("a line of work that one of many results speaks of does not make the post's years")
  func occupation() {
    let work = """
      name: 홍길동
      experience:
        - id: padak
          organization: 파닥
          position: 재고 계획 담당
          period: 2020-01..2025-12
          highlights:
            - {id: meeting, text: 영업과 생산의 월간 회의를 이끔}
            - {id: stock, text: 재고를 21억 원 줄임}
            - {id: forecast, text: 1400개 품목의 수요를 예측}
            - {id: tool, text: 계획을 새 도구로 옮김}
      """
    #expect(FitTests.report(work, "영업 경력 3년 이상").lines[0].status != .met)
    #expect(FitTests.report(work, "재고 계획 경력 3년 이상").lines[0].status == .met)
  }

  @Test("who may not apply and what is to be handed in are no requirements, and who has no bar is asked")
  func bars() {
    for line in ["국가공무원법 제33조(결격사유) 각 호의 어느 하나에 해당하는 자", "증명사진 첨부 필수"] {
      #expect(LineMeaning(line).isBoilerplate)
    }
    #expect(!LineMeaning("국가공무원법 제33조의 결격사유가 없는 자").isBoilerplate)
    // One has a portfolio, or makes one.
    #expect(!LineMeaning("포트폴리오 첨부 필수").isBoilerplate)
  }

  @Test("what is a verb otherwise is a tool's name after a preposition")
  func everydayVerb() {
    let work = "name: 홍길동\nskills: [{id: excel, name: Excel}]"
    #expect(FitTests.report(work, "Proficient with excel").lines[0].status == .met)
    #expect(FitTests.report(work, "You excel under pressure").lines[0].status == .gap)
  }

  @Test("a certificate of a special field is not the one it is built on, and one of a field stands near it")
  func specialCertificates() {
    let nurse = "name: 홍길동\ncertificates: [{id: rn, name: 간호사 면허}]"
    #expect(FitTests.report(nurse, "정신건강간호사 자격증 소지자").lines[0].status == .gap)
    #expect(FitTests.report(nurse, "간호사 면허 소지자").lines[0].status == .met)
    let trade = "name: 홍길동\ncertificates: [{id: trade, name: 국제무역사 1급}]"
    #expect(FitTests.report(trade, "물류 관련 자격증 소지자").lines[0].status == .partial)
  }
}
