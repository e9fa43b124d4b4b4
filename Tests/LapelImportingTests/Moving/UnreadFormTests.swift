import LapelImporting
import Testing

/// Files that hold a CV and cannot be read, and texts in encodings that nobody names.
@Suite("a file that is not read as it is")
struct UnreadFormTests {
  @Test("is told by its bytes or its name, with what to do")
  func forms() {
    #expect(UnreadForm(name: "cv.hwp", bytes: [1])?.hint.contains(".docx") == true)
    #expect(
      UnreadForm(name: "cv.doc", bytes: [0xD0, 0xCF, 0x11, 0xE0])?.message(of: "cv.doc").contains("Word 97")
        == true)
    #expect(
      UnreadForm(name: "cv.pdf", bytes: Array("%PDF-1.7".utf8))?.message(of: "cv.pdf").contains("PDF") == true
    )
    #expect(UnreadForm(name: "cv.txt", bytes: Array("Gildong Hong".utf8)) == nil)
  }

  @Test("of Japanese letters in Shift-JIS is read as Japanese")
  func shiftJIS() throws {
    // 氏名：ほん きるどん
    let bytes: [UInt8] = [
      0x8E, 0x81, 0x96, 0xBC, 0x81, 0x46, 0x82, 0xD9, 0x82, 0xF1, 0x20, 0x82, 0xAB, 0x82, 0xE9, 0x82, 0xC7,
      0x82, 0xF1,
    ]
    let career = try Importers.read(
      ImportSource(name: "cv.txt", bytes: bytes), as: ImportKind(rawValue: "text"))
    #expect(career.personName == "ほん きるどん")
  }

  @Test("whose letters are none in any encoding that is known is refused")
  func unknown() {
    let bytes =
      Array("Name ".utf8) + Array(repeating: [0x81, 0x8D, 0x41] as [UInt8], count: 20).flatMap { $0 }
    #expect(throws: ImportProblem.self) {
      try Importers.read(ImportSource(name: "cv.txt", bytes: bytes), as: ImportKind(rawValue: "text"))
    }
  }
}
