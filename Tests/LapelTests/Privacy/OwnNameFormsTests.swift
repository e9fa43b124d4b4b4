import LapelDiagnostics
import Testing

@testable import Lapel

@Suite("one's own name with what has grown to it")
struct OwnNameFormsTests {
  private static let baker = "name: {ko: 도예린, en: Yerin Do}\nlanguages: [ko]\n"

  private static func hidden(_ line: String, in career: String) -> String? {
    let text = career + "projects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n"
    let shown = Problems(text).loaded.career.redacted(.anonymous, in: .korean)
    return shown.entries(Project.self).first?.shared.highlights.first?.text.versions.first?.text
  }

  @Test(
    "a Korean name in prose",
    arguments: [
      ("도예린외 2인", "지원자외 2인"), ("도예린및 동료", "지원자및 동료"), ("도예린팀이 맡음", "지원자팀이 맡음"),
      ("도예린표 반죽", "지원자표 반죽"), ("도예린식 발효", "지원자식 발효"), ("반장도예린", "반장지원자"),
      ("도예린으로부터 배움", "지원자로부터 배움"), ("도예린이야", "지원자야"), ("도 예 린", "지원자"),
      ("도예린이자 강사", "지원자이자 강사"), ("도예린이라던 사람", "지원자라던 사람"),
    ])
  func prose(line: String, hidden: String) {
    #expect(Self.hidden(line, in: Self.baker) == hidden, "\(line)")
  }

  @Test(
    "a name that is a word, or begins one, leaves the word alone",
    arguments: [
      ("한지원", "무한지원 제도"), ("정보경", "정보경제학 수강"), ("이동현", "이동현황 점검"), ("이용자", "이용자외 방문객"),
      ("전시현", "전시현장 정리"),
    ])
  func words(name: String, line: String) {
    #expect(Self.hidden(line, in: "name: \(name)\nlanguages: [ko]\n") == line)
  }

  @Test(
    "among authors and inventors, in one text with others",
    arguments: [
      ("도예린 외", "지원자 외"), ("도예린 등 4인", "지원자 등 4인"), ("윤가람, 도예린", "윤가람, 지원자"),
      ("도예린·윤가람", "지원자·윤가람"), ("도예린과 윤가람", "지원자와 윤가람"), ("제1저자 도예린", "제1저자 지원자"),
      ("Do Y et al.", "지원자 et al."), ("윤예린", "윤예린"), ("도예림 외", "도예림 외"),
    ])
  func authors(written: String, shown: String) {
    let text =
      Self.baker
      + "publications: [{title: T, authors: [\"\(written)\"]}]\npatents: [{title: U, inventors: [\"\(written)\"]}]\n"
    let career = Problems(text).loaded.career.redacted(.anonymous, in: .korean)
    let authors = career.entries(Publication.self).flatMap { $0.authors }
    let inventors = career.entries(Patent.self).flatMap { $0.inventors }
    for name in authors + inventors {
      let printed = name.versions.first?.text.replacing("Applicant", with: "지원자")
      #expect(printed == shown, "\(written)")
    }
    #expect(authors.count == 1 && inventors.count == 1)
  }

  private static let farmer = "name: Torvald Kjelsrud-Abara\nlanguages: [en]\n"

  @Test(
    "handles and hashtags made of a name",
    arguments: [
      ("see @torvaldkjelsrud", "see @Applicant"), ("#TorvaldKjelsrud", "#Applicant"),
      ("torvaldkjelsrud", "Applicant"), ("see (@tkjelsrud)", "see (@Applicant)"),
      ("kjelsrudtorvald on the net", "Applicant on the net"), ("see @torvaldkjel", "see @Applicant"),
    ])
  func handles(line: String, hidden: String) {
    #expect(Self.hidden(line, in: Self.farmer) == hidden, "\(line)")
  }

  private static func asked(_ line: String, in career: String) -> [String] {
    let text = career + "projects: [{id: p, name: P, highlights: [\"\(line)\"]}]\n"
    let loaded = Problems(text).loaded
    return RedactionSummary(of: loaded.career, .anonymous, at: .application).questions.map(\.message)
  }

  @Test(
    "what may be the person is asked",
    arguments: [
      ("tkjelsrud", "`tkjelsrud`"), ("known as Tove", "`Tove`"),
      ("with Prof. Ansgar Thiel", "`Ansgar Thiel`"),
      ("taught by Dr. Thiel", "`Thiel`"),
    ])
  func questions(line: String, word: String) {
    #expect(Self.asked(line, in: Self.farmer).contains { $0.contains(word) }, "\(line)")
  }

  @Test(
    "a family name that is a word too, and a name in Chinese characters, are asked",
    arguments: [("사공 조리사로 불림", "`사공`")])
  func family(line: String, word: String) {
    #expect(Self.asked(line, in: "name: 사공 하늘\nlanguages: [ko]\n").contains { $0.contains(word) })
    #expect(Self.asked("都藝隣", in: Self.baker).contains { $0.contains("`都藝隣`") })
    #expect(Self.asked("崔藝隣", in: Self.baker).isEmpty)
  }

  @Test("a family name that few have is hidden alone, and so is one behind its own particle")
  func rareFamilies() {
    #expect(Self.hidden("제갈 조리사로 불림", in: "name: 제갈 하늘\nlanguages: [ko]\n") == "지원자 조리사로 불림")
    let name = "name: Maud Le Fauvel-Crozon\nlanguages: [en]\n"
    #expect(Self.hidden("Mme Le Fauvel dirigeait", in: name) == "Mme Le Applicant dirigeait")
    #expect(Self.hidden("avec Jean Fauvel", in: name) == "avec Jean Fauvel")
  }

  @Test("words that happen to be put together like a handle are no name")
  func noHandles() {
    for line in ["a clever plan", "(clever) and #clever", "Trust and stone"] {
      #expect(
        Self.hidden(line, in: "name: Carla Lever\nlanguages: [en]\n")?.lowercased() == line.lowercased())
    }
  }

  @Test("a question names each text that the word stands in")
  func everyPlace() {
    let text = """
      name: Will Dunmore
      languages: [en]
      projects: [{name: P, highlights: [Will led it, "Will's loaf", Will led it too]}]
      """
    let summary = RedactionSummary(of: Problems(text).loaded.career, .anonymous, at: .application)
    #expect(summary.questions.count == 1)
    #expect(summary.questions.first?.notes.count == 2)
  }
}
