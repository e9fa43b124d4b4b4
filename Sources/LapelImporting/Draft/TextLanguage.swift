import Lapel

/// The language of a text, as far as it shows.
enum TextLanguage {
  static func guess(_ text: String) -> String {
    var (hangul, kana, han, letters) = (0, 0, 0, 0)
    for scalar in text.unicodeScalars.prefix(20_000) where scalar.properties.isAlphabetic {
      letters += 1
      switch scalar.value {
      case let value where Hangul.isSyllable(value): hangul += 1
      case 0x3040...0x30FF: kana += 1
      case 0x4E00...0x9FFF: han += 1
      default: break
      }
    }
    if hangul * 5 > letters { return "ko" }
    if kana * 10 > letters { return "ja" }
    if han * 5 > letters { return "zh" }
    return counts(text).max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "en"
  }

  /// How many of its words are small ones of a language, by tag.
  static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(4_000) {
      if let tag = words[String(word)] { counts[tag, default: 0] += 1 }
    }
    return counts
  }

  private static let words = WordLists.index("small words")
}
