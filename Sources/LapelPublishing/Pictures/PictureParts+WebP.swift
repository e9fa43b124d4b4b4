extension PictureParts {
  /// Reads a RIFF file: chunks with a name, a length and data padded to an even length (RFC 9649, section 2).
  static func webp(_ bytes: [UInt8]) -> PictureParts? {
    var parts = PictureParts()
    var chunks: [UInt8] = []
    var at = 12
    while at + 8 <= bytes.count {
      let name = String(decoding: bytes[at..<at + 4], as: UTF8.self)
      let length = littleEndian(bytes[at + 4..<at + 8])
      guard length <= bytes.count - at - 8 else { break }
      let body = bytes[at + 8..<at + 8 + length]
      switch name {
      case "VP8X": parts.readCanvas(body)
      case "VP8 ", "VP8L": parts.readFrame(name, body)
      case "EXIF":
        let tiff = body.starts(with: Array("Exif".utf8) + [0, 0]) ? body.dropFirst(6) : body
        parts.orientation = PictureOrientation(ofTIFF: tiff)
      default: break
      }
      if drawing.contains(name) {
        var kept = Array(bytes[at..<at + 8] + body)
        // The canvas no longer says that EXIF and XMP follow.
        if name == "VP8X", length > 0 { kept[8] &= ~0x0C }
        chunks += kept + (length % 2 == 1 ? [0] : [])
      }
      at += 8 + length + length % 2
    }
    guard parts.width > 0 else { return nil }
    if parts.orientation.isTurned, let canvas = chunks.firstIndex(of: UInt8(ascii: "V")),
      chunks[canvas + 3] == 0x58
    {
      chunks[canvas + 8] |= 0x08
      let tiff = parts.orientation.tiff
      chunks += Array("EXIF".utf8) + [UInt8(tiff.count), 0, 0, 0] + tiff
    }
    let size = chunks.count + 4
    let head = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
    parts.bytes = Array("RIFF".utf8) + head + Array("WEBP".utf8) + chunks
    return parts
  }

  private static let drawing: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

  private mutating func readCanvas(_ body: ArraySlice<UInt8>) {
    guard body.count >= 10 else { return }
    width = littleEndian(body.dropFirst(4).prefix(3)) + 1
    height = littleEndian(body.dropFirst(7).prefix(3)) + 1
  }

  /// Reads the size of a picture without a canvas around it (RFC 6386, section 9.1; RFC 9649, section 3.4).
  private mutating func readFrame(_ name: String, _ body: ArraySlice<UInt8>) {
    guard width == 0, body.count >= 10 else { return }
    if name == "VP8L" {
      let bits = littleEndian(body.dropFirst(1).prefix(4))
      width = bits & 0x3FFF + 1
      height = bits >> 14 & 0x3FFF + 1
    } else {
      width = littleEndian(body.dropFirst(6).prefix(2)) & 0x3FFF
      height = littleEndian(body.dropFirst(8).prefix(2)) & 0x3FFF
    }
  }
}
