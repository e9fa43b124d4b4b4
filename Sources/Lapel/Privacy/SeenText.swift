/// A text as its reader sees it: without marks of emphasis, the addresses behind links and characters without width, with
/// letters and digits of every width as plain ones, and with one kind of dash and blank between digits.
struct SeenText: Sendable {
  private(set) var text = ""
  /// For each byte of `text`, the range of its character as written.
  private var places: [Range<Int>] = []
  /// The ranges of links as written, in order, with their addresses and without.
  private var links: [(whole: Range<Int>, label: Range<Int>)] = []
  private let written: [UInt8]

  /// nil when the reader sees exactly what is written.
  init?(_ written: String) {
    guard written.utf8.contains(where: Self.mayDiffer) else { return nil }
    self.written = Array(written.utf8)
    read(written)
    if text == written { return nil }
  }

  private static func mayDiffer(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2A, 0x5B, 0x5C, 0x5F, 0x60, 0xC2, 0xCD, 0xD9, 0xDB, 0xE2, 0xEF, 0xF0: true
    default: false
    }
  }

  // MARK: - Reading

  private mutating func read(_ whole: String) {
    let syntax = linkSyntax()
    var (at, next) = (0, 0)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    places.reserveCapacity(written.count)
    for scalar in whole.unicodeScalars {
      let start = at
      at += UTF8.width(scalar)
      while next < syntax.count, syntax[next].upperBound <= start { next += 1 }
      if next < syntax.count, syntax[next].contains(start) { continue }
      if scalar == "\\", at < written.count, "*_`[]".utf8.contains(written[at]) { continue }
      guard let plain = Self.plain(scalar) else { continue }
      for byte in plain.utf8 {
        bytes.append(byte)
        places.append(start..<at)
      }
    }
    joinDigits(&bytes)
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// What a reader sees of a character; nil: nothing.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x2A, 0x60: return nil
    case ..<0x80: return scalar
    case 0xAD, 0x34F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      return nil
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).flatMap(plain)
    // Mathematical letters, which social networks use for bold: one alphabet of 52 after another, then digits.
    case 0x1D400...0x1D6A3:
      let place = (scalar.value - 0x1D400) % 52
      return Unicode.Scalar(place < 26 ? 0x41 + place : 0x61 + place - 26)
    // Blocks without decimal digits, which need not be looked up.
    case ..<0x660, 0x3001...0xA61F, 0xAC00...0xD7FF: return scalar
    default:
      guard scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue else {
        return scalar
      }
      return Unicode.Scalar(0x30 + UInt32(digit))
    }
  }

  /// Turns dashes and underscores between digits into hyphens: `010 – 4821`, `010_4821`.
  private mutating func joinDigits(_ bytes: inout [UInt8]) {
    guard bytes.contains(where: { $0 == 0x5F || $0 == 0xE2 }) else { return }
    var (joined, kept): ([UInt8], [Range<Int>]) = ([], [])
    joined.reserveCapacity(bytes.count)
    kept.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let width = Self.dash(bytes, at)
      guard width > 0, Self.isDigit(joined.last { $0 != 0x20 }),
        Self.isDigit(bytes[(at + width)...].prefix(4).first { $0 != 0x20 })
      else {
        joined.append(bytes[at])
        kept.append(places[at])
        at += 1
        continue
      }
      while joined.last == 0x20 {
        joined.removeLast()
        kept.removeLast()
      }
      joined.append(0x2D)
      kept.append(places[at])
      at += width
      while bytes[at] == 0x20 { at += 1 }
    }
    (bytes, places) = (joined, kept)
  }

  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map(TellingMarks.isDigit) ?? false }

  /// The number of bytes of a dash outside ASCII, or of an underscore.
  private static func dash(_ bytes: [UInt8], _ at: Int) -> Int {
    if bytes[at] == 0x5F { return 1 }
    guard bytes[at] == 0xE2, at + 2 < bytes.count else { return 0 }
    return switch (bytes[at + 1], bytes[at + 2]) {
    case (0x80, 0x90...0x95), (0x81, 0x83), (0x88, 0x92): 3
    default: 0
    }
  }

  /// The ranges of the brackets and addresses in `[label](address)`, in order.
  private mutating func linkSyntax() -> [Range<Int>] {
    guard written.contains(0x5B) else { return [] }
    // Where the address around a place ends; an address has no blank.
    var ends = [Int?](repeating: nil, count: written.count + 1)
    for at in written.indices.reversed() {
      ends[at] = written[at] == 0x29 ? at : written[at] <= 0x20 ? nil : ends[at + 1]
    }
    var found: [Range<Int>] = []
    var (opened, at) = (nil as Int?, 0)
    while at < written.count {
      if written[at] == 0x5B { opened = at }
      if written[at] == 0x5D, let start = opened, at + 1 < written.count, written[at + 1] == 0x28,
        let end = ends[at + 1]
      {
        found.append(start..<(start + 1))
        found.append(at..<(end + 1))
        links.append((start..<(end + 1), (start + 1)..<at))
        (opened, at) = (nil, end)
      }
      at += 1
    }
    return found
  }

  // MARK: - As written

  /// The range as written for a range of the seen text, including the whole of a link that begins or ends in it.
  func written(_ seen: Range<Int>) -> Range<Int> {
    guard !seen.isEmpty, seen.upperBound <= places.count else { return 0..<0 }
    var range = places[seen.lowerBound].lowerBound..<places[seen.upperBound - 1].upperBound
    var next = links.partitioned { $0.whole.upperBound > range.lowerBound }
    while next < links.count, links[next].whole.overlaps(range) {
      let (whole, label) = links[next]
      let isWithin = label.lowerBound <= range.lowerBound && range.upperBound <= label.upperBound
      if !isWithin {
        range = min(range.lowerBound, whole.lowerBound)..<max(range.upperBound, whole.upperBound)
      }
      next += 1
    }
    return range
  }
}
