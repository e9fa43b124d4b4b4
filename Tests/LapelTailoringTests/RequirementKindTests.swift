import Lapel
import LapelDiagnostics
import LapelImporting
import LapelTailoring
import Testing

@Suite("What a line asks, and what answers it")
struct RequirementKindTests {
  private static let keeper = """
    name: 홍길동
    education: [{id: school, institution: 가온해양대학교, area: 항해학, degree: 학사, period: 2014-03..2018-02, gpa: {overall: 3.8, scale: 4.5}}]
    certificates:
      - {id: history, name: 한국사능력검정시험, level: 1급, date: 2019-11}
    test_scores:
      - {id: jlpt, name: JLPT, score: N2, date: 2015-07}
      - {id: toeic, name: TOEIC, score: 880, date: 2019-05}
    experience:
      - {id: bay, organization: 물결유통, position: 물류 담당자, period: 2020-01..2022-12, highlights: [{id: bill, text: Cut the electricity bill by a third}]}
    """

  @Test(
    "grades hold against their scale, and tests against their own time",
    arguments: [
      ("평균 학점 3.5 이상 (4.5 만점)", FitStatus.met), ("GPA of 3.9/4.5 or better", .gap),
      ("한국사능력검정시험 2급 이상", .met), ("JLPT N2 이상", .met), ("TOEIC 800점 이상", .gap),
    ])
  func grades(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.keeper, line).lines[0].status == status)
  }

  @Test(
    "a time, a place and a status of law are answered, and no gap of what one has learned",
    arguments: [
      "2027년 3월 입사 가능하신 분", "국가유공자 및 장애인 우대", "Able to start in March 2027", "Right to work in Norway",
      "Willing to relocate to Bergen by 2027", "해외여행에 결격사유가 없는 자", "Must pass a background check",
    ])
  func answered(line: String) {
    let report = FitTests.report(Self.keeper, line)
    #expect(report.lines[0].isToAnswer)
    #expect(report.tally(.required).gap == 0)
    #expect(report.tally(.required).answer == 1)
    #expect(!report.hasRequiredGap)
  }

  @Test("a bill is no billing, and numbers without end are read without harm")
  func words() {
    #expect(FitTests.report(Self.keeper, "Billing experience").lines[0].status == .gap)
    let huge = "9999999999999999999"
    let report = FitTests.report(
      Self.keeper, "\(huge)년 이상 경력", "\(huge)+ years of sailing", "논문 \(huge)편 이상", "학점 \(huge) 이상",
      "\(huge)명을 이끈 경험")
    #expect(report.lines.count == 5)
  }

  @Test("a count says what there is, and leaves out what there is none of")
  func counts() {
    let report = FitTests.report(Self.keeper, "JLPT N2 이상", "TOEIC 800점 이상", "출장 가능자")
    #expect(report.tally(.required).text(in: ReportWords(.korean)) == "충족 1, 없음 1, 답할 것 1")
    #expect(report.tally(.required).text(in: ReportWords(.english)) == "1 met, 1 gap, 1 to answer")
    #expect(report.lines[1].actions == [.renew("toeic")])
  }

  @Test("relevant experience is in the posting's own field")
  func relevant() {
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(Self.keeper.utf8)))
    let today = PartialDate(year: 2026, month: 6, day: 30)
    let career = LoadedCareer([file], today: today).career
    func status(_ title: String) -> FitStatus? {
      let page = SavedPosting(text: "\(title)\n\n자격요건\n- 유관 경력 2년 이상")
      return FitReport(of: career, for: PostingReading(page), today: today).lines.first?.status
    }
    #expect(status("물류 담당자 모집") == .met)
    #expect(status("백엔드 개발자 모집") == .gap)
  }

  @Test(
    "the least that a form asks for stands in its limit, as the form says it",
    arguments: [
      ("1. 지원 동기를 쓰시오 (최소 300자, 최대 700자)", "최소 300자, 최대 700자"), ("지원 동기 (300자~700자)", "300자~700자"),
      ("지원 동기를 쓰시오 (500자 이상)", "500자 이상"), ("지원 동기를 쓰시오 (500자 미만)", "500자 미만"),
      ("Why here? (minimum of 200 words)", "minimum of 200 words"), ("지원 동기를 쓰시오 (500자 이내)", "500자"),
    ])
  func least(question: String, limit: String) {
    let form = ApplicationForm(SavedPosting(text: "자기소개서 문항\n\(question)\n"))
    #expect(form.questions.first?.limit == limit)
  }

  @Test(
    "a blind application is one without a school, not one for the makers of blinds",
    arguments: [("본 채용은 블라인드채용입니다", true), ("블라인드 면접으로 진행합니다", true), ("블라인드·커튼 시공 기사 채용", false)])
  func blind(line: String, isBlind: Bool) {
    #expect(ApplicationForm(SavedPosting(text: line + "\n")).isBlind == isBlind)
  }

  @Test("the questions of a form are copied with their limits, and blind is told")
  func form() {
    let form = ApplicationForm(
      SavedPosting(
        text: """
          본 채용은 블라인드 채용입니다

          ※ 자기소개서
            1) 바다를 택한 까닭 (700자 이내)
            2) 함께 일한 경험 (공백 제외 1,200자)
            3) 끝으로 하고 싶은 말
          """))
    #expect(form.isBlind)
    #expect(form.questions.map(\.ask) == ["바다를 택한 까닭", "함께 일한 경험", "끝으로 하고 싶은 말"])
    #expect(form.questions.map(\.limit) == ["700자", "1200자 공백제외", nil])
  }

  @Test("years of leading are those of a post that says so, and a licence of a state is asked after")
  func leadingYears() {
    let keeper = """
      name: 홍길동
      certificates: [{id: rn, name: Registered nurse licence}]
      experience:
        - id: bay
          organization: 물결의원
          period: 2016-01..2025-12
          roles:
            - {position: Head nurse and team leader, period: 2023-01..2025-12}
            - {position: Nurse, period: 2016-01..2022-12, highlights: [{id: drill, text: Led a team in one drill}]}
      """
    #expect(FitTests.report(keeper, "3+ years as a team leader").lines[0].status == .met)
    #expect(FitTests.report(keeper, "9+ years as a team leader").lines[0].status != .met)
    #expect(FitTests.report(keeper, "Registered nurse licence").lines[0].status == .met)
    #expect(
      FitTests.report(keeper, "Current registered nurse licence in the state").lines[0].status == .partial)
  }
}
