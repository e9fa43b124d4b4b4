/// Texts of ASCII, Hangul syllables and the common Han characters, which are searched byte by byte: each character is one
/// scalar, only ASCII has blanks and capitals, and equal texts have equal bytes.
enum SimpleText {
  static func holds(_ text: some StringProtocol) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.allSatisfy { at in
        switch bytes[at] {
        // A line feed makes one character with a carriage return before it.
        case 0x0D: false
        case ..<0xC2, 0xE4...0xE9, 0xEB, 0xEC: true
        case 0xEA: bytes[at + 1] >= 0xB0
        case 0xED: bytes[at + 1] < 0x9E
        default: false
        }
      }
    }
    return found ?? false
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The number of characters in a text.
  static func count(_ text: String) -> Int {
    holds(text) ? text.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } : text.count
  }

  /// The words of a text, separated by white space.
  static func words(of text: String) -> [Substring] {
    guard holds(text) else { return text.split(whereSeparator: \.isWhitespace) }
    return text.utf8.split(whereSeparator: isBlank).map { Substring($0) }
  }

  /// A word without the given ending; nil when it ends differently.
  static func word(_ word: Substring, without ending: String) -> Substring? {
    guard holds(word) else { return word.hasSuffix(ending) ? word.dropLast(ending.count) : nil }
    guard word.utf8.count >= ending.utf8.count, word.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    else { return nil }
    return Substring(word.utf8.dropLast(ending.utf8.count))
  }
}
