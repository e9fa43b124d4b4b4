import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("Lines")
struct LineTests {
  private var narrow: StyleSheet {
    var style = PageFixture.style
    style.margins.right = 420
    return style
  }

  @Test("Korean words stay whole")
  func korean() {
    let lines = PageFixture.lines([PageFixture.body("검출기를 양자화해 지연 시간을 줄임")], narrow, language: "ko")
    #expect(lines == ["검출기를 양자화해 지연 ", "시간을 줄임"])
  }

  @Test("a word that is wider than a line is broken, an address after a slash")
  func address() {
    let lines = PageFixture.lines(
      [PageFixture.body("https://gildong.example/projects/edge-inspector")], narrow)
    #expect(lines.count == 3)
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("/") || $0.hasSuffix("-") })
  }

  @Test("no line of Chinese begins with a comma")
  func chinese() {
    let lines = PageFixture.lines([PageFixture.body("王小明王小明，王小明王小明，王小明王小明，王小明")], narrow, language: "ja")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { !$0.hasPrefix("，") })
  }

  @Test("a separator neither begins nor ends a line")
  func separators() {
    let runs = ["gildong@example.com", "010-0000-0000", "gildong.example"].flatMap {
      [Run(" · ", isSeparator: true), Run($0, isKeptWhole: true)]
    }.dropFirst()
    let lines = PageFixture.lines([.paragraph(Paragraph(.body, Array(runs)))], narrow)
    #expect(lines == ["gildong@example.com ", "010-0000-0000 ", "gildong.example"])
  }

  @Test("letters of the other direction are drawn from right to left, and keep their texts")
  func hebrew() {
    #expect(PageFixture.lines([PageFixture.body("ab אבג cd")]) == ["ab גבא cd"])
  }

  @Test(
    "no row has more letters than can be read, however wide the sheet", arguments: ["small words ", "작은 말들 "])
  func longest(words: String) {
    var style = PageFixture.style
    style.styles[.body] = ParagraphStyle(size: 5, leading: 7)
    let lines = PageFixture.lines([PageFixture.body(String(repeating: words, count: 40))], style)
    #expect(lines.count > 1)
    for line in lines {
      let letters = line.unicodeScalars.reduce(0) { $0 + ($1.value > 0x1100 ? 2 : 1) }
      #expect(letters <= LineBreaker.mostLetters + 1, "\(line)")
    }
  }

  @Test("a character that nobody has is told with its place, and its text is not lost")
  func missing() {
    let page = PageFixture.page([.paragraph(Paragraph(.body, [Run("a\u{1F600}b", source: 7)]))])
    let typeset = Typesetting(page, style: PageFixture.style, book: PageFixture.book)
    #expect(typeset.missing == [MissingCharacter(scalar: "\u{1F600}", source: 7)])
    #expect(PageFixture.lines(page.blocks) == ["a\u{1F600}b"])
  }
}
