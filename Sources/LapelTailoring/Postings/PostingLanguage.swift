import Lapel
import LapelImporting

/// What a posting is written in, as far as its letters and its commonest words tell.
struct PostingLanguage {
  /// In which a report on it speaks: Korean where most of its words are, else English.
  let ofReport: Language
  /// Its language where that is neither Korean nor English: `de`, `ja`; `und` for one that is not known.
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
      foreign = kana > 0 ? "ja" : "zh"
    } else if other > latin {
      foreign = "und"
    } else {
      foreign = Self.romance(texts)
    }
  }

  /// Words that every text of a language has many of, and no other of these has.
  private static let words: [(language: String, words: Set<String>)] = [
    ("en", ["the", "and", "of", "with", "you", "for", "to", "our", "your", "in"]),
    ("de", ["und", "der", "die", "mit", "für", "das", "ihr", "von", "wir", "eine", "im"]),
    ("fr", ["et", "des", "les", "vous", "pour", "une", "dans", "du", "avec", "nous"]),
    ("es", ["y", "los", "las", "para", "con", "una", "del", "por", "el", "en"]),
    ("pt", ["e", "os", "das", "para", "com", "uma", "dos", "você", "em", "não"]),
    ("it", ["e", "di", "che", "per", "con", "una", "della", "il", "nel", "gli"]),
    ("nl", ["en", "van", "het", "een", "voor", "met", "je", "wij", "bij", "jij"]),
  ]

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
    guard count > 12,
      let best = counts.filter({ $0.key != "en" }).max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      best.value > 2 * english + 2, best.value * 20 > count
    else { return nil }
    return best.key
  }
}
