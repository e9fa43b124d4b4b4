/// A script that only the readers of some languages read.
struct WritingScript: Sendable {
  /// Its scalars, by the blocks of Unicode that have its letters.
  private let scalars: [ClosedRange<UInt32>]
  /// Primary tags of the languages that are written in it.
  private let languages: Set<String>

  /// Its name of ISO 15924, as a tag that says the script has it: `uz-Cyrl`.
  private let name: String
  /// How many letters in a row are a word. Letters of Greek stand for quantities too: `ΔΔCt`.
  private var least = 2

  private init(_ name: String, _ scalars: [ClosedRange<UInt32>], of languages: Set<String>, least: Int = 2) {
    (self.name, self.scalars, self.languages, self.least) = (name, scalars, languages, least)
  }

  /// Whether a text has a word in it.
  private func isIn(_ text: String) -> Bool {
    var letters = 0
    for scalar in text.unicodeScalars {
      letters = scalars.contains { $0.contains(scalar.value) } ? letters + 1 : 0
      if letters >= least { return true }
    }
    return false
  }

  private func writes(_ language: Language) -> Bool {
    languages.contains(String(language.primary)) || language.tag.split(separator: "-").contains { $0 == name }
  }

  /// Whether a text has words in a script that a language is not written in. Latin letters stand on every page.
  static func isForeign(_ text: String, to language: Language) -> Bool {
    // Most texts are Latin or Hangul, which are looked at elsewhere.
    guard text.unicodeScalars.contains(where: { $0.value >= 0x370 && !Hangul.isHangul($0.value) }) else {
      return false
    }
    return all.contains { !$0.writes(language) && $0.isIn(text) }
  }

  private static let all = [
    WritingScript("Jpan", [0x3041...0x3096, 0x30A1...0x30FA, 0x31F0...0x31FF, 0xFF66...0xFF9D], of: ["ja"]),
    WritingScript(
      "Hani", [0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF],
      of: ["ja", "zh", "ko", "yue", "cmn", "nan", "wuu", "hak", "lzh"]),
    WritingScript(
      "Cyrl", [0x400...0x52F],
      of: [
        "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "ce", "os", "ab", "uz",
        "sah",
        "kv", "av", "cu",
      ]),
    WritingScript(
      "Arab", [0x620...0x64A, 0x66E...0x6D3, 0x750...0x77F],
      of: ["ar", "fa", "ur", "ps", "sd", "ug", "ckb", "ku", "ks"]),
    WritingScript("Hebr", [0x5D0...0x5EA], of: ["he", "iw", "yi", "lad"]),
    WritingScript("Grek", [0x370...0x3FF, 0x1F00...0x1FFF], of: ["el", "grc"], least: 4),
    WritingScript("Thai", [0xE01...0xE3A, 0xE40...0xE4E], of: ["th"]),
    WritingScript("Deva", [0x900...0x97F], of: ["hi", "mr", "ne", "sa", "mai", "kok", "bho"]),
    WritingScript("Geor", [0x10A0...0x10FF], of: ["ka"]),
    WritingScript("Armn", [0x531...0x58F], of: ["hy"]),
  ]
}
