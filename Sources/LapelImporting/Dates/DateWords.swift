import LapelTeX
@_spi(_Unicode) import Swift

/// The words that dates are written with, in the languages that CVs come in.
enum DateWords {
  /// The month that a word names: whole, or cut to three letters and more; nil when it names none, or several.
  static func month(_ word: String) -> Int? {
    if word.utf8.count > 24 { return nil }
    return beginnings[folded(word)]
  }

  /// Each beginning of a month's name that names no other month.
  static let beginnings: [String: Int] = {
    var found: [String: Int] = [:]
    var doubtful: Set<String> = []
    for names in months {
      for (index, name) in names.enumerated() {
        for length in stride(from: 3, to: name.count, by: 1) {
          let word = String(name.prefix(length))
          // Of one language's months the earlier is meant.
          if names.prefix(index).contains(where: { $0.hasPrefix(word) }) { continue }
          if let month = found[word], month != index + 1 { doubtful.insert(word) }
          found[word] = index + 1
        }
      }
    }
    for word in doubtful { found[word] = nil }
    for names in months.reversed() {
      for (index, name) in names.enumerated() { found[name] = index + 1 }
    }
    for (word, month) in short { found[word] = month }
    return found
  }()

  /// Whether a text says that something still goes on.
  static func isPresent(_ text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let text = folded(
      String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "." && $0 != "(" && $0 != ")" })))
    return present.contains(CleanText.folded(text))
  }

  /// Words before a start that has no end: `since 2019`, `seit 2019`.
  static let since: Set<String> = [
    "since", "seit", "ab", "depuis", "desde", "dal", "dall", "da", "sinds", "vanaf", "sedan", "siden", "부터",
    "od",
  ]

  /// Several words before a start that has no end.
  static let sincePhrases = [
    "a partir de ", "a partire da ", "a contar de ", "a partir du ", "seit dem ", "in essere da ",
  ]

  /// Words before an end whose start is not said: `until 2012`.
  static let ending: Set<String> = [
    "until", "till", "bis", "hasta", "ate", "tot", "fino", "jusqu'en", "jusqu'a",
  ]

  /// What stands before such an end in other ways: `fino a marzo 2012`, `至2012年`.
  static let endingPhrases = [
    "jusqu’en ", "jusqu’à ", "jusqu’au ", "jusqu'au ", "fino a ", "fino al ", "至",
  ]

  /// Words right after a start that has no end: `2014至今`.
  static let onward = ["부터", "至今", "现在", "現在", "起", "より", "から"]

  /// What is written before a date to say that it is one.
  static let labels: Set<String> = [
    "기간", "근무기간", "재직기간", "수행기간", "프로젝트기간", "참여기간", "활동기간", "재학기간", "period", "date", "dates", "duration",
    "zeitraum", "periodo", "periode", "期間", "在籍期間", "时间",
  ]

  /// Without a word that says that a date is still to come: `est. 2027`.
  static func withoutExpected(_ text: Substring) -> Substring {
    let text = Blanks.trimmed(text)
    for word in ["est.", "est ", "expected ", "exp.", "anticipated "] where text.lowercased().hasPrefix(word)
    {
      return Blanks.trimmed(text.dropFirst(word.count))
    }
    return text
  }

  /// Words that join two dates: `2014 to 2016`.
  static let until: Set<String> = [
    "to", "until", "till", "bis", "a", "au", "hasta", "ate", "al", "tot", "do", "through", "thru",
  ]

  /// Words that say nothing themselves.
  static let fillers: Set<String> = [
    "of", "de", "del", "the", "in", "from", "von", "du", "di", "den", "el", "il", "dem", "년", "월", "일", "年",
    "月", "日", "st", "nd", "rd",
    "th", "er", "le",
  ]

  static func folded(_ text: some StringProtocol) -> String {
    if let plain = foldedPlain(text) { return String(decoding: plain, as: UTF8.self) }
    var folded = String.UnicodeScalarView()
    for scalar in joiningSyllables(text).lowercased().unicodeScalars
    where !(0x300...0x36F).contains(scalar.value) {
      folded.append(scalar.value < 0x80 ? scalar : plain[scalar] ?? scalar)
    }
    return String(folded)
  }

  /// Hangul in single letters, as some systems name files, in syllables.
  private static func joiningSyllables(_ text: some StringProtocol) -> String {
    guard text.unicodeScalars.contains(where: { (0x1100...0x11FF).contains($0.value) }) else {
      return String(text)
    }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: String(text)._nfc)
    return String(scalars)
  }

  /// The same byte by byte, of a text of letters that have no other case nor marks: ASCII, Hangul, Chinese,
  /// kana and the marks between them; nil for any other.
  static func foldedPlain(_ text: some StringProtocol) -> [UInt8]? {
    var isPlain = true
    let folded = [UInt8](unsafeUninitializedCapacity: text.utf8.count) { buffer, count in
      var lead: UInt8 = 0
      for byte in text.utf8 {
        switch byte {
        case 0x41...0x5A: buffer[count] = byte | 0x20
        // After EA stand letters of two cases below B0 and Hangul above it; after E2 80 dashes, quotes and bullets.
        case 0..<0x80, 0xC2, 0xE2...0xED: buffer[count] = byte
        case 0x80..<0xC0 where (lead != 0xEA || byte >= 0xB0) && (lead != 0xE2 || byte == 0x80):
          buffer[count] = byte
        default:
          isPlain = false
          return
        }
        lead = byte
        count += 1
      }
    }
    return isPlain ? folded : nil
  }

  /// What people write where something still goes on.
  static let present: Set<String> = [
    "present", "now", "current", "currently", "today", "ongoing", "to date", "date", "till date", "till now",
    "till present",
    "to present", "until now", "until present", "continuing", "heute", "jetzt", "aktuell", "laufend",
    "bis heute", "present day",
    "aujourd'hui", "aujourd’hui", "a ce jour", "en cours", "actuel", "actualidad", "la actualidad",
    "actualmente", "presente",
    "actual", "en curso", "a la fecha", "hasta la fecha", "atual", "atualmente", "o momento", "momento",
    "oggi", "attuale", "in corso", "heden", "nu",
    "nuvarande", "idag", "act", "pres", "curr", "ate o momento", "ate o presente", "ate hoje", "hoje",
    "ad oggi",
    "a oggi", "tuttora", "al momento", "fino ad oggi", "tot heden", "tot nu", "tot op heden", "hoy",
    "hasta hoy",
    "hasta la actualidad", "a la actualidad", "ce jour", "a aujourd'hui", "bis jetzt", "bis dato", "derzeit",
    "현 재",
    "근무중", "근무 중", "재학중", "재학 중", "現在に至る", "現在まで", "今", "迄今", "目前",
    "현재", "재직중", "재직 중", "진행중", "진행 중", "至今", "现在", "現在", "obecnie", "dnes", "nutid",
  ]

  private static let short: [String: Int] = [
    "sept": 9, "mrz": 3, "mar": 3, "mai": 5, "may": 5, "jan": 1, "ene": 1, "gen": 1, "dez": 12, "dic": 12,
    "out": 10, "ott": 10,
    "okt": 10, "juil": 7, "jul": 7, "jun": 6, "juin": 6, "aout": 8, "ago": 8, "set": 9, "fev": 2, "abr": 4,
    "avr": 4, "giu": 6,
    "lug": 7, "mag": 5, "mei": 5, "sty": 1, "lut": 2, "kwi": 4, "maj": 5, "cze": 6, "lip": 7, "sie": 8,
    "wrz": 9, "paz": 10, "lis": 11,
    "gru": 12, "janner": 1, "jaenner": 1, "feber": 2, "febr": 2, "maerz": 3, "sett": 9,
  ]

  private static let months: [[String]] = [
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ],
    [
      "januar", "februar", "marz", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "dezember",
    ],
    [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
      "novembre", "decembre",
    ],
    [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
      "noviembre", "diciembre",
    ],
    [
      "janeiro", "fevereiro", "marco", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
      "novembro", "dezembro",
    ],
    [
      "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
      "ottobre", "novembre", "dicembre",
    ],
    [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
      "november", "december",
    ],
  ]

  /// Letters with marks as those without: é as e.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(Unicode.Scalar, String)] = [
      ("a", "áàâäãåā"), ("c", "çćč"), ("e", "éèêëēę"), ("i", "íìîï"), ("n", "ñń"), ("o", "óòôöõøō"),
      ("u", "úùûüū"), ("y", "ýÿ"),
      ("s", "śš"), ("z", "źżž"), ("l", "ł"),
    ]
    var plain: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letter, marked) in pairs { for scalar in marked.unicodeScalars { plain[scalar] = letter } }
    return plain
  }()
}
