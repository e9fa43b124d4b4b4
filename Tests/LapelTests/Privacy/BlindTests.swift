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

  @Test(
    "an answer that may tell where one is from, of family, service or a teacher is asked about",
    arguments: [
      ("부산에서 자라며 철도를 매일 탔습니다", ["부산에서 자라며"]), ("바닷가에서 나고 자란 사람입니다", ["바닷가에서 나고 자란"]),
      ("부산 출신입니다", ["부산 출신입니다"]),
      ("고향의 강을 살폈습니다", ["고향의"]), ("아버지께서 기관사이셨습니다", ["아버지께서"]), ("육군 병장으로 전역했습니다", ["육군", "병장으로", "전역했습니다"]),
      ("홍길동 교수님께 배웠습니다", ["홍길동 교수님께"]), ("I grew up in Porto, near trains", ["grew up in Porto"]),
      ("My hometown has no station", ["hometown"]), ("I learned it from Professor Hale", ["Professor Hale"]),
      ("after my military service", ["military service"]),
    ])
  func answers(answer: String, told: [String]) {
    #expect(Self.asked(answer) == told.map { "does `\($0)` tell who you are?" })
  }

  @Test(
    "work is not asked about",
    arguments: [
      "현장에서 자료를 모았습니다", "지도 교수님과 상의했습니다", "회사에서 성장했습니다", "born in the cloud", "the professor",
    ])
  func work(answer: String) {
    #expect(Self.asked(answer).isEmpty)
  }

  private static func asked(_ answer: String) -> [String] {
    let target = "target: {id: t, blind: true, questions: [{ask: Q, answer: '\(answer)'}]}\n"
    let career = Problems(clerk + target).loaded.career
    return career.blindProblems(of: career.targets[0]).filter { $0.code == .mayIdentify }
      .map { String($0.message.prefix { $0 != "?" }) + "?" }
  }
}
