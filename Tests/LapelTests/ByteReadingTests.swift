import Testing

@testable import Lapel

/// What is read byte by byte says the same as Unicode's tables, which take long.
@Suite("texts read by their bytes")
struct ByteReadingTests {
  private static let texts = [
    "", " ", "Led 3D work.", "서류 합격 2023-10-13", "서류\u{3000}합격", "A\r\nB", "Solís ÆON Łódź", "한글 é 日本 ABC",
    "İstanbul ẞ",
    "\u{1109}\u{1165}\u{1105}\u{1172} 통과", "\u{A0}x", "🦀 crab", "K8s/API-2", "e\u{301}t", "ΑΒΓ Σ", "ＡＢＣ",
    "\u{10400}",
  ]

  @Test("small letters are those of Unicode", arguments: texts)
  func small(text: String) { #expect(FoldedText.small(text) == text.lowercased()) }

  @Test(
    "words are parted where Unicode has white space, and characters counted as people see them",
    arguments: texts)
  func words(text: String) {
    #expect(SimpleText.words(of: text) == text.split(whereSeparator: \.isWhitespace))
    #expect(SimpleText.count(text) == text.count)
  }

  @Test(
    "an ending is taken off in each way to write it",
    arguments: [
      ("서류합격", "합격", "서류"), ("서류", "합격", nil), ("합격", "합격", ""),
      ("\u{1112}\u{1161}\u{11B8}\u{1100}\u{1167}\u{11A8}", "합격", ""), ("résumé", "é", "résum"),
    ] as [(String, String, String?)])
  func ending(word: String, ending: String, rest: String?) {
    #expect(SimpleText.word(word[...], without: ending).map(String.init) == rest)
  }

  @Test(
    "a name's words are told with their letters folded, whatever they are written in",
    arguments: [
      ("Jane DOE-Solís", ["jane", "doe", "solis"]), ("홍길동은 2팀", ["홍길동은", "2", "팀"]),
      ("\u{1112}\u{1169}\u{11BC}길동", ["홍길동"]), ("Ærø 東京 ７", ["aero", "東京", "７"]), ("e\u{301}t", ["et"]),
      ("", []),
    ])
  func names(text: String, words: [String]) { #expect(NameWord.all(in: text).map(\.key) == words) }

  @Test(
    "a name's words know their place, their capitals and what begins a sentence",
    arguments: [("Is it Ada? YES", ["Is", "it", "Ada", "YES"], [true, false, false, true])]
      as [(String, [String], [Bool])])
  func places(text: String, words: [String], opens: [Bool]) {
    let found = NameWord.all(in: text)
    let bytes = Array(text.utf8)
    #expect(found.map { String(decoding: bytes[$0.range], as: UTF8.self) } == words)
    #expect(found.map(\.opensSentence) == opens)
    #expect(found.map(\.isCapital) == [true, false, true, true])
    #expect(found.map(\.isAllCapitals) == [false, false, false, true])
  }

  @Test(
    "a figure's unit is known in each way to write it",
    arguments: [
      ("4 Hours", "h", true), ("4시간으로", "h", true), ("3\u{1106}\u{1167}\u{11BC}", "person", true),
      ("12%", "%", true),
      ("12 ％", "%", true), ("7 cafés", "caf", false), ("7 일본", "day", true), ("7 東京", "東京", false),
      ("7", "", false),
      ("3만명", "person", true),
    ] as [(String, String, Bool)])
  func units(text: String, unit: String, isMeasured: Bool) {
    let figure = WrittenFigure.all(in: text).first
    #expect(figure?.unit == unit)
    #expect(figure?.isMeasured == isMeasured)
  }

  @Test(
    "dates and periods in their usual form are read as all others",
    arguments: [
      ("2023", "2023"), ("2023-09", "2023-09"), ("2023/09/04", "2023-09-04"), (" 2023.09 ", "2023-09"),
      ("2023-13", nil),
      ("2023-02-29", nil), ("2024-02-29", "2024-02-29"), ("2023-09/04", nil), ("1899", nil),
      ("2023-9", "2023-09"),
    ] as [(String, String?)])
  func dates(text: String, iso: String?) { #expect(PartialDate(text)?.iso == iso) }

  @Test(
    "a period's ends are those written",
    arguments: [
      ("2020-01..2021-03", "2020-01", "2021-03"), ("2020-01..", "2020-01", "present"),
      ("2020..present", "2020", "present"),
      ("2020-01..2021-03..2022", nil, nil), ("2020-01...2021", nil, nil), ("2020 .. 2021", "2020", "2021"),
      ("2020.01..2021.03", "2020-01", "2021-03"), ("..2021", nil, "2021"),
    ] as [(String, String?, String?)])
  func periods(text: String, start: String?, end: String?) {
    let period = Period(written: text)
    #expect(period?.start?.iso == start)
    let written: String? =
      switch period?.end {
      case .present?: "present"
      case .date(let date)?: date.iso
      case nil: nil
      }
    #expect(written == end)
  }
}
