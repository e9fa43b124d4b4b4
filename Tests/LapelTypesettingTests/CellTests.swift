import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("Sections in cells")
struct CellTests {
  private let cells = CellStyle(color: .black, width: 1, pad: 6, gap: 4, label: 90, fill: .black)

  private var style: StyleSheet {
    var style = PageFixture.style
    style.cells = cells
    return style
  }

  private func entry(_ title: String, dated date: String, under: [Block] = []) -> Block {
    let line = Paragraph(.title, [Run(title)], aside: date.isEmpty ? [] : [Run(date, face: .date)])
    return .group(Group(.entry, [.paragraph(line)] + under))
  }

  private func section(_ kind: Group.Kind, _ blocks: [Block]) -> Block {
    .group(
      Group(
        .section, name: "work", [.paragraph(Paragraph(.head, [Run("Work")])), .group(Group(kind, blocks))]))
  }

  private func set(_ blocks: [Block]) -> Typesetting {
    Typesetting(PageFixture.page(blocks), style: style, book: PageFixture.book)
  }

  private func types(_ set: Typesetting) -> [String] {
    set.galley.structure.elements.map(\.type).filter { ["Table", "TR", "TH", "TD", "Div"].contains($0) }
  }

  @Test("an entry is a row with a cell for its date, also where it has none")
  func rows() {
    let set = set([section(.list, [entry("Smith", dated: "2024"), entry("Cook", dated: "")])])
    #expect(types(set) == ["Table", "TR", "TD", "TD", "TR", "TD", "TD"])
    let rows = set.galley.strips.filter { $0.cell != nil }
    #expect(rows.map { $0.cell?.split } == [90, 90])
    // What leads from a date to its text is two blanks, and one is drawn in the empty cell.
    #expect(rows.map { $0.pieces.count } == [4, 2])
  }

  @Test("a label is the head of its row")
  func labels() {
    let line = Paragraph(.label, [Run("Tools", face: .label), Run(": "), Run("Git")])
    let set = set([section(.grid, [.group(Group(.item, [.paragraph(line)]))])])
    #expect(types(set) == ["Table", "TR", "TH", "TD"])
    let texts = set.galley.strips.last.map {
      $0.pieces.flatMap(\.content.lines).map { $0.atoms.map(\.text).joined() }
    }
    #expect(texts?.map { $0.filter { $0 != " " } } == ["Tools", "Git"])
  }

  @Test("what has no dates is one cell, and no table")
  func single() {
    let set = set([section(.list, [entry("Smith", dated: "")])])
    #expect(types(set) == ["Div"])
    #expect(set.galley.strips.last?.cell?.split == nil)
  }

  @Test("a label that would leave no room stands in its text")
  func wide() {
    let date = String(repeating: "2024 ", count: 60)
    let set = set([section(.list, [entry("Smith", dated: date)])])
    #expect(types(set) == ["Div"])
  }

  private func strip(_ row: Int, _ table: Int = 0) -> Strip {
    var strip = Strip(before: 0, height: 20, heightAtHead: 10, breakCost: 0, need: 0, pieces: [])
    strip.cell = Cell(table: table, row: row, left: 0, split: 90, right: 400, size: 10)
    return strip
  }

  @Test("rules stand in the middle between rows, and around the table")
  func rules() {
    // Baselines at 10, 30 and 50; texts reach 8.8 over them and 2.2 below.
    let boxes = CellBoxes(0..<3, [strip(0), strip(0), strip(1)], cells).boxes
    let level = boxes.filter { $0.width == 400 }.map { $0.y + $0.height / 2 }.sorted()
    #expect(level.count == 3)
    #expect(abs(level[0] - (10 - 8.8 - 4)) < 0.001)
    #expect(abs(level[1] - (32.2 + 41.2) / 2) < 0.001)
    #expect(abs(level[2] - (50 + 2.2 + 4)) < 0.001)
  }

  @Test("a table that goes on overleaf is closed on both sheets")
  func overleaf() {
    let strips = [strip(0), strip(0), strip(0)]
    for range in [0..<2, 2..<3] {
      let boxes = CellBoxes(range, strips, cells).boxes
      #expect(boxes.count { $0.width == 400 } == 2)
      // Left, split and right, and the ground of the label.
      #expect(boxes.count { $0.width == 1 } == 3)
      #expect(boxes.count { $0.width == 90 } == 1)
    }
  }

  @Test("two tables that follow each other share no rule")
  func two() {
    let boxes = CellBoxes(0..<2, [strip(0, 0), strip(0, 1)], cells).boxes
    #expect(boxes.count { $0.width == 400 } == 4)
  }

  @Test("the header has a frame of its own")
  func header() {
    let set = set([.group(Group(.header, [.paragraph(Paragraph(.name, [Run("Gildong Hong")]))]))])
    #expect(set.galley.strips.first?.cell?.right == style.measure)
  }
}
