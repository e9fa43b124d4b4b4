import LapelDiagnostics
import Testing

@Suite struct LineTableTests {
  private func place(_ text: String, _ offset: Int) -> LineColumn {
    LineTable(Array(text.utf8)).place(of: offset)
  }

  @Test("an empty file has one empty line")
  func empty() {
    #expect(LineTable([]).count == 1)
    #expect(place("", 0) == LineColumn(line: 1, column: 1))
    #expect(place("", 7) == LineColumn(line: 1, column: 1))
  }

  @Test("lines end with LF, CR or CRLF", arguments: ["a\nb", "a\rb"])
  func lineEnds(text: String) {
    #expect(place(text, 1) == LineColumn(line: 1, column: 2))
    #expect(place(text, 2) == LineColumn(line: 2, column: 1))
    #expect(LineTable(Array(text.utf8)).bytes(ofLine: 1) == 0..<1)
  }

  @Test("CRLF is one line break")
  func windows() {
    let table = LineTable(Array("a\r\nb\r\n\r\nc".utf8))
    #expect(table.count == 4)
    #expect(table.place(of: 3) == LineColumn(line: 2, column: 1))
    #expect(table.bytes(ofLine: 1) == 0..<1)
    #expect(table.bytes(ofLine: 3) == 6..<6)
    #expect(table.bytes(ofLine: 4) == 8..<9)
  }

  @Test("columns count Unicode scalars")
  func scalars() {
    let text = "가나: 👍🏽x"
    #expect(place(text, 6) == LineColumn(line: 1, column: 3))
    #expect(place(text, text.utf8.count - 1) == LineColumn(line: 1, column: 7))
  }

  @Test("a byte-order mark has no column")
  func mark() {
    let table = LineTable(Array("\u{FEFF}name: x\nb".utf8))
    #expect(table.place(of: 0) == LineColumn(line: 1, column: 1))
    #expect(table.place(of: 3) == LineColumn(line: 1, column: 1))
    #expect(table.place(of: 9) == LineColumn(line: 1, column: 7))
    #expect(table.bytes(ofLine: 1) == 3..<10)
    #expect(table.place(of: 11) == LineColumn(line: 2, column: 1))
  }

  @Test("columns are right far into a long line, at each edge of the table's blocks")
  func longLine() {
    let text = "x\n" + String(repeating: "가", count: 2_000)
    let table = LineTable(Array(text.utf8))
    for column in 1...2_001 {
      #expect(table.place(of: 2 + 3 * (column - 1)) == LineColumn(line: 2, column: column))
    }
  }

  @Test("an edited table says what a new one of its text says")
  func edits() {
    let pieces = ["", "a", "\n", "\r", "\r\n", "한\n", "🦀", String(repeating: "나\n🦀x", count: 150)].map {
      Array($0.utf8)
    }
    var table = LineTable(Array("a\r\nb".utf8))
    var dice = UInt64(7)
    func roll(_ sides: Int) -> Int {
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(dice >> 33) % sides
    }
    for _ in 0..<400 {
      let start = roll(table.bytes.count + 1)
      let end = min(table.bytes.count, start + [0, 0, 1, 2, 700][roll(5)])
      table.replace(start..<end, with: pieces[roll(pieces.count)])
      let fresh = LineTable(table.bytes)
      #expect(table.count == fresh.count)
      for offset in [0, start, start + 1, start + 512, table.bytes.count] {
        for encoding in [PositionEncoding.utf8, .utf16, .scalars] {
          #expect(table.position(of: offset, in: encoding) == fresh.position(of: offset, in: encoding))
        }
      }
    }
  }
}
