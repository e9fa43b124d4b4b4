import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("Dates at the right edge")
struct EntryTests {
  private let long = String(repeating: "many words of what was done ", count: 4)

  private func lines(under: [String]) -> [String] {
    let title = Paragraph(.title, [Run("Cook")], aside: [Run("2024", face: .date)])
    let blocks: [Block] = [.paragraph(title)] + under.map { PageFixture.body($0) }
    return PageFixture.lines([.group(Group(.entry, blocks))])
  }

  @Test("a date stands there over lines that reach so far")
  func reached() { #expect(lines(under: ["short", long]).first == "Cook 2024") }

  @Test("over one short line it is near enough")
  func one() { #expect(lines(under: ["short"]).first == "Cook 2024") }

  @Test(
    "over nothing, or short lines alone, it stands in the text",
    arguments: [[], ["short", "shorter"]] as [[String]])
  func narrow(under: [String]) {
    #expect(lines(under: under) == ["Cook, 2024"] + under)
  }

  @Test("what was set twice is in the structure once")
  func once() {
    let title = Paragraph(.title, [Run("Cook")], aside: [Run("2024", face: .date)])
    let entry = Group(.entry, [.paragraph(title), PageFixture.body("a"), PageFixture.body("b")])
    let set = Typesetting(PageFixture.page([.group(entry)]), style: PageFixture.style, book: PageFixture.book)
    #expect(set.galley.structure.elements.map(\.type) == ["Document", "Div", "H3", "P", "P"])
  }
}
