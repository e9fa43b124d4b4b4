/// How to turn a picture before it is shown: the tag Orientation in its EXIF part.
struct PictureOrientation: Hashable, Sendable {
  /// 1 to 8, with 1 upright: TIFF 6.0, section 8.
  let value: Int

  static let upright = PictureOrientation(value: 1)

  private init(value: Int) { self.value = value }

  /// - Parameter tiff: an EXIF part without its header; without the tag, the picture is upright.
  init(ofTIFF tiff: some Collection<UInt8>) {
    let found = Self.value(ofTIFF: Array(tiff))
    self.init(value: found.flatMap { (1...8).contains($0) ? $0 : nil } ?? 1)
  }

  /// Whether it is stored other than upright.
  var isTurned: Bool { value != 1 }

  /// Whether it is stored on its side, so that height and width are exchanged.
  var isSideways: Bool { value >= 5 }

  /// An EXIF part with only this tag.
  var tiff: [UInt8] {
    // Big-endian, one directory at 8 with one entry: Orientation, SHORT, one value.
    [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(value), 0, 0, 0, 0, 0, 0]
  }

  /// The value in a TIFF structure, at the entry of twelve bytes with the tag (TIFF 6.0, section 2); nil when there is none.
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
