extension PictureParts {
  /// Reads segments, each a marker and a length, then lines of compressed data (ITU-T T.81, annex B).
  static func jpeg(_ bytes: [UInt8]) -> PictureParts? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var parts = PictureParts()
    var kept: [UInt8] = []
    var at = 2
    while let marker = nextMarker(bytes, &at) {
      if marker == 0xD9 { break }
      guard at + 2 <= bytes.count else { break }
      let length = bigEndian(bytes[at..<at + 2])
      let end = at + length
      guard length >= 2, end <= bytes.count else { break }
      let body = bytes[at + 2..<end]
      switch marker {
      case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
        guard body.count >= 5 else { return nil }
        parts.height = bigEndian(body.dropFirst(1).prefix(2))
        parts.width = bigEndian(body.dropFirst(3).prefix(2))
      case 0xE1 where body.starts(with: Array("Exif".utf8) + [0, 0]) && !parts.orientation.isTurned:
        parts.orientation = PictureOrientation(ofTIFF: body.dropFirst(6))
      default: break
      }
      at = end
      guard isKept(marker, body) else { continue }
      if marker == 0xE0, body.count > 14 {
        // The JFIF header without its thumbnail.
        kept += [0xFF, marker, 0, 16] + body.prefix(12) + [0, 0]
      } else {
        kept += [0xFF, marker] + bytes[end - length..<end]
      }
      if marker == 0xDA {
        let data = compressedData(bytes, from: at)
        kept += bytes[data]
        at = data.upperBound
      }
    }
    guard parts.width > 0 else { return nil }
    parts.bytes = [0xFF, 0xD8]
    if parts.orientation.isTurned {
      let exif = Array("Exif".utf8) + [0, 0] + parts.orientation.tiff
      parts.bytes += [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif
    }
    parts.bytes += kept + [0xFF, 0xD9]
    return parts
  }

  /// The next marker, after any fill bytes; nil when none follows.
  private static func nextMarker(_ bytes: [UInt8], _ at: inout Int) -> UInt8? {
    while at < bytes.count, bytes[at] != 0xFF { at += 1 }
    while at < bytes.count, bytes[at] == 0xFF { at += 1 }
    guard at < bytes.count else { return nil }
    at += 1
    return bytes[at - 1]
  }

  /// The compressed data up to the next marker that is not part of it, as stuffed zeros and restarts are.
  private static func compressedData(_ bytes: [UInt8], from start: Int) -> Range<Int> {
    var at = start
    while at < bytes.count {
      if bytes[at] == 0xFF, at + 1 < bytes.count, bytes[at + 1] != 0, !(0xD0...0xD7).contains(bytes[at + 1]),
        bytes[at + 1] != 0xFF
      {
        break
      }
      at += 1
    }
    return start..<at
  }

  /// Whether a segment is kept: tables, frames and scans, and of the application segments the JFIF header, the
  /// colours and Adobe's note on them.
  private static func isKept(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> Bool {
    switch marker {
    case 0xE0: body.starts(with: Array("JFIF".utf8) + [0])
    case 0xE2: body.starts(with: Array("ICC_PROFILE".utf8) + [0])
    case 0xEE: body.starts(with: Array("Adobe".utf8))
    case 0xE1...0xEF, 0xFE: false
    case 0xC0...0xDF: true
    default: false
    }
  }
}
