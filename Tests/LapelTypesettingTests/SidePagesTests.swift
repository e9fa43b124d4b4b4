import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("Sheets with a column at their side")
struct SidePagesTests {
  /// Paragraphs of some lines, ten points each.
  private func strips(_ lines: Int, paragraphs: Int = 12) -> [Strip] {
    (0..<paragraphs).flatMap { paragraph in
      (0..<lines).map { line in
        Strip(
          before: 0, height: 10, heightAtHead: 10, breakCost: 0.05, need: 0, pieces: [],
          paragraph: line == 0 ? paragraph : nil)
      }
    }
  }

  @Test("after the last sheet with a side, the same paragraphs go on over the whole width")
  func widens() {
    let columns = SidePages(
      breaker: PageBreaker(height: 100), narrow: strips(3), wide: strips(2), sides: 1)
    let (drawn, pages) = columns.pages(1)
    // Three paragraphs of three lines, then nine of two.
    #expect(pages.first == 0..<9)
    #expect(drawn.count == 9 + 18)
    #expect(drawn.compactMap(\.paragraph) == Array(0..<12))
    #expect(pages.last?.upperBound == drawn.count)
  }

  @Test("where every sheet has a side, all of the column is narrow")
  func narrow() {
    let columns = SidePages(
      breaker: PageBreaker(height: 100), narrow: strips(3), wide: strips(2), sides: 4)
    #expect(columns.pages(1).strips.count == 36)
  }

  @Test("without anything at the side, all of it is wide")
  func wide() {
    let columns = SidePages(
      breaker: PageBreaker(height: 100), narrow: strips(3), wide: strips(2), sides: 0)
    #expect(columns.pages(1).strips.count == 24)
  }

  @Test("a head at the side stands on no line of the main column")
  func parted() throws {
    func line(_ role: SetItem.Role, before: Double = 0) -> Strip {
      var strip = Strip(
        before: before, height: 12, heightAtHead: 12, breakCost: 0, need: 0,
        pieces: [Piece(content: .line(TextLine(atoms: [], width: 0, indent: 0)), x: 0, y: 0)])
      strip.owner.role = role
      return strip
    }
    let main = (0..<4).map { _ in line(.row) }
    let side = [line(.row), line(.head), line(.row)]
    let parted = SideHeads.parted(side, [0..<3], from: main, [0..<4], height: 100)
    #expect(parted.map(\.before) == [0, -1.4, 0])
  }

  /// Lines of ten points, so many points apart, from those on that are heads.
  private func column(_ gaps: [Double], heads: Set<Int>) -> [Strip] {
    gaps.enumerated().map { index, gap in
      var strip = Strip(
        before: gap, height: 10, heightAtHead: 8, breakCost: 0, need: 0,
        pieces: [Piece(content: .line(TextLine(atoms: [], width: 0, indent: 0)), x: 0, y: 0)])
      strip.owner.role = heads.contains(index) ? .head : .row
      return strip
    }
  }

  @Test("a head at the side has text of the main column beside it")
  func besideText() {
    // Texts end at 10.4, and begin again at 40: the head would stand between them alone.
    let main = column([0, 30, 0, 0], heads: [])
    let side = column([0, 12, 0], heads: [1])
    let parted = SideHeads.parted(side, [0..<3], from: main, [0..<4], height: 200)
    let top = 8 + 10 + parted[1].before - 8
    #expect(parted[1].before > 12)
    #expect(top + 10.4 > 40)
  }

  @Test("no head of the main column stands beside white of the side")
  func besideWhite() {
    let main = column([0, 12, 0, 0, 0, 0], heads: [1])
    let side = column([0, 30, 0], heads: [1])
    let parted = SideHeads.parted(side, [0..<3], from: main, [0..<6], height: 200)
    // It is left where nothing helps within reason, and never leaves its sheet.
    #expect(parted.reduce(0) { $0 + $1.before + $1.height } <= 200)
  }

  @Test("what one sheet has no room for at its side stands in the main column")
  func oneSheet() {
    var style = PageFixture.style
    style.side = SideColumn(
      width: 140, isLeft: true, gap: 20, sections: ["a", "b"], hasContacts: false, fill: nil)
    let sections = ["a", "b"].map { name -> Block in
      let head: [Block] = [.paragraph(Paragraph(.head, [Run(name)]))]
      let lines: [Block] = (0..<40).map { PageFixture.body("line \($0)") }
      return .group(Group(.section, name: name, head + lines))
    }
    let set = Typesetting(PageFixture.page(sections), style: style, book: PageFixture.book)
    #expect(set.side.count == 1)
    #expect(set.galley.sideStrips.count == 41)
  }
}
