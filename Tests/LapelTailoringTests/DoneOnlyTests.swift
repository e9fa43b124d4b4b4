import Testing

@testable import LapelTailoring

@Suite("What was not done proves nothing")
struct DoneOnlyTests {
  @Test(
    "a thing that is named only to say that one has not done it is no evidence",
    arguments: [
      ("Never used Salesforce but read about it", "Salesforce"),
      ("No experience with Terraform yet", "Terraform"),
      ("Reported weekly without Excel or Tableau", "Tableau"), ("Plan to learn Docker", "Docker"),
      ("My colleague wrote the Python part", "Python"), ("쿠버네티스 경험 없음", "Kubernetes"),
      ("도커는 써 보지 않음", "Docker"),
      ("파이썬은 배우고 싶음", "Python"), ("SQL 공부 예정", "SQL"), ("엑셀 없이 매주 보고", "Excel"),
      ("Will start forklift training next year", "forklift"),
      ("Declined the offer to teach welding", "welding"),
      ("My brother drives the forklift", "forklift"), ("수중용접 과정은 중도 포기", "수중용접"), ("지게차 교육이 취소됨", "지게차"),
    ])
  func notDone(highlight: String, asked: String) {
    let career = """
      name: Maya Okafor
      experience:
        - organization: Kelda Light
          position: Keeper
          period: 2020-01..2025-12
          highlights:
            - \(highlight)
      """
    #expect(FitTests.report(career, "Experience with \(asked)").lines[0].status == .gap)
  }

  @Test(
    "what else a text tells is kept",
    arguments: [
      ("Reported weekly without Excel", "Reported weekly"), ("Used Kafka but never used Flink", "Used Kafka"),
      ("엑셀 없이 매주 보고", "매주 보고"), ("끊임없이 개선함", "끊임없이 개선함"),
      ("Moved 40 shops to PostgreSQL", "Moved 40 shops to PostgreSQL"),
      ("간호사에게 약을 전함", "약을 전함"), ("부서장 9명과 예산을 세움", "9명과 예산을 세움"),
    ])
  func rest(text: String, done: String) { #expect(DoneOnly.text(of: text) == done) }

  @Test(
    "a unit after a figure and two words over a blank are no abbreviation",
    arguments: [
      ("Gave 5 ml of saline", "Machine learning"), ("Worked until 5 p.m. each day", "Project management"),
      ("Kept 31 ms a page", "Microservices"), ("Saved 3 hr a day", "HR"), ("Measured 3 dB", "Database"),
    ])
  func units(highlight: String, asked: String) { notDone(highlight: highlight, asked: asked) }

  @Test(
    "a native's language is met by a native's level, however the line names it",
    arguments: ["Native Hungarian", "Hungarian at native level", "헝가리어 원어민"])
  func native(line: String) {
    let career = { (level: String) in
      "name: Maya Okafor\nlanguage_skills: [{name: Hungarian, level: \(level)}]"
    }
    #expect(FitTests.report(career("native"), line).lines[0].status == .met)
    #expect(FitTests.report(career("B1"), line).lines[0].status != .met)
  }

  @Test(
    "a level of the European framework is met by that level and those above",
    arguments: [("English B2", FitStatus.met), ("독일어 B1 이상", .met), ("German C1", .partial)])
  func framework(line: String, status: FitStatus) {
    let career = """
      name: Maya Okafor
      language_skills: [{name: English, level: C1}, {name: German, level: B1}]
      """
    #expect(FitTests.report(career, line).lines[0].status == status)
  }

  @Test(
    "a certificate of another branch, or of a lower level, is not the one that is asked",
    arguments: [
      ("미용사(일반)", "미용사(피부) 자격증", FitStatus.partial), ("미용사(일반)", "미용사(일반) 자격증", .met),
      ("미용사(일반)", "미용사 자격증", .met),
      ("한식조리기능사", "일식조리기능사 자격증", .partial),
      ("3급 해기사(기관)", "2급 해기사(기관) 이상 자격증", .gap),
      ("Aviation security certificate level 1", "Aviation security certificate level 3", .gap),
    ])
  func branches(own: String, line: String, status: FitStatus) {
    let career = "name: Maya Okafor\ncertificates: [{name: \(own), date: 2024-03}]"
    #expect(FitTests.report(career, line).lines[0].status == status)
  }

  @Test("one of two branches that are asked is no other one")
  func eitherBranch() {
    #expect(!CertificateBranch.differs("한식조리기능사", from: "한식·양식조리기능사"))
    #expect(CertificateBranch.differs("중식조리기능사", from: "한식·양식조리기능사"))
  }

  @Test(
    "an age and a right to work are to be answered",
    arguments: ["Under 35 years of age", "만 50세 이하", "Eligible to work in the UK"])
  func age(line: String) {
    let career =
      "name: Maya Okafor\ncertificates: [{name: ILS, issuer: Resuscitation Council UK, date: 2024-03}]"
    #expect(FitTests.report(career, line).lines[0].isToAnswer)
  }

  @Test(
    "the years that one studies for a degree are no years of work",
    arguments: ["대졸 이상 (4년)", "학력: 초대졸 이상 (2,3년)"])
  func schoolYears(line: String) {
    let career = "name: Maya Okafor\neducation: [{institution: 가온대학교, degree: 학사, period: 2018-03..2022-02}]"
    #expect(FitTests.report(career, line).lines[0].status == .met)
  }

  @Test("years of a trade are counted, whatever the trade is")
  func years() {
    let career = """
      name: Maya Okafor
      experience:
        - {organization: Elm School, position: Teacher, period: 2022-09..2022-12}
      """
    #expect(FitTests.report(career, "Ten years of teaching").lines[0].status == .gap)
  }

  @Test("a certificate of resuscitation counts for two years, unless it says until when")
  func resuscitation() {
    func status(_ date: String) -> FitStatus {
      let career = "name: Maya Okafor\ncertificates:\n  - {name: ACLS Provider, \(date)}\n"
      return FitTests.report(career, "ACLS certification").lines[0].status
    }
    #expect(status("date: 2015-05") == .gap)
    #expect(status("date: 2015-05, valid_until: 2035-05") == .met)
    #expect(status("date: 2025-08") == .met)
  }
}
