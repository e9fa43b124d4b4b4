/// The keys under which a text has its versions: `text`, or a language.
enum LanguageKey {
  /// The keys that a misspelt key of a text was most likely meant to be.
  static let usual = ["ko", "en", "text", "show"]

  static func isText(_ key: String) -> Bool {
    // The usual ones are recognized without searching the list.
    key == "ko" || key == "en" || key == "text" || isLanguage(key)
  }

  /// Whether it is the BCP 47 tag of a language that exists: `ko`, `zh-Hant`.
  static func isLanguage(_ key: String) -> Bool {
    let parts = key.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 2 || first.count == 3 else { return false }
    let isSound = parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count)
        && part.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        }
    }
    return isSound && codes.contains(String(decoding: first, as: UTF8.self).lowercased())
  }

  /// The tag meant by a country or a name that people write for a language; nil for other words.
  static func meant(by key: String) -> String? { mistakes[key.lowercased()] }

  private static let mistakes = [
    "kr": "ko", "ok": "ko", "kor": "ko", "korean": "ko", "ko_kr": "ko-KR", "한국어": "ko", "한글": "ko",
    "국문": "ko",
    "eng": "en", "english": "en", "us": "en", "en_us": "en-US", "영어": "en", "영문": "en",
    "jp": "ja", "jpn": "ja", "japanese": "ja", "일본어": "ja", "cn": "zh", "chi": "zh", "zho": "zh",
    "chinese": "zh", "중국어": "zh", "ger": "de", "german": "de", "fre": "fr", "french": "fr",
  ]

  /// ISO 639-1 without `kr`, which people write for Korean, and a few codes of three letters.
  private static let codes: Set<String> = [
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bg", "bi", "bm",
    "bn",
    "bo", "br", "bs", "ca", "ce", "ch", "co", "cr", "cs", "cu", "cv", "cy", "da", "de", "dv", "dz", "ee",
    "el",
    "en", "eo", "es", "et", "eu", "fa", "ff", "fi", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu",
    "gv",
    "ha", "he", "hi", "ho", "hr", "ht", "hu", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "is",
    "it",
    "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl", "km", "kn", "ko", "ks", "ku", "kv", "kw", "ky",
    "la",
    "lb", "lg", "li", "ln", "lo", "lt", "lu", "lv", "mg", "mh", "mi", "mk", "ml", "mn", "mr", "ms", "mt",
    "my",
    "na", "nb", "nd", "ne", "ng", "nl", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa",
    "pi",
    "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sk", "sl",
    "sm",
    "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "ta", "te", "tg", "th", "ti", "tk", "tl", "tn",
    "to",
    "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo",
    "za",
    "zh", "zu", "yue", "fil", "haw", "cmn", "nan", "gsw", "ast", "hsb",
  ]
}

extension Language {
  /// Makes a language from a tag in any case; nil when it is not the tag of a known language.
  package init?(knownTag tag: String) {
    let usual = Language(tag)
    guard LanguageKey.meant(by: tag) == nil, LanguageKey.isLanguage(usual.tag) else { return nil }
    self = usual
  }

  /// The language that a word means: `ko` for `kr`, `korean` or `한국어`; nil for other words.
  package static func meant(by word: String) -> Language? {
    LanguageKey.meant(by: word).map { Language($0) }
  }
}
