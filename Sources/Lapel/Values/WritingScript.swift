/// A script that only the readers of some languages read.
struct WritingScript: Sendable {
  /// Its scalars, by the blocks of Unicode that have its letters.
  private let scalars: [ClosedRange<UInt32>]
  /// Primary tags of the languages that are written in it.
  private let languages: Set<String>

  /// Whether a text has a word in it; letters of Greek stand for quantities too, so that one alone is no word.
  private func isIn(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      letters = scalars.contains { $0.contains(scalar.value) } ? letters + 1 : 0
      if letters > 1 { return true }
    }
    return false
  }

  /// Whether a text has words in a script that a language is not written in. Latin letters stand on every page.
  static func isForeign(_ text: String, to language: Language) -> Bool {
    // Most texts are Latin or Hangul, which are looked at elsewhere.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x370 && !Hangul.isHangul($0.value) }) else {
      return false
    }
    return all.contains { !$0.languages.contains(String(language.primary)) && $0.isIn(text) }
  }

  private static let all = [
    WritingScript(scalars: [0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D], languages: ["ja"]),
    WritingScript(
      scalars: [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF],
      languages: ["ja", "zh", "ko", "yue", "cmn", "nan"]),
    WritingScript(
      scalars: [0x400...0x52F],
      languages: [
        "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "ce", "os", "ab",
      ]),
    WritingScript(
      scalars: [0x620...0x64A, 0x66E...0x6D3, 0x750...0x77F],
      languages: ["ar", "fa", "ur", "ps", "sd", "ug", "ckb", "ku"]),
    WritingScript(scalars: [0x5D0...0x5EA], languages: ["he", "iw", "yi"]),
    WritingScript(scalars: [0x370...0x3FF, 0x1F00...0x1FFF], languages: ["el"]),
    WritingScript(scalars: [0xE01...0xE3A, 0xE40...0xE4E], languages: ["th"]),
    WritingScript(scalars: [0x900...0x97F], languages: ["hi", "mr", "ne", "sa"]),
    WritingScript(scalars: [0x10A0...0x10FF], languages: ["ka"]),
    WritingScript(scalars: [0x531...0x58F], languages: ["hy"]),
  ]
}
