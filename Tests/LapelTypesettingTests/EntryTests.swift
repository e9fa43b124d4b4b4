import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("Dates at the right edge")
struct EntryTests {
  private let title = Paragraph(.title, [Run("Cook")], aside: [Run("2024", face: .date)])

  private func set(_ first: Paragraph, under: [String] = []) -> Typesetting {
    let blocks = [.paragraph(first)] + under.map { PageFixture.body($0) }
    return Typesetting(
      PageFixture.page([.group(Group(.entry, blocks))]), style: PageFixture.style, book: PageFixture.book)
  }

  /// Where the last letter of a strip stands that can be seen.
  private func end(of strip: Strip?) -> Double? {
    guard let piece = strip?.pieces.last, let line = piece.content.lines.first else { return nil }
    return (piece.x + line.atoms.reduce(0) { $0 + $1.advance }).rounded()
  }

  @Test(
    "a date stands there whatever stands under its title, and what leads to it is read as a dot",
    arguments: [
      [], ["short"], ["short", "shorter"], [String(repeating: "many words of what was done ", count: 4)],
    ])
  func atTheEdge(under: [String]) {
    let first = set(title, under: under).galley.strips.first
    #expect(end(of: first) == PageFixture.style.measure.rounded())
    #expect(
      first?.pieces.flatMap(\.content.lines).flatMap(\.atoms).map(\.text) == [
        "C", "o", "o", "k", " ", "·", "", " ", "2", "0", "2", "4",
      ])
  }

  @Test("so does that of a row", arguments: [Paragraph.Style.row, .citation, .label])
  func rows(style: Paragraph.Style) {
    let row = Paragraph(style, [Run("First aid")], aside: [Run("2024", face: .date)])
    #expect(end(of: set(row).galley.strips.first) == PageFixture.style.measure.rounded())
  }

  @Test("a gap too narrow for a dot is a space")
  func narrow() {
    let blank = Run(String(repeating: "a", count: 4))
    var style = PageFixture.style
    style.margins.right = style.sheet.width - style.margins.left - 52
    let set = Typesetting(
      PageFixture.page([.paragraph(Paragraph(.title, [blank], aside: [Run("2024", face: .date)]))]),
      style: style,
      book: PageFixture.book)
    #expect(
      set.galley.strips.flatMap(\.pieces).flatMap(\.content.lines).flatMap(\.atoms).allSatisfy {
        $0.text != "·"
      })
  }
}

@Suite("What is too wide for its place")
struct FittingTests {
  private func strips(_ paragraph: Paragraph, _ change: (inout StyleSheet) -> Void = { _ in }) -> [Strip] {
    var style = PageFixture.style
    change(&style)
    return Typesetting(PageFixture.page([.paragraph(paragraph)]), style: style, book: PageFixture.book).galley
      .strips
  }

  @Test("a name that is a little too long is set smaller, on one line")
  func name() {
    let name = Paragraph(.name, [Run("Margaret O'Sullivan")])
    let width = strips(name)[0].pieces[0].content.lines[0].width
    let narrow = strips(name) { $0.margins.right = $0.sheet.width - $0.margins.left - width * 0.9 }
    #expect(narrow.count == 1)
    #expect(narrow[0].pieces[0].content.lines[0].width <= width * 0.9 + 0.01)
  }

  @Test("a name of one long word is never broken within it")
  func word() {
    let name = Paragraph(.name, [Run("Wolfeschlegelsteinhausen Bartholomew")])
    let width = strips(name)[0].pieces[0].content.lines[0].width
    let narrow = strips(name) { $0.margins.right = $0.sheet.width - $0.margins.left - width * 0.5 }
    let lines = narrow.flatMap(\.pieces).flatMap(\.content.lines).map { $0.atoms.map(\.text).joined() }
    #expect(lines == ["Wolfeschlegelsteinhausen ", "Bartholomew"])
  }

  @Test("a rule beside a head begins after a head that is longer")
  func rule() {
    let start = { (text: String) in
      self.strips(Paragraph(.head, [Run(text)])) {
        $0.styles[.head]?.rule = RuleStyle(offset: 4, width: 1, color: .black, reach: -80)
      }[0].pieces.compactMap { if case .rectangle = $0.content { $0.x } else { nil } }.first
    }
    #expect(start("Work") == 80)
    #expect(start("Volunteer experience").map { $0 > 80 } == true)
  }
}
