import LapelFonts
import Testing

@testable import LapelTypesetting

@Suite("Fonts")
struct EmbeddedFontsTests {
  @Test("the program holds every family that its themes are drawn for")
  func families() {
    let families = Set(EmbeddedFont.all.map(\.family))
    #expect(
      families.isSuperset(of: ["Inter", "Lato", "Linux Libertine", "Noto Sans CJK KR", "Noto Serif CJK KR"]))
  }

  @Test("a face unpacks to a font that has what it was cut for")
  func unpacked() throws {
    let font = try #require(EmbeddedFont.all.first { $0.family == "Noto Sans CJK KR" })
    let face = try #require(FontFace(font))
    #expect("가힣漢あ→".unicodeScalars.allSatisfy(face.has))
    #expect(face.isCompact)
  }

  @Test("a damaged table of glyph names is told, and never read beyond its end")
  func damaged() {
    for length in 0..<40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      #expect(CompactFont(bytes).characterIDs(count: 10) == nil)
    }
  }
}
