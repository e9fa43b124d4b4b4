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
    #expect(AnswerLength(of: text, in: .utf8Bytes).count == 26)
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
      ("300 words", 300, .words), ("500자 이내", 500, .characters), ("최대 500자", 500, .characters),
      ("500글자", 500, .characters), ("공백 제외 500자 이내", 500, .charactersWithoutSpaces),
      ("500자 미만", 499, .characters),
      ("5천자 이내", 5000, .characters), ("띄어쓰기 포함 1,000자까지", 1000, .characters), ("300단어 이내로 작성", 300, .words),
      ("max 300 words", 300, .words), ("up to 300 words", 300, .words), ("300 words or less", 300, .words),
      ("2,000 characters including spaces", 2000, .characters),
      ("500 chars without spaces", 500, .charactersWithoutSpaces),
      ("1000바이트 (한글 3바이트)", 1000, .utf8Bytes), ("1000byte(UTF-8)", 1000, .utf8Bytes),
      ("No more than 250 words.", 250, .words), ("1000b", 1000, .bytes),
    ])
  func limits(text: String, count: Int, unit: AnswerLength.Unit) {
    #expect(AnswerLimit(text) == AnswerLimit(count, unit))
  }

  @Test(
    "a limit of two ends has both",
    arguments: [
      ("100자 이상 500자 이하", 100, 500, AnswerLength.Unit.characters), ("한글 100~500자", 100, 500, .characters),
      ("500~1,000자", 500, 1000, .characters),
      ("min 200 max 500 words", 200, 500, .words), ("between 150 and 300 words", 150, 300, .words),
      ("최소 500자 최대 1000자 (공백 제외)", 500, 1000, .charactersWithoutSpaces), ("200-400 words", 200, 400, .words),
    ])
  func ends(text: String, least: Int, count: Int, unit: AnswerLength.Unit) {
    #expect(AnswerLimit(text) == AnswerLimit(count, unit, least: least))
  }

  @Test("a limit of the least alone admits all that is longer")
  func least() {
    let limit = AnswerLimit("5자 이상")
    #expect(limit?.least == 5 && limit?.isOpen == true)
    #expect(limit?.admits("가나다라") == false && limit?.admits("가나다라마바") == true)
  }

  @Test(
    "a limit without its unit, or without a number, is none",
    arguments: [
      "500", "자", "", "0자", "500쪽", "자유", "500자 또는 1000byte", "A4 1장", "one page", "99999999999999999999자",
      "1000자 이상 500자 이하",
    ])
  func noLimit(text: String) { #expect(AnswerLimit(text) == nil) }

  @Test("an answer as long as the limit is admitted, one more is not")
  func edge() {
    #expect(AnswerLimit(3, .characters).admits("가나다\n"))
    #expect(!AnswerLimit(3, .characters).admits("가나다라"))
  }
}
