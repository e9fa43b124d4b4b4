import LapelTeX
import Testing

struct PlainBytesTests {
  @Test(
    "What stands between the places of a mark is told without its empty parts",
    arguments: [
      ("a | b | c", " | ", ["a", "b", "c"]), (" |  | 가온 | ", " | ", ["가온"]), ("가온", ", ", ["가온"]),
      ("", ",", []),
    ])
  func split(_ text: String, _ mark: String, _ parts: [String]) {
    #expect(text.splitBytes(by: mark).map(String.init) == parts)
  }

  @Test("Lines are parted at each line feed, empty ones too")
  func lines() {
    #expect("a\n\n가\n".splitLines.map(String.init) == ["a", "", "가", ""])
    #expect("".splitLines.map(String.init) == [""])
  }

  @Test("White space of any width is added as one blank, and none where a line begins or after a blank")
  func blanks() {
    var text = ""
    for part in ["  Gaon\u{A0}\t", "\n\u{3000}가온\r\n", " ", "X", "\n"] { CleanText.append(part, to: &text) }
    #expect(text == "Gaon 가온 X ")
  }
}
