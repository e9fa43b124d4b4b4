import LapelDiagnostics
import Testing

@testable import Lapel

@Suite struct NamesOfStrangersTests {
  private func career(_ person: String, _ rest: String = "", line: String) -> Career {
    Problems("\(person)\n\(rest)\nprojects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n").loaded.career
  }

  private func line(_ career: Career, _ redaction: Redaction = .anonymous) -> String? {
    let shown = career.redacted(redaction, in: .korean)
    return shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
  }

  private func asked(_ career: Career, _ redaction: Redaction = .anonymous) -> [String] {
    RedactionSummary(of: career, redaction, at: .application).questions.map(\.message)
  }

  @Test(arguments: [
    (
      "St Anna's University Hospital, Orlanda Teaching Hospitals NHS Trust", "Staff of St Anna's",
      "Staff of Company A's"
    ),
    ("Harbour Hospital (Orlanda University Hospitals Trust)", "At Harbour Hospital", "At Company A"),
    (
      "University Hospital of Wales, Cardiff", "Best of the University Hospital of Wales",
      "Best of the Company A"
    ),
    ("Quarryside / QRS Cloud", "Used QRS Cloud", "Used Company A"),
    ("Quarryside, UK", "Worked in the UK", "Worked in the UK"),
    ("Quarryside Healthineers (formerly Varium)", "Varium machines", "Company A machines"),
    ("Quarryside, London", "Moved to London", "Moved to London"),
    ("한빛전자(생산기술팀)", "생산기술팀 회의", "생산기술팀 회의"),
  ])
  func `A name of several bodies is one name, and each is hidden`(
    employer: String, line: String, hidden: String
  ) {
    let jobs = "experience: [{organization: \"\(employer)\", position: P}]"
    let career = career("name: Ada Quill\nlanguages: [en]", jobs, line: line)
    #expect(self.line(career) == hidden, "\(employer): \(line)")
    let shown = career.redacted(.anonymous, in: .korean).entries(Experience.self).first?.organization
    #expect(
      shown?.versions.first?.text == "Company A" || shown?.versions.first?.text == "회사 A", "\(employer)")
  }

  @Test(arguments: [
    ("하늬바람게스트하우스", "하늬바람에서 31건"), ("갈뫼상호저축은행", "갈뫼에서 31건"), ("새라정형외과의원", "새라에서 31건"),
    ("초롱도자기방", "초롱에서 31건"),
  ])
  func `The head of a Korean employer's name is hidden or asked about`(employer: String, line: String) {
    let career = career(
      "name: 임도윤\nlanguages: [ko]", "experience: [{organization: \(employer), position: P}]", line: line)
    let head = String(line.prefix { $0 != "에" })
    let isAsked = asked(career).contains { $0.contains("`\(head)`") }
    #expect(isAsked || self.line(career)?.contains(head) == false, "\(employer): \(line)")
  }

  @Test func `A word of everyday at the head of a name is left alone`() {
    let jobs = "experience: [{organization: 기술나무방, position: P}]"
    let career = career("name: 임도윤\nlanguages: [ko]", jobs, line: "기술은 사람을 위함")
    #expect(line(career) == "기술은 사람을 위함")
    #expect(asked(career) == [])
  }

  @Test(arguments: [
    ("노을사이버대학교", "노을사이버 특강", "학교 A 특강"), ("보람간호대학", "보람간호 동문", "학교 A 동문"),
    ("서울과학기술대학교", "서울과학기술 동향", "서울과학기술 동향"),
  ])
  func `A school without its last word is hidden, but not a place`(
    school: String, line: String, hidden: String
  ) {
    let schools = "education: [{institution: \(school), degree: 학사}]"
    #expect(self.line(career("name: 임도윤\nlanguages: [ko]", schools, line: line)) == hidden)
  }

  @Test(arguments: ["미래대 창업동아리", "통바고 총동문회"])
  func `What a school may be called for short is asked about, in answers too`(line: String) {
    let schools = "education: [{institution: 한밭미래대학교, degree: 학사}, {institution: 통영바다고등학교}]"
    let target = "target: {id: t, blind: yes, questions: [{id: q, ask: 왜, answer: \(line)}]}"
    let career = career("name: 임도윤\nlanguages: [ko]", "\(schools)\n\(target)", line: line)
    let head = String(line.prefix(3))
    #expect(asked(career, .blind).contains { $0.contains("`\(head)`") }, "\(asked(career, .blind))")
    #expect(career.blindProblems(of: career.targets[0]).contains { $0.message.contains("`\(head)`") })
  }

  @Test(arguments: [
    ("임쌤으로 불림", "지원자쌤으로 불림"), ("임과장님 담당", "지원자과장님 담당"), ("임군으로 불림", "지원자군으로 불림"), ("임 과장 담당", "지원자 과장 담당"),
    ("임대 관리", "임대 관리"),
    ("임도윤(38) 인터뷰", "지원자(○○) 인터뷰"), ("임도윤 38명 지도", "지원자 38명 지도"), ("LIM Do-yoon 발표", "지원자 발표"),
    ("D. Y. Im 발표", "지원자 발표"), ("Doyun Rim 발표", "지원자 발표"), ("Lime 주스", "Lime 주스"),
    ("Do Young 발표", "Do Young 발표"),
  ])
  func `A Korean name is hidden behind its family name, an age and in Latin letters`(
    line: String, hidden: String
  ) {
    #expect(self.line(career("name: 임도윤\nlanguages: [ko]", line: line)) == hidden)
  }

  @Test(arguments: [
    ("전도윤", "전 과장의 업무"), ("조도윤", "조교수 임용"), ("이도윤", "이 과장은 처음"), ("서도윤", "서양 요리 12종을 개발함"),
    ("배도윤", "세포 배양 실험"), ("함도윤", "인성 함양 교육"), ("문도윤", "문양 설계"), ("여도윤", "여군으로 복무"),
    ("여도윤", "여 선생님 3명과 근무"), ("여도윤", "여선생님 3명과 근무"), ("조도윤", "2조 조 팀장"), ("배도윤", "배 양을 줄임"),
    ("정도윤", "정차장 관리"),
  ])
  func `A family name that is a word before a title stays`(name: String, line: String) {
    #expect(self.line(career("name: \(name)\nlanguages: [ko]", line: line)) == line)
  }

  @Test(arguments: [
    ("タカハシ ミサキ", "Applicant"), ("たかはしみさき", "Applicant"), ("タカハシさん", "Applicantさん"), ("サカナ", "サカナ"),
  ])
  func `Kana for a name in Latin letters are hidden`(line: String, hidden: String) {
    let person = "name: {ja: 高橋 美咲, en: Misaki Takahashi}\nlanguages: [ko]"
    #expect(self.line(career(person, line: line)) == hidden, "\(line)")
  }

  @Test(arguments: [
    ("O’Donnell led 3", "Applicant led 3"), ("ODonnell led 4", "Applicant led 4"),
    ("O'Donnell-Sáez", "Applicant"),
  ])
  func `Both apostrophes and none are one name`(line: String, hidden: String) {
    #expect(self.line(career("name: Mireia O'Donnell-Sáez\nlanguages: [en]", line: line)) == hidden)
  }

  @Test(arguments: [
    ("김미란 여사가 씀", true), ("여동생 박지수와 만든 앱", true), ("아버지 박상철에게 배움", true), ("공무원 시험 준비", false),
    ("자영업 지원", false),
  ])
  func `The names of relatives are private where the family is`(line: String, isTold: Bool) {
    let family = "family: 부(박상철, 58, 자영업), 모(김미란, 55, 공무원), 여동생(박지수, 24, 대학생)"
    let told = Problems("name: 박지호\nlanguages: [ko]\n\(family)\nsummary: \(line)").codes
    #expect(told.contains("private-in-text") == isTold, "\(line): \(told)")
    if isTold {
      #expect(
        self.line(career("name: 박지호\nlanguages: [ko]\n\(family)", line: line), .blind)?.contains("○○") == true
      )
    }
  }

  @Test func `The place of a school is left out of a blind CV, and the place of work stays`() {
    let text = """
      name: 박지호
      languages: [ko]
      education: [{institution: 통영바다고등학교, place: 통영}]
      experience: [{organization: 한빛, position: P, place: 대전}]
      """
    let shown = Problems(text).loaded.career.redacted(.blind, in: .korean)
    #expect(shown.entries(Education.self).first?.shared.place == nil)
    #expect(shown.entries(Experience.self).first?.shared.place?.versions.first?.text == "대전")
  }

  @Test(arguments: [
    ("contact: {address: '12 Mill Lane, Flat 3, York YO1 7HH'}", "Based in YO1 7HH"),
    ("contact: {address: '12 Mill Lane, Flat 3, York YO1 7HH'}", "Workshop at Mill Lane 12"),
    ("military: [{status: Served, branch: Royal Navy}]", "Served in the Royal Navy"),
    ("education: [{institution: Z, gpa: {overall: 3.77, scale: 4.0}}]", "Finished with 3.77 of 4"),
    ("education: [{institution: Z, gpa: {overall: 4.5, scale: 5}}]", "Finished with 4.5 of 5"),
    ("family: 'Father: Mark Young, teacher'", "Built it with Mark Young"),
    ("family: 'Mutter: Rose Winter (58)'", "Built it with Rose Winter"),
  ])
  func `A part of an address, a grade and a branch in a public text are told`(hidden: String, line: String) {
    let text = "name: A B\nlanguages: [en]\n\(hidden)\nprojects: [{name: P, highlights: ['\(line)']}]"
    #expect(Problems(text).codes.contains("private-in-text"), "\(line)")
  }

  @Test(arguments: [
    "Raised it from 3.77 to 4", "Ran 12 lanes", "Took 3.77 hours", "Fitted 12 suite bathrooms",
    "The 3 floor lamps", "Passed NVQ Level 2", "An app rated 4.5 of 5 by 300 users", "4.5/5 in 300 reviews",
  ])
  func `Other figures are no part of them`(line: String) {
    let text = """
      name: A B
      languages: [en]
      contact: {address: 'Suite 12, Floor 3, Level 2, 12 Mill Lane, York YO1 7HH'}
      education: [{institution: Z, gpa: {overall: 3.77, scale: 4.0}}, {institution: Y, gpa: {overall: 4.5, scale: 5}}]
      projects: [{name: P, highlights: ['\(line)']}]
      """
    #expect(!Problems(text).codes.contains("private-in-text"), "\(line)")
  }

  @Test func `A referee's employer is no secret where it is part of one's own`() {
    let text = """
      name: A B
      languages: [en]
      experience: [{organization: 'University Hospital of Orlanda, Orlanda and Vale Health Board', position: P, period: 2020..2021}]
      references: [{name: Sian Bevan, organization: University Hospital of Orlanda, contact: s@example.com}]
      """
    #expect(!Problems(text).codes.contains("private-in-text"))
  }

  @Test func `Work under no name of a firm is shown, and a street in a sentence is not`() {
    let text = """
      name: Siobhan Tierney
      languages: [en]
      contact: {address: '12 Quay Lane, Ballinrath'}
      experience: [{organization: Self-employed, position: Luthier}]
      """
    let career = career(text, line: "A workshop at 12 Quay Lane")
    #expect(line(career) == "A workshop at ○○")
    #expect(!career.identifyingTexts(for: .anonymous).contains { $0.text == "Self-employed" })
  }

  @Test func `A name with an age is found however often it stands`() {
    let text = String(repeating: "Nora Hale (38) ", count: 8_000)
    let career = career("name: Nora Hale\nlanguages: [en]", line: text + "Nora Hale   38, Nora Hale（38）")
    let start = ContinuousClock.now
    let shown = line(career) ?? ""
    #expect(ContinuousClock.now - start < .seconds(20))
    #expect(shown.hasSuffix("Applicant (○○) Applicant   38, Applicant（○○）"))
    #expect(!shown.contains("Nora"))
  }

  @Test func `A Japanese family name behind which an honorific stands is hidden`() {
    let career = career("name: 中村梢\nlanguages: [ja]", line: "中村さんの担当")
    #expect(line(career)?.contains("中村") == false)
  }

  @Test func `An age behind a verb is hidden where the sentence goes on`() {
    let career = career(
      "name: Hanne Detjen\nlanguages: [de]", line: "Ich bin 52 Jahre alt und habe 30 Jahre Erfahrung")
    #expect(line(career)?.contains("52") == false)
    #expect(line(career)?.contains("30 Jahre Erfahrung") == true)
  }

  @Test(arguments: [("우서준", "Sold in the U. S. and Canada"), ("오경수", "All O. K. at 12 sites")])
  func `Two letters are no name of one letter and an initial`(name: String, line: String) {
    let career = career("name: \(name)\nlanguages: [ko]", line: line)
    #expect(self.line(career) == line)
    #expect(asked(career) == [], "\(line)")
  }

  @Test(arguments: [("표지훈", "표 경위를 먼저 찾음", "표 경위"), ("전도윤", "전 과장님이 처리", "전 과장")])
  func `A family name that is a word is asked about with its rank`(name: String, line: String, word: String) {
    let career = career("name: \(name)\nlanguages: [ko]", line: line)
    #expect(asked(career).contains { $0.contains("`\(word)") }, "\(asked(career))")
  }

  @Test(arguments: [
    ("Licence number 201904417", "number of a document"), ("Born on 7 March 1990", "a birth"),
    ("Patients born in 1950", nil), ("Sold 201904417 loaves", nil), ("Ran since 1990", nil),
  ])
  func `A birth and a document's number in a public line are noted`(line: String, told: String?) {
    let text = "name: A B\nlanguages: [en]\nprojects: [{name: P, highlights: ['\(line)']}]"
    let notes = Problems(text).loaded.report.diagnostics.filter { $0.code == .personalInText }.map(\.message)
    #expect(told.map { told in notes.contains { $0.contains(told) } } ?? notes.isEmpty, "\(line): \(notes)")
  }

  @Test func `What a later look finds again as an error is said once`() {
    let range = SourceRange(FileID(0), 3..<5)
    var report = Report()
    report.add(Diagnostic(.privateInText, "here", at: range, severity: .warning))
    report.add(
      Diagnostic(.privateInText, "elsewhere", at: SourceRange(FileID(0), 9..<11), severity: .warning))
    var later = Report()
    later.add(Diagnostic(.privateInText, "here", at: range, severity: .error))
    report.add(later: later)
    #expect(report.diagnostics.map(\.message) == ["elsewhere", "here"])
    #expect(report.count(.warning) == 1)
    #expect(report.count(.error) == 1)
  }
}
