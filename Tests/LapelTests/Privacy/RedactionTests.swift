import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("anonymous and blind careers")
struct RedactionTests {
  private static let nurse = """
    name: "Maeve O'Connor-Byrne, RN"
    languages: [en]
    contact: {email: maeve.byrne@mail.example, phone: "+44 (0)20 7946 0958", linkedin: maeve-byrne-rn}
    experience:
      - {id: mungo, organization: "St. Mungo's Hospital Ltd", position: Nurse, period: 2018..}
    education:
      - {institution: University of Marrow Hill, degree: BSc, period: 2014..2018}
    certificates:
      - {name: Registration, number: 18A-1234E}

    """
  private static let teacher = """
    name: {ko: 김하나, en: Hana Kim}
    languages: [ko, en]
    birth_date: 1999-03-02
    origin: 경상남도 진주시
    contact: {email: hana@narae.ac.kr, phone: 010-1234-5678}
    education:
      - {id: narae, institution: {ko: 나래교육대학교, en: Narae University}, degree: 학사, period: 2018-03..2022-02}
      - {institution: 가온여자고등학교}
    experience:
      - {id: hanbit, organization: {ko: 한빛초등학교, en: Hanbit School}, position: 교사, period: 2022-03..}

    """

  private static func line(_ line: String, in career: String, _ redaction: Redaction) -> String? {
    let text = career + "projects: [{id: p, name: P, highlights: ['\(line)']}]\n"
    let shown = Problems(text).loaded.career.redacted(redaction, in: .korean)
    return shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
  }

  @Test(
    "in prose a nurse's name, employer, school, contacts and numbers are hidden in every notation",
    arguments: [
      ("Maeve ran it", "Applicant ran it"), ("with Ms. Byrne", "with Ms. Applicant"),
      ("MAEVE O''CONNOR BYRNE won", "Applicant won"), ("mail Maeve.Byrne@Mail.Example", "mail ○○○"),
      ("call 020 7946-0958 now", "call ○○○ now"), ("call (0044) 2079460958", "call ○○○"),
      ("see https://a.example/x.", "see ○○○."), ("see linkedin.com/in/maeve-byrne-rn", "see ○○○"),
      ("as @maeve-byrne-rn", "as ○○○"), ("at ST MUNGOS HOSPITAL", "at Company A"),
      ("of Marrow Hill Univ.", "of School A."), ("the UMH choir", "the School A choir"),
      ("licence 18a 1234E", "licence ○○○"), ("**Maeve** Byrne ran it", "**Applicant** ran it"),
      ("at St **Mun**gos Hospital", "at Company A"),
      ("in TCP/IP and Node.js/React", "in TCP/IP and Node.js/React"),
    ])
  func nurse(line: String, hidden: String) {
    #expect(Self.line(line, in: Self.nurse, .anonymous) == hidden)
  }

  @Test(
    "in Korean prose particles stay behind the names",
    arguments: [
      ("김하나가 만듦", "지원자가 만듦"), ("김 하나의 수업", "지원자의 수업"), ("하나씨와 함께", "지원자씨와 함께"),
      ("수업 하나를 만듦", "수업 하나를 만듦"), ("나래교대 실습", "학교 A 실습"), ("나래 교육대학교에서", "학교 A에서"),
      ("가온여고 동문", "학교 B 동문"), ("한빛 초등학교의 도서관", "회사 A의 도서관"), ("01012345678로 연락", "○○○로 연락"),
      ("+82 10 1234 5678", "○○○"), ("99년생 모임", "○○년생 모임"), ("진주에서 자란 교사", "○○에서 자란 교사"),
      ("진주 본사와 협업", "진주 본사와 협업"), ("나래대 특강", "학교 A 특강"), ("나래대에서", "학교 A에서"),
      ("가온고 3학년", "학교 B 3학년"), ("한빛초 도서관", "회사 A 도서관"), ("**김하**나가 만듦", "**지원자**가 만듦"),
    ])
  func teacher(line: String, hidden: String) {
    #expect(Self.line(line, in: Self.teacher, .anonymous) == hidden)
  }

  @Test(
    "a family name whose first word is a particle is hidden whole",
    arguments: [
      ("Le Garnault dirige", "Applicant dirige"), ("avec Le Garnault", "avec Applicant"),
      ("Mme Le Garnault", "Mme Applicant"), ("dans le garage", "dans le garage"),
    ])
  func particle(line: String, hidden: String) {
    let career = "name: Solène Le Garnault\nlanguages: [en]\n"
    #expect(Self.line(line, in: career, .anonymous) == hidden)
  }

  @Test(
    "what a body is called for short is hidden with its name",
    arguments: [
      ("새솔과학기술대학교(SSIT)", "SSIT 특강", "학교 A 특강"), ("새솔과학기술대학교", "새솔대 특강", "학교 A 특강"),
      ("Universidade Federal de Montalva (UFMV)", "Prize of UFMV", "Prize of School A"),
      ("Universidade Federal de Montalva (UFMV)", "at U.F.M.V. again", "at School A. again"),
      ("Brenzlau Institute of Technology, BIT", "BIT team", "School A team"),
      ("Gaon School (USA)", "in the USA", "in the USA"),
    ])
  func short(name: String, line: String, hidden: String) {
    let career = "name: Ann Lee\nlanguages: [en]\neducation: [{institution: '\(name)'}]\n"
    #expect(Self.line(line, in: career, .anonymous) == hidden)
  }

  @Test(
    "a body's own word with what kind of body it is, is its name",
    arguments: [
      ("해솔종합사회복지관", "해솔복지관 사례"), ("마루복지재단", "마루재단 사례"), ("한별항공교통관제공사", "한별공사 사례"),
      ("한별항공교통관제공사", "한별관제공사 사례"),
    ])
  func kinds(name: String, line: String) {
    let career = "name: 김하나\nexperience: [{organization: \(name), position: 직원, period: 2020..}]\n"
    #expect(Self.line(line, in: career, .anonymous) == "회사 A 사례")
  }

  @Test("a blind page hides the years at school and keeps the name and the employer")
  func blind() {
    let career = Problems(Self.teacher).loaded.career.redacted(.blind)
    #expect(career.entries(Education.self).allSatisfy { $0.shared.when.span == nil })
    #expect(career.entries(Experience.self).first?.shared.when.span != nil)
    #expect(career.person.name?.text(in: .korean) == "김하나")
    #expect(career.entries(Experience.self).first?.organization.text(in: .korean) == "한빛초등학교")
  }

  @Test("ids that tell a name are not printed as anchors")
  func anchors() {
    let text = Self.nurse + "projects: [{id: byrne-rota, name: Rota}]\nawards: [{name: A, for: byrne-rota}]\n"
    let career = Problems(text).loaded.career.redacted(.anonymous)
    #expect(career.entries(Experience.self).first?.shared.id?.text == "company-a")
    let id = career.entries(Project.self).first?.shared.id?.text
    #expect(id?.hasPrefix("item-") == true)
    #expect(career.entries(Award.self).first?.forWhat.values.first?.text == id)
  }

  @Test("what was hidden is counted and listed, and what may tell is asked")
  func summary() {
    let text =
      Self.nurse
      + "projects: [{name: P, highlights: ['Maeve with the Hollow Creek Clinic', 'Maeve again']}]\n"
    let summary = RedactionSummary(of: Problems(text).loaded.career, .anonymous, at: .application)
    #expect(summary.sentence() == "5 names, 3 contacts and 1 number")
    #expect(summary.stands.first == .init(text: "Maeve", placeholder: "Applicant", count: 2))
    #expect(summary.questions.map(\.code) == [.mayIdentify])
    #expect(summary.questions.first?.message.contains("`Hollow Creek Clinic`") == true)
  }

  @Test("an answer of a blind application that names school, writer or birthplace is told")
  func answers() {
    let target = "target: {id: t, blind: true, questions: [{ask: Q, answer: 나래교대에서 배운 김하나, 진주 출신}]}\n"
    let career = Problems(Self.teacher + target.replacing(", 진주", with: " 진주")).loaded.career
    let told = career.blindProblems(of: career.targets[0]).map(\.message)
    #expect(told.count == 3)
    for (message, word) in zip(told, ["나래교대", "김하나", "진주"]) { #expect(message.contains("`\(word)`")) }
  }
}
