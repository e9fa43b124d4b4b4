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
    let parted = SidePages.parted(side, [0..<3], from: main, [0..<4])
    #expect(parted.map(\.before) == [0, -1.4, 0])
  }
}
