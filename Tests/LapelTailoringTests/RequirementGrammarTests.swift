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
    #expect(Self.line("마케팅 전문가로 성장하고 싶으신 분").status == .gap)
  }

  @Test("a bare link or a placeholder asks for nothing")
  func links() {
    for line in ["[공통 자격요건](https://example.com/common)", "TODO", "TBD"] {
      #expect(LineMeaning(line).isBoilerplate)
    }
    #expect(!LineMeaning("[필수] 위키(https://example.com/wiki) 운영 경험").isBoilerplate)
  }
}
