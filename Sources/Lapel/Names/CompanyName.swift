/// A company's name without its legal form, as it is looked for in other texts.
struct CompanyName {
  let written: String
  private let words: [NameWord]

  /// nil for a name of fewer than three letters, which may be anything.
  init?(_ text: String) {
    written = text
    words = LegalForm.stripped(NameWord.all(in: text))
    if letters.count < 3 { return nil }
  }

  private var letters: String { words.map(\.key).joined() }

  /// What a word begins with where the name may stand.
  var beginning: String { Self.beginning(of: words.first?.key ?? "") }

  static func beginning(of word: String) -> String { String(word.prefix(2)) }

  /// Whether one name is within the other, as those of a firm and its house are.
  func isKin(of other: CompanyName) -> Bool {
    let (mine, theirs) = (letters, other.letters)
    return mine.contains(theirs) || theirs.contains(mine)
  }

  /// Whether its words stand there one after the other. A particle may follow Hangul; a capital must be one, but at the
  /// beginning of a sentence, and `Google Sheets` is another name than Google.
  func stands(in text: [NameWord], at start: Int) -> Bool {
    guard start + words.count <= text.count, let last = words.last else { return false }
    let here = Array(text[start..<start + words.count])
    for (word, own) in zip(here, words) {
      guard word.key == own.key || own.script == .hangul && word.key.hasPrefix(own.key) else { return false }
      if own.isCapital, !word.isCapital { return false }
    }
    if words.count == 1, last.isCapital, here[0].opensSentence { return false }
    if here.dropLast().elementsEqual(words.dropLast(), by: { $0.key == $1.key }) == false { return false }
    let rest = here[here.count - 1].key.dropFirst(last.key.count)
    if !rest.isEmpty, !HangulEnding.isOne(rest) { return false }
    let next = start + words.count < text.count ? text[start + words.count] : nil
    return !(next.map { $0.isCapital && $0.gap == .blank } ?? false)
  }
}
