import Lapel
import LapelImporting

/// The language of a posting, judged by its letters and its commonest words.
struct PostingLanguage {
  /// The language of a report on it: Korean if most of its words are Korean, else English.
  let ofReport: Language
  /// Its language if that is neither Korean nor English, `de`, `ja`; `und` when it is not known; nil for Korean and English.
  let foreign: String?

  init(_ texts: [String]) {
    var (hangul, latin, kana, han, other) = (0, 0, 0, 0, 0)
    for scalar in texts.lazy.flatMap(\.unicodeScalars) where scalar.properties.isAlphabetic {
      switch scalar.value {
      case _ where Hangul.isHangul(scalar.value): hangul += 1
      case ..<0x250: latin += 1
      case 0x3040...0x30FF: kana += 1
      case 0x4E00...0x9FFF: han += 1
      default: other += 1
      }
    }
    // A syllable says about as much as three letters.
    ofReport = hangul * 3 > latin + (kana + han) * 3 + other ? .korean : .english
    if hangul * 3 > latin / 4 {
      foreign = nil
    } else if (kana + han) * 3 > latin {
      foreign = kana > 0 || texts.contains { FoldedLine($0).has(Self.japanese) } ? "ja" : "zh"
    } else if other > latin {
      foreign = "und"
    } else {
      foreign = Self.romance(texts)
    }
  }

  /// Japanese words in postings that are written without kana, and with other characters in Chinese.
  private static let japanese = PhraseList(named: "PostingLanguage.japanese")

  /// Words that are frequent in every text in a language, and in no other of these languages.
  private static let words: [(language: String, words: Set<String>)] = [
    "en", "de", "fr", "es", "pt", "it", "nl", "tr", "vi", "pl", "id",
  ].map { ($0, PhraseList(named: "PostingLanguage.words.\($0)").texts) }

  private static func romance(_ texts: [String]) -> String? {
    var counts: [String: Int] = [:]
    var count = 0
    for text in texts {
      for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
        count += 1
        for (language, words) in words where words.contains(String(word)) {
          counts[language, default: 0] += 1
        }
      }
    }
    let english = counts["en"] ?? 0
    guard count > 5,
      let best = counts.filter({ $0.key != "en" }).max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value > 2 * english + 2, best.value * 20 > count
    else { return nil }
    return best.key
  }
}
