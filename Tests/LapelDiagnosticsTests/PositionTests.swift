import LapelDiagnostics
import Testing

@Suite struct PositionTests {
  private let text = "a🦀한\r\né\n\nz"

  @Test func placesAreThoseOfEachEncodingBothWays() {
    let lines = LineTable(Array(text.utf8))
    let ends: [PositionEncoding: Int] = [.utf8: 8, .utf16: 4, .scalars: 3]
    for (encoding, end) in ends {
      #expect(lines.position(of: 8, in: encoding) == TextPosition(line: 0, character: end))
      for offset in [0, 1, 5, 8, 10, 12, 13, 14, 15] {
        let position = lines.position(of: offset, in: encoding)
        #expect(lines.offset(of: position, in: encoding) == offset)
      }
    }
  }

  @Test func placesOutsideTheTextStandForItsNearestPlace() {
    let lines = LineTable(Array(text.utf8))
    func offset(_ line: Int, _ character: Int) -> Int {
      lines.offset(of: TextPosition(line: line, character: character), in: .utf16)
    }
    #expect(offset(0, 2) == 1, "the middle of a pair of surrogates")
    #expect(offset(0, .max) == 8)
    #expect(offset(.max, 0) == 15)
    #expect(offset(-1, -1) == 0)
    #expect(offset(1, -1) == 10)
  }

  @Test func aLongLineIsLookedUpInItsMiddle() {
    let lines = LineTable(Array(String(repeating: "🦀한a", count: 2_000).utf8))
    for number in [0, 1, 513, 1_999] {
      let place = TextPosition(line: 0, character: 4 * number)
      #expect(lines.offset(of: place, in: .utf16) == 8 * number)
      #expect(lines.position(of: 8 * number, in: .utf16) == place)
    }
  }
}
