/// `GmbH`, `S.L.`, `Sdn Bhd`, 株式会社: what says under which law a body stands, and not which it is.
enum LegalForm {
  /// The words of a name without it; all of them where nothing else is there.
  static func stripped(_ all: [NameWord]) -> [NameWord] {
    var words = all[...]
    while let count = tail(of: words), count < words.count { words.removeLast(count) }
    while let count = head(of: words), count < words.count { words.removeFirst(count) }
    let kept = words.compactMap(\.withoutGluedForm)
    return kept.isEmpty ? all : kept
  }

  private static func tail(of words: ArraySlice<NameWord>) -> Int? {
    for count in (1...4).reversed() where count <= words.count {
      if NameLists.legal.contains(words.suffix(count).map(\.key).joined()) { return count }
    }
    return nil
  }

  private static func head(of words: ArraySlice<NameWord>) -> Int? {
    for count in (1...6).reversed() where count <= words.count {
      if NameLists.legalHeads.contains(words.prefix(count).map(\.key).joined()) { return count }
    }
    return nil
  }
}

extension NameWord {
  /// みなと製作所 of 株式会社みなと製作所; nil for a word that is nothing but a legal form.
  fileprivate var withoutGluedForm: NameWord? {
    guard script == .other || script == .hangul else { return self }
    var key = key[...]
    for form in NameLists.gluedLegal where form.count > 1 || key == form {
      if key.hasPrefix(form) { key = key.dropFirst(form.count) }
      if key.hasSuffix(form) { key = key.dropLast(form.count) }
    }
    if key.isEmpty { return nil }
    return NameWord(
      key: String(key), range: range, script: script, isCapital: isCapital, isAllCapitals: isAllCapitals,
      opensSentence: opensSentence, gap: gap)
  }
}
