import Lapel
import Testing

@Suite("The length of an answer")
struct AnswerLengthTests {
  @Test("each unit counts in its own way")
  func units() {
    let text = "저는 AI를\n만듭니다.\n"
    #expect(AnswerLength(of: text, in: .characters).count == 12)
    #expect(AnswerLength(of: text, in: .charactersWithoutSpaces).count == 10)
    #expect(AnswerLength(of: text, in: .bytes).count == 19)
    #expect(AnswerLength(of: text, in: .words).count == 3)
  }

  @Test("a line break is one, whatever the file's habit, and a Mac's letters are syllables")
  func habits() {
    #expect(AnswerLength(of: "가\r\n나", in: .characters).count == 3)
    #expect(AnswerLength(of: "\u{1112}\u{1161}\u{11AB}", in: .bytes).count == 2)
    #expect(AnswerLength(of: "👩‍💻", in: .characters).count == 1)
  }

  @Test(
    "limits read as forms write them",
    arguments: [
      ("500자", 500, AnswerLength.Unit.characters), ("1,000 자", 1000, .characters),
      ("500자 공백제외", 500, .charactersWithoutSpaces), ("700자(공백 제외)", 700, .charactersWithoutSpaces),
      ("500자 (공백 포함)", 500, .characters), ("1000byte", 1000, .bytes), ("2000 Bytes", 2000, .bytes),
      ("300 words", 300, .words),
    ])
  func limits(text: String, count: Int, unit: AnswerLength.Unit) {
    #expect(AnswerLimit(text) == AnswerLimit(count, unit))
  }

  @Test("a limit without its unit, or without a number, is none", arguments: ["500", "자", "", "0자", "500쪽"])
  func noLimit(text: String) { #expect(AnswerLimit(text) == nil) }

  @Test("an answer as long as the limit is admitted, one more is not")
  func edge() {
    #expect(AnswerLimit(3, .characters).admits("가나다\n"))
    #expect(!AnswerLimit(3, .characters).admits("가나다라"))
  }
}
