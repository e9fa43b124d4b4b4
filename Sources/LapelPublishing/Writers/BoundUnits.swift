/// Keeps a number and its unit on one line: `48 ms` is read as one word, and so are `4.45 / 4.5` and `20 000`.
/// `2020 – 2021` may continue on the next line after its dash, which does not begin one.
enum BoundUnits {
  /// The text with a no-break space between each number and a unit after it, around a slash between numbers,
  /// and before a dash between them. After a dash browsers break before any space (UAX #14, LB12a), and a
  /// no-break one would begin the line.
  static func bound(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var at = 0
    while let space = bytes[at...].firstIndex(of: 32) {
      output += bytes[at..<space]
      let isBound =
        space > 0
        && (isDigit(bytes[space - 1])
          ? startsWithUnit(bytes[(space + 1)...]) || startsWithStroke(bytes[(space + 1)...])
            || partsThousands(bytes, space)
          : followsSlash(bytes, space))
      output += isBound ? [0xC2, 0xA0] : [32]
      at = space + 1
    }
    if at == 0 { return text }
    return String(decoding: output + bytes[at...], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func startsWithUnit(_ rest: ArraySlice<UInt8>) -> Bool {
    let word = rest.prefix { (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "%") }
    guard (1...4).contains(word.count) else { return false }
    // A hyphen or an apostrophe continues the word; Hangul is a particle.
    if let next = rest.dropFirst(word.count).first,
      next == UInt8(ascii: "-") || next == UInt8(ascii: "'") || isDigit(next)
    {
      return false
    }
    return units.contains(String(decoding: word, as: UTF8.self))
  }

  /// Whether a space separates thousands, as in `20 000`: three digits after the space, and one to three before it.
  private static func partsThousands(_ bytes: [UInt8], _ space: Int) -> Bool {
    let before = bytes[..<space].reversed().prefix(4).prefix(while: isDigit).count
    let start = space - before
    let isWhole =
      start == 0 || !([0x2C, 0x2E, 0x2D].contains(bytes[start - 1]) || isLetter(bytes[start - 1]))
    return (1...3).contains(before) && isWhole
      && bytes[(space + 1)...].prefix(4).prefix(while: isDigit).count == 3
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }

  /// Whether the rest begins with a stroke before a number: `/ 4.5`, `– 2021`.
  private static func startsWithStroke(_ rest: ArraySlice<UInt8>) -> Bool {
    strokes.contains { stroke in
      rest.starts(with: stroke) && rest.dropFirst(stroke.count).first.map(isDigit) ?? false
    }
  }

  /// Whether the space at an index is between a number with a slash and another number.
  private static func followsSlash(_ bytes: [UInt8], _ space: Int) -> Bool {
    space >= 3 && space + 1 < bytes.count && isDigit(bytes[space + 1])
      && bytes[space - 1] == UInt8(ascii: "/")
      && bytes[space - 2] == 32 && isDigit(bytes[space - 3])
  }

  private static let strokes = [Array("/ ".utf8), Array("– ".utf8)]

  private static let units: Set<String> = [
    "%", "B", "kB", "KB", "MB", "GB", "TB", "ms", "s", "min", "h", "Hz", "kHz", "MHz", "GHz", "W", "kW", "mW",
    "V", "mV",
    "mA", "J", "mJ", "kWh", "mm", "cm", "m", "km", "nm", "g", "kg", "mg", "px", "pt", "dB", "fps", "FPS", "K",
    "k", "M",
  ]
}
