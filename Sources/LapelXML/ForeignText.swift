/// Decodes text whose encoding nobody names, as old programs and other countries' tables save it.
package enum ForeignText {
  /// The text in UTF-8, without a byte-order mark: read as UTF-8, UTF-16, a code page for Korean, Japanese or
  /// Chinese (EUC-KR, Shift-JIS, GB 18030), else Windows-1252.
  package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    // The library would report every byte that it cannot convert.
    ParseLog().listen { converted(bytes) }
  }

  private static func converted(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF])
    {
      return HTMLEncoding.utf8(bytes)
    }
    if isWide(bytes, high: 1) { return HTMLEncoding.utf8([0xFF, 0xFE] + bytes) }
    if isWide(bytes, high: 0) { return HTMLEncoding.utf8([0xFE, 0xFF] + bytes) }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    if seemsKorean(bytes), let text = HTMLEncoding.converted(bytes[...], from: "UHC") { return text }
    if seemsJapanese(bytes), let text = HTMLEncoding.converted(bytes[...], from: "CP932") { return text }
    if seemsChinese(bytes), let text = HTMLEncoding.converted(bytes[...], from: "GB18030") { return text }
    return HTMLEncoding.converted(bytes[...], from: "WINDOWS-1252")
      ?? Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Whether the text has two bytes per letter: Latin text then has a NUL in every second one.
  private static func isWide(_ bytes: [UInt8], high: Int) -> Bool {
    let head = bytes.prefix(64)
    guard head.count >= 4, head.count.isMultiple(of: 2) else { return false }
    let zeros = stride(from: high, to: head.count, by: 2).filter { head[$0] == 0 }.count
    let others = stride(from: 1 - high, to: head.count, by: 2).filter { head[$0] == 0 }.count
    return zeros * 4 >= head.count && others == 0
  }

  /// Whether all bytes beyond ASCII are valid in Shift-JIS, and kana are among them.
  private static func seemsJapanese(_ bytes: [UInt8]) -> Bool {
    var (pairs, kana, index) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 || (0xA1...0xDF).contains(byte) {
        index += 1
        continue
      }
      guard (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte), index + 1 < bytes.count,
        (0x40...0xFC).contains(bytes[index + 1]), bytes[index + 1] != 0x7F
      else { return false }
      pairs += 1
      if byte == 0x82 && bytes[index + 1] >= 0x9F || byte == 0x83 && bytes[index + 1] <= 0x96 { kana += 1 }
      index += 2
    }
    return kana > 2 && kana * 20 >= pairs
  }

  /// Whether all bytes beyond ASCII are valid pairs of GB 2312, and there are many.
  private static func seemsChinese(_ bytes: [UInt8]) -> Bool {
    var (pairs, index) = (0, 0)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      guard (0xA1...0xF7).contains(bytes[index]), index + 1 < bytes.count,
        (0xA1...0xFE).contains(bytes[index + 1])
      else { return false }
      pairs += 1
      index += 2
    }
    return pairs > 7
  }

  /// Whether the bytes beyond ASCII are pairs for Hangul: KS X 1001, rows 16 to 40. The signs and lines before those rows tell
  /// nothing, nor do the pairs that Windows adds, which are also a letter of Europe and one of ASCII.
  private static func seemsKorean(_ bytes: [UInt8]) -> Bool {
    var (pairs, added, others, index) = (0, 0, 0, 0)
    while index < bytes.count {
      let first = bytes[index]
      guard first >= 0x80 else {
        index += 1
        continue
      }
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      index += 2
      switch (first, second) {
      case (0xB0...0xC8, 0xA1...0xFE): pairs += 1
      case (0xA1...0xAF, 0xA1...0xFE): break
      case (0x81...0xC6, 0x41...0x5A), (0x81...0xC6, 0x61...0x7A), (0x81...0xC6, 0x81...0xA0): added += 1
      default:
        others += 1
        // Half of a pair: the next byte may begin one.
        if second < 0xA1 { index -= 1 }
      }
    }
    return pairs > others * 4 && pairs > added
  }
}
