@testable import LapelPage
@testable import LapelTypesetting
@testable import Pictures

/// What libFuzzer makes up is read as a font, as the table that names a font's glyphs, and as a picture: whatever it is,
/// nothing is read outside of it, and reading it ends.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  readFont(bytes)
  _ = CompactFont(bytes).characterIDs(count: 300)
  readPicture(bytes)
  return 0
}

private func readFont(_ bytes: [UInt8]) {
  guard let face = FontFace(bytes: bytes, isBold: false, isItalic: false) else { return }
  let text = "Aé가힣あ漢श्रीأهلا → 1"
  for scalar in text.unicodeScalars { _ = face.glyph(of: scalar) }
  let glyphs = face.shape(
    Array(text.utf8), script: .latin, isRightToLeft: false, language: "en", features: ["tnum", "smcp"])
  _ = face.measures
  _ = face.subset(of: Set(glyphs.map(\.id)).union([0, 1, 2]))
}

private func readPicture(_ bytes: [UInt8]) {
  _ = PictureFile(bytes)
  var file = PDFFile()
  guard let picture = PDFPicture(LapelPage.Picture(bytes: bytes, alternative: "", orientation: 6)) else { return }
  _ = picture.write(to: &file)
}
