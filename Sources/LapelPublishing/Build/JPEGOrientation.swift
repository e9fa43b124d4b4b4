/// How a JPEG wants to be turned before it is shown: the tag Orientation of its EXIF part.
struct JPEGOrientation {
  /// Whether what is stored is not upright.
  let isTurned: Bool

  /// - Parameter bytes: of any file; what is no JPEG, or has no such tag, is upright.
  init(_ bytes: [UInt8]) {
    isTurned = (2...8).contains(Self.value(bytes) ?? 1)
  }

  /// 1 to 8; nil where there is none.
  private static func value(_ bytes: [UInt8]) -> Int? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    // Segments: FF, a marker, the length of what follows including itself.
    while at + 4 <= bytes.count, bytes[at] == 0xFF, bytes[at + 1] != 0xDA {
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
      let end = at + 2 + length
      guard length >= 2, end <= bytes.count else { return nil }
      let body = bytes[(at + 4)..<end]
      if bytes[at + 1] == 0xE1, body.starts(with: Array("Exif".utf8) + [0, 0]) {
        return value(ofTIFF: Array(body.dropFirst(6)))
      }
      at = end
    }
    return nil
  }

  /// TIFF 6.0, section 2: byte order, the place of the first directory, its entries of twelve bytes.
  private static func value(ofTIFF bytes: [UInt8]) -> Int? {
    let isBig = bytes.starts(with: [0x4D, 0x4D])
    func number(_ at: Int, _ count: Int) -> Int? {
      guard at >= 0, at + count <= bytes.count else { return nil }
      let digits = bytes[at..<(at + count)]
      return (isBig ? Array(digits) : digits.reversed()).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<count {
      let at = directory + 2 + 12 * entry
      guard let tag = number(at, 2) else { return nil }
      if tag == 0x0112 { return number(at + 8, 2) }
    }
    return nil
  }
}
