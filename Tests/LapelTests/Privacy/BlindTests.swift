import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("blind applications")
struct BlindTests {
  private static let clerk = """
    name: 남다온
    languages: [ko]
    birth_date: 1996-07-05
    origin: 통영
    contact: {email: daon@byeolsol.example, phone: 010-5555-0163}
    education: [{institution: {ko: 별솔여자대학교, en: Byeolsol Women's University}, degree: 학사}]

    """

  @Test(
    "hide the origin wherever it stands, the years of school, the age and the school's addresses",
    arguments: [
      ("통영에서 나고 자람", "○○에서 나고 자람"), ("통영시의 축제", "○○시의 축제"), ("16년 입학", "○○년 입학"),
      ("2016년 3월 입학", "○○년 3월 입학"), ("96.7.5. 출생", "○○. 출생"), ("960705", "○○"), ("만 27세", "만 ○○세"),
      ("byeolsol.ac.kr에 게시", "○○○에 게시"), ("별솔여대 축제", "학교 A 축제"), ("2016년 근무", "2016년 근무"),
      ("전화 010-5555-0163", "전화 010-5555-0163"),
    ])
  func hidden(line: String, hidden: String) {
    let text = Self.clerk + "projects: [{id: p, name: P, highlights: ['\(line)']}]\n"
    let shown = Problems(text).loaded.career.redacted(.blind, in: .korean)
    #expect(shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text == hidden)
  }

  @Test("leave out an account that has the school's name")
  func account() {
    let text = "name: 남다온\nlanguages: [ko]\ncontact: {github: byeolsol-daon, gitlab: daon}\n"
    let school = "education: [{institution: {ko: 별솔대학교, en: Byeolsol University}}]\n"
    let career = Problems(text + school).loaded.career.redacted(.blind, in: .korean)
    #expect(career.person.contact.map(\.name) == ["gitlab"])
  }

  @Test("leave out a mail address of the school under any ending")
  func mail() {
    let career = Problems(Self.clerk).loaded.career.redacted(.blind, in: .korean)
    #expect(career.person.contact.map(\.name) == ["phone"])
  }

  @Test("ask about words on family", arguments: ["부모님이 식당을", "1남 1녀 중 장녀", "기혼", "raised by my father"])
  func family(line: String) {
    let text = Self.clerk + "projects: [{id: p, name: P, highlights: ['\(line)']}]\n"
    let summary = RedactionSummary(of: Problems(text).loaded.career, .blind, at: .application)
    #expect(!summary.questions.isEmpty, "\(line)")
  }
}
