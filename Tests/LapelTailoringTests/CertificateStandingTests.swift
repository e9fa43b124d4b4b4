import Testing

@testable import LapelTailoring

@Suite("What a certificate is worth today")
struct CertificateStandingTests {
  private static func line(_ certificate: String, _ asked: String) -> FitReport.Line {
    FitTests.report("name: Maya\ncertificates: [{id: c, \(certificate)}]", asked).lines[0]
  }

  @Test(
    "failed, applied for or prepared for, it is not held",
    arguments: [
      ("name: CKA (in preparation)", "CKA"), ("name: CKA, summary: applied for in May", "CKA certification"),
      ("name: CISSP candidate", "CISSP"), ("name: Crane licence, date: 2027-02", "Crane licence"),
      ("name: Diving medical, level: failed", "Diving medical"), ("name: 정보처리기사 필기 불합격", "정보처리기사"),
      ("name: 한식조리기능사, level: 준비 중", "한식조리기능사"), ("name: 소방안전관리자 (취득 예정)", "소방안전관리자"),
    ])
  func sought(certificate: String, asked: String) {
    let line = Self.line(certificate, asked)
    #expect(line.status == .gap)
    #expect(line.evidence.isEmpty)
  }

  @Test("who failed first and passed then holds it")
  func retaken() { #expect(Self.line("name: 'CKA (failed once, then passed)'", "CKA").status == .met) }

  @Test(
    "run out, it is never met, whatever the line calls it, and is to be renewed",
    arguments: [
      ("name: Diving medical, valid_until: 2024-05", "Current diving medical"),
      ("name: Asbestos handling, valid_until: 2023-01", "Asbestos handling"),
      ("name: First aid at work, date: 2021-03", "First aid"),
      ("name: Class 1 medical, date: 2024-11", "Class 1 medical"),
      ("name: BLS, date: 2023-01", "BLS"), ("name: 응급처치, date: 2020-01", "응급처치 가능자"),
    ])
  func expired(certificate: String, asked: String) {
    let line = Self.line(certificate, asked)
    #expect(line.status != .met)
    #expect(line.actions == [.renew("c")])
  }

  @Test("in force, it is met")
  func held() {
    #expect(Self.line("name: Diving medical, valid_until: 2027-05", "Current diving medical").status == .met)
    #expect(Self.line("name: First aid at work, date: 2024-03", "First aid").status == .met)
    #expect(Self.line("name: '정보처리기사 (2027-03 만료 예정)'", "정보처리기사").status == .met)
  }

  @Test("a post held proves its own name, and in part the paper that goes with it")
  func posts() {
    let career = """
      name: Maya
      experience: [{id: ward, organization: Harbour, position: Registered nurse, period: 2019-03..}]
      """
    let lines = FitTests.report(career, "Registered nurse", "Registered nurse licence", "Crane licence").lines
    #expect(lines.map(\.status) == [.met, .partial, .gap])
    #expect(lines[0].evidence.map(\.id) == ["ward"])
  }

  @Test(
    "who helps a nurse, or learns to be one, is none",
    arguments: ["Registered nurse assistant", "Assistant to the registered nurse"])
  func helpers(position: String) {
    let career = "name: Maya\nexperience: [{organization: Harbour, position: \(position), period: 2019-03..}]"
    #expect(FitTests.report(career, "Registered nurse").lines[0].status != .met)
  }

  @Test("a test that was failed is no score")
  func scores() {
    let career = "name: Maya\ntest_scores: [{name: JLPT, score: N1 불합격, date: 2026-01}]"
    #expect(FitTests.report(career, "JLPT N1").lines[0].status == .gap)
  }

  @Test("a test of listening and reading shows speech in part")
  func silent() {
    let career = "name: Maya\ntest_scores: [{name: TOEIC, score: 915, date: 2026-01}]"
    #expect(FitTests.report(career, "영어 회화 가능자", "영어 가능자").lines.map(\.status) == [.partial, .met])
  }
}
