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
  static let since = WordLists.set("since")

  /// Several words before a start that has no end.
  static let sincePhrases = WordLists.words("since in several words").map { $0 + " " }

  /// Words before an end whose start is not said: `until 2012`.
  static let ending = WordLists.set("until")

  /// What stands before such an end in other ways: `fino a marzo 2012`, `至2012年`.
  static let endingPhrases =
    WordLists.words("until in other ways").map { $0 + " " } + WordLists.words("until without a blank")

  /// Words right after a start that has no end: `2014至今`.
  static let onward = WordLists.words("onward")

  /// What is written before a date to say that it is one.
  static let labels = WordLists.set("before a date")

  /// Without a word that says that a date is still to come: `est. 2027`.
  static func withoutExpected(_ text: Substring) -> Substring {
    let text = Blanks.trimmed(text)
    for word in ["est.", "est ", "expected ", "exp.", "anticipated "] where text.lowercased().hasPrefix(word)
    {
      return Blanks.trimmed(text.dropFirst(word.count))
    }
    return text
  }

  /// What says of a date that it is still to come, or what came about then.
  static let expected = WordLists.words("expected")

  /// Words right behind an end: `2012년까지`.
  static let upTo = WordLists.words("up to")

  /// Words that join two dates: `2014 to 2016`.
  static let until = WordLists.set("between dates")

  /// Words that say nothing themselves.
  static let fillers = WordLists.set("fillers")

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
  static let present = WordLists.set("present")

  private static let short = WordLists.rows("short months").flatMap { row in
    row.words.map { ($0, Int(row.name) ?? 0) }
  }

  private static let months = WordLists.lines("names of months")

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
