/// Recognizes files saved in EUC-KR or its extension CP949, as older Korean software does.
enum LegacyKorean {
  /// Whether every byte beyond ASCII is half of a CP949 pair, and most pairs are Hangul syllables and not
  /// UTF-8.
  static func seems(_ raw: [UInt8], errors: Int) -> Bool {
    var (pairs, syllables) = (0, 0)
    var index = 0
    while index < raw.count {
      let first = raw[index]
      if first < 0x80 {
        index += 1
        continue
      }
      guard index + 1 < raw.count, first >= 0x81, first <= 0xFD, isTrail(raw[index + 1]) else { return false }
      pairs += 1
      // KS X 1001 has its syllables in rows 0xB0 to 0xC8; CP949 puts the others before 0xC7 with low second
      // bytes.
      let second = raw[index + 1]
      if second >= 0xA1 ? (0xB0...0xC8).contains(first) : first <= 0xC6 { syllables += 1 }
      index += 2
    }
    return pairs > 1 && syllables * 2 >= pairs && errors * 2 >= pairs
  }

  private static func isTrail(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x81...0xFE: true
    default: false
    }
  }
}
