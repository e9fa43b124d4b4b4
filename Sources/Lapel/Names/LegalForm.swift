/// `GmbH`, `S.L.`, `Sdn Bhd`, 株式会社: the part of a name that says which legal form a body has, not which body it is.
enum LegalForm {
  /// A form that is written together with the name, before or after it.
  struct Glued: Sendable {
    fileprivate let letters: [UInt8]
    /// Whether it is a single letter, which is a legal form only when it stands alone.
    fileprivate let isOneLetter: Bool

    init(_ word: String) {
      letters = Array(word.utf8)
      isOneLetter = word.count == 1
    }
  }

  /// The words of a name without its legal form; all of them when nothing else is left.
  static func stripped(_ all: [NameWord]) -> [NameWord] {
    var words = all[...]
    while let count = tail(of: words), count < words.count { words.removeLast(count) }
    while let count = head(of: words), count < words.count { words.removeFirst(count) }
    let kept = words.compactMap(\.withoutGluedForm)
    return kept.isEmpty ? all : kept
  }

  private static func tail(of words: ArraySlice<NameWord>) -> Int? {
    (1...4).last { $0 <= words.count && NameLists.legal.contains(joined: words.suffix($0)) }
  }

  private static func head(of words: ArraySlice<NameWord>) -> Int? {
    (1...6).last { $0 <= words.count && NameLists.legalHeads.contains(joined: words.prefix($0)) }
  }
}

extension NameWord {
  /// みなと製作所 for 株式会社みなと製作所; nil for a word that is only a legal form.
  fileprivate var withoutGluedForm: NameWord? {
    guard script == .other || script == .hangul else { return self }
    let whole = Array(key.utf8)
    var letters = whole[...]
    for form in NameLists.gluedLegal {
      if form.isOneLetter, !letters.elementsEqual(form.letters) { continue }
      if letters.starts(with: form.letters) { letters.removeFirst(form.letters.count) }
      if letters.suffix(form.letters.count).elementsEqual(form.letters) {
        letters.removeLast(form.letters.count)
      }
    }
    if letters.isEmpty { return nil }
    if letters.count == whole.count { return self }
    return NameWord(
      key: String(decoding: letters, as: UTF8.self), range: range, script: script, isCapital: isCapital,
      isAllCapitals: isAllCapitals, opensSentence: opensSentence, gap: gap)
  }
}
