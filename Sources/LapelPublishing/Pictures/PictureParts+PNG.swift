extension PictureParts {
  /// Reads chunks, each a length, a name, the data and a checksum (PNG, third edition, section 5).
  static func png(_ bytes: [UInt8]) -> PictureParts? {
    var parts = PictureParts()
    parts.bytes = Array(bytes.prefix(8))
    var at = 8
    while at + 12 <= bytes.count {
      let length = bigEndian(bytes[at..<at + 4])
      guard length <= bytes.count - at - 12 else { break }
      let end = at + 12 + length
      let name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
      if name == "IHDR", length >= 8 {
        parts.width = bigEndian(bytes[at + 8..<at + 12])
        parts.height = bigEndian(bytes[at + 12..<at + 16])
      }
      if drawing.contains(name) { parts.bytes += bytes[at..<end] }
      if name == "IEND" { return parts }
      at = end
    }
    return nil
  }

  /// The chunks that a picture is drawn from; the rest are texts, times, EXIF and programs' own.
  private static let drawing: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "iCCP", "sBIT", "bKGD", "pHYs",
    "acTL", "fcTL", "fdAT",
  ]
}
