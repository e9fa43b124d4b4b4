import LapelPage
import Testing

@testable import LapelTypesetting

@Suite("Pictures")
struct PictureTests {
  /// A JPEG's head: 4 by 2 pixels, three channels.
  private let jpeg: [UInt8] = [
    0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, 0, 2, 0, 4, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 0xFF, 0xD9,
  ]

  @Test("a photo that lies on its side has its shape when it is shown")
  func turned() throws {
    let upright = try #require(PDFPicture(Picture(bytes: jpeg, alternative: "", orientation: 1)))
    let lying = try #require(PDFPicture(Picture(bytes: jpeg, alternative: "", orientation: 6)))
    #expect(upright.shape == 2)
    #expect(lying.shape == 0.5)
    #expect(lying.turn == "0 -1 1 0 0 1")
  }

  @Test("what is cut short or no picture is none, and is counted")
  func damaged() {
    for length in 0..<jpeg.count - 2 {
      let picture = Picture(bytes: Array(jpeg.prefix(length)), alternative: "")
      if length < 12 { #expect(PDFPicture(picture) == nil) }
    }
    let header = Group(
      .header,
      [.paragraph(Paragraph(.name, [Run("Hong")])), .picture(Picture(bytes: [1, 2], alternative: ""))])
    let typeset = Typesetting(
      PageFixture.page([.group(header)]), style: PageFixture.style, book: PageFixture.book)
    #expect(typeset.unreadablePictures == 1)
  }

  @Test("a picture that is flatter than a step is made smaller within its rows")
  func flat() throws {
    // WebP of thousands of pixels in few rows.
    let bytes: [UInt8] = [
      0x2F, 0x00, 0xFF, 0x00, 0x00, 0xC8, 0xC8, 0xC8, 0xC8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xF8, 0x47, 0x94,
      0x83, 0x5B, 0xC8, 0xC8, 0xC8, 0xC8, 0xC8, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xF8, 0x47, 0x94, 0x83,
    ]
    let picture = try #require(PDFPicture(Picture(bytes: bytes, alternative: "")))
    #expect(picture.width == 896)
  }

  @Test("a picture of more pixels than any photo has is not unpacked")
  func bomb() {
    // A PNG's head that claims 60,000 by 60,000 pixels.
    let head: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0xEA, 0x60,
      0, 0, 0xEA,
      0x60, 8, 2, 0, 0, 0, 0, 0, 0, 0,
    ]
    #expect(PDFPicture(Picture(bytes: head, alternative: "")) == nil)
  }
}
