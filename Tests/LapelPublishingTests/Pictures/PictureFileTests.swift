import Lapel
import Testing

@testable import LapelPublishing

@Suite("pictures")
struct PictureFileTests {
  static func webp(_ chunks: [(name: String, body: [UInt8])]) -> [UInt8] {
    var data: [UInt8] = []
    for (name, body) in chunks {
      data += Array(name.utf8) + [UInt8(body.count), 0, 0, 0]
      data += body
      if body.count % 2 == 1 { data.append(0) }
    }
    return Array("RIFF".utf8) + [UInt8(data.count + 4), 0, 0, 0] + Array("WEBP".utf8) + data
  }

  private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker, 0, UInt8(body.count + 2)] + body
  }

  private static func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(body.count)] + Array(name.utf8) + body + [1, 2, 3, 4]
  }

  /// An EXIF part that tells a place beside how the picture is turned.
  private static func exif(turned: UInt8) -> [UInt8] {
    var tiff: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0]
    tiff += [0x12, 1, 3, 0, 1, 0, 0, 0, turned, 0, 0, 0, 0, 0, 0, 0]
    return Array("Exif".utf8) + [0, 0] + tiff + Array("37.5665 N 126.9780 E".utf8)
  }

  private static func jpeg(turned: UInt8) -> [UInt8] {
    var bytes: [UInt8] = [0xFF, 0xD8]
    bytes += segment(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9])
    bytes += segment(0xE1, exif(turned: turned))
    bytes += segment(0xE1, Array("http://ns.adobe.com/xap/1.0/ secret".utf8))
    bytes += segment(0xE2, Array("ICC_PROFILE".utf8) + [0, 1, 1, 7])
    bytes += segment(0xED, Array("secret".utf8)) + segment(0xFE, Array("secret".utf8))
    bytes += segment(0xC0, [8, 0, 3, 0, 5, 1, 1, 0x11, 0]) + segment(0xDA, [1, 1, 0, 0, 63, 0])
    bytes += [1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xD9]
    return bytes + Array("secret".utf8)
  }

  @Test("a JPEG keeps its picture, its colours and nothing else")
  func jpeg() throws {
    let picture = try #require(PictureFile(Self.jpeg(turned: 1)))
    #expect((picture.width, picture.height) == (5, 3))
    var expected: [UInt8] = [0xFF, 0xD8]
    expected += Self.segment(0xE0, Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1, 0, 0])
    expected += Self.segment(0xE2, Array("ICC_PROFILE".utf8) + [0, 1, 1, 7])
    expected += Self.segment(0xC0, [8, 0, 3, 0, 5, 1, 1, 0x11, 0])
    expected += Self.segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 0xFF, 0, 2, 0xFF, 0xD0, 3, 0xFF, 0xD9]
    #expect(picture.bytes == expected)
    #expect(PictureFile(picture.bytes)?.bytes == expected)
  }

  @Test("a JPEG that lies on its side stays turned, and says nothing else of itself")
  func turned() throws {
    let picture = try #require(PictureFile(Self.jpeg(turned: 6)))
    #expect(picture.isTurned)
    #expect((picture.width, picture.height) == (3, 5))
    #expect(PictureFile(picture.bytes)?.isTurned == true)
    #expect(!String(decoding: picture.bytes, as: UTF8.self).contains("126.9780"))
  }

  @Test("a PNG keeps the chunks that it is drawn from")
  func png() throws {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let size = Self.chunk("IHDR", [0, 0, 0, 3, 0, 0, 0, 4, 8, 0, 0, 0, 0])
    let drawn = [Self.chunk("IDAT", [1, 2]), Self.chunk("IEND", [])].flatMap { $0 }
    let texts = [
      Self.chunk("tEXt", Array("Author\0Mia".utf8)), Self.chunk("iTXt", [1]), Self.chunk("zTXt", [1]),
      Self.chunk("eXIf", [1]), Self.chunk("tIME", [1]),
    ].flatMap { $0 }
    let picture = try #require(PictureFile(head + size + texts + drawn + Array("secret".utf8)))
    #expect((picture.width, picture.height) == (3, 4))
    #expect(picture.bytes == head + size + drawn)
  }

  @Test("a WebP keeps the chunks that it is drawn from, and its canvas does not promise more")
  func webp() throws {
    let frame: (String, [UInt8]) = ("VP8L", [0x2F, 4, 0x80, 0, 0, 0, 0, 0, 0, 0])
    let canvas: [UInt8] = [0x0C, 0, 0, 0, 4, 0, 0, 2, 0, 0]
    let told = Self.webp([("VP8X", canvas), frame, ("EXIF", [1, 2, 3]), ("XMP ", [1])])
    let picture = try #require(PictureFile(told))
    #expect((picture.width, picture.height) == (5, 3))
    #expect(picture.bytes == Self.webp([("VP8X", [0] + canvas.dropFirst()), frame]))
  }

  @Test("no beginning of a picture's file ends the program")
  func prefixes() {
    for whole in [
      Self.jpeg(turned: 6), Self.webp([("VP8X", [0x0C, 0, 0, 0, 4, 0, 0, 2, 0, 0]), ("EXIF", [1])]),
    ] {
      for length in 0..<whole.count {
        if let picture = PictureFile(Array(whole.prefix(length))) { #expect(picture.width > 0) }
      }
    }
  }
}
