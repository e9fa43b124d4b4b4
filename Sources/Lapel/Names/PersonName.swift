/// A person's name in one spelling, with the ways in which papers and prose shorten it.
struct PersonName: Sendable {
  /// The given names, folded, with the parts of a double name separate; empty when the name is one run of Hangul.
  let given: [String]
  /// The family name with its particles, folded; for a run of Hangul the whole name.
  let family: [String]
  /// The words of each name, in the order written: `María`, `José`, `García-Lorca`, `Ruiz`.
  let parts: [[String]]
  /// The parts with an apostrophe: `O'Donnell` in `O'Donnell-Sáez`.
  let apostrophized: [[String]]

  /// nil for a text without letters.
  init?(_ text: String) {
    var words = NameWord.all(in: Self.withoutDegrees(text)).filter { $0.script != .digits }
    while let first = words.first, words.count > 1, NameLists.titles.contains(first.key) {
      words.removeFirst()
    }
    guard let last = words.last else { return nil }
    parts = Self.parts(of: words)
    apostrophized = text.split { " -\u{2010}\u{2011}".contains($0) }
      .filter { $0.contains("'") || $0.contains("’") || $0.contains("ʼ") }
      .map { NameWord.all(in: String($0)).map(\.key) }.filter { $0.count > 1 }
    if words.allSatisfy({ $0.script != .latin }) {
      given = []
      family = [words.map(\.key).joined()]
      return
    }
    // `Hale, Nora`.
    if let comma = words.firstIndex(where: { $0.gap == .comma }), comma > 0 {
      family = words[..<comma].map(\.key)
      given = words[comma...].map(\.key)
      return
    }
    // `O'Dowd` is one word, `Anne-Lise` two given names, `Smith-Jones` one family name.
    var start = words.count - 1
    while start > 0, words[start].gap == .mark || Self.isParticle(words, start - 1) {
      start -= 1
    }
    if start == 0, words.count > 1 { start = words.count - 1 }
    family = words.count == 1 ? [last.key] : words[start...].map(\.key)
    given = words.count == 1 ? [] : words[..<start].map(\.key)
  }

  init(given: [String], family: [String]) {
    self.given = given
    self.family = family
    parts = []
    apostrophized = []
  }

  /// Groups words that a hyphen or a particle joins into one name.
  private static func parts(of words: [NameWord]) -> [[String]] {
    var parts: [[String]] = []
    var joins = false
    for (at, word) in words.enumerated() {
      if joins || word.gap == .mark, !parts.isEmpty {
        parts[parts.count - 1].append(word.key)
      } else {
        parts.append([word.key])
      }
      joins = isParticle(words, at)
    }
    return parts
  }

  /// Whether a word joins two family names, as the `y` of `Ortega y Gasset`; the `E` of `John E. Smith` is an initial.
  private static func isParticle(_ words: [NameWord], _ at: Int) -> Bool {
    let word = words[at]
    guard NameLists.familyParticles.contains(word.key) else { return false }
    if word.key.count > 1 || !word.isCapital { return true }
    // In a name of capitals an initial is one by its full stop.
    return words.allSatisfy(\.isAllCapitals) && at + 1 < words.count && words[at + 1].gap != .stop
  }

  /// The name with the family name first, if it may have been written so: `Hong Gildong`; nil otherwise.
  var turned: PersonName? {
    guard given.count >= 1, family.count == 1, given.count <= 2 else { return nil }
    return PersonName(given: Array(given.dropFirst()) + family, family: [given[0]])
  }

  /// Whether words are the name with the family name first and a comma after it: `García López, J. M.` for José María
  /// García López, and `Gaul, C. de`.
  func isTurnedRound(_ words: [NameWord]) -> Bool {
    let words = Self.withoutGeneration(words)
    guard let comma = words.firstIndex(where: { $0.gap == .comma }), comma > 0 else { return false }
    var behind = words[comma...].map(\.key)
    var before = words[..<comma].map(\.key)
    while behind.count > 1, let last = behind.last, NameLists.familyParticles.contains(last), last.count > 1 {
      before.insert(behind.removeLast(), at: 0)
    }
    let all = given + family
    guard before.count < all.count, before.joined() == all.suffix(before.count).joined() else { return false }
    return PersonName(given: all.dropLast(before.count), family: before).isGiven(behind[...])
  }

  /// The words without the generation, `Jr.` in `M. King Jr.` and `King, M., Jr.`.
  static func withoutGeneration(_ words: [NameWord]) -> [NameWord] {
    guard words.count > 2, let last = words.last, ["jr", "sr", "ii", "iii", "iv"].contains(last.key) else {
      return words
    }
    return words.dropLast()
  }

  /// The words without titles around a name of two words or more: `Dr. Nora Hale`, `Nora Hale, PhD`.
  static func withoutTitles(_ words: [NameWord]) -> [NameWord] {
    var words = words[...]
    while words.count > 2, let first = words.first, first.key.count > 1, NameLists.titles.contains(first.key)
    {
      words = words.dropFirst()
    }
    // `Kim, M. D.` and `Hale NT` have initials.
    while words.count > 2, let last = words.last, last.key.count > 1 || words.dropLast().last?.key == "ph",
      NameLists.degrees.contains(last.key)
    {
      words = words.dropLast()
    }
    return Array(words)
  }

  /// Each word that is a name by itself: `Byrne` in `O'Connor-Byrne`.
  var longWords: [[String]] {
    (family + given).filter { $0.count > 3 && !NameLists.familyParticles.contains($0) }.map { [$0] }
  }

  /// All its letters in order.
  var joined: String { (given + family).joined() }

  /// Whether these words are the given names: in full, as initials, `N. T.`, `NT`, or without the later ones.
  func isGiven(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, let own = given.first else { return false }
    if words.joined() == given.joined() { return true }
    if words.count == 1, first.count <= 4, first.count > 1 {
      // `TAS` is Thaís Aparecida dos Santos.
      let withoutParticles = given.filter { !NameLists.familyParticles.contains($0) }
      for names in [given, withoutParticles]
      where names.count >= first.count && zip(first, names).allSatisfy({ $0 == $1.first }) {
        return true
      }
    }
    guard first == own || Self.isInitial(first, of: own) || Self.isShort(first, for: own) else {
      return false
    }
    var rest = given.dropFirst()
    for word in words.dropFirst() {
      if let found = rest.firstIndex(where: { $0 == word || Self.isInitial(word, of: $0) }) {
        rest = rest[(found + 1)...]
      } else if first != own || word.count > 1 {
        // A middle initial that the profile leaves out counts only next to the whole name.
        return false
      }
    }
    return true
  }

  /// Whether a word is the initial of a name: `N` of Nora, or two letters for one sound (`Zs` of Zsófia, `Yu` of Yulia).
  private static func isInitial(_ word: String, of name: String) -> Bool {
    name.hasPrefix(word) && (word.count == 1 || NameLists.doubleInitials.contains(word))
  }

  /// Whether a word is a usual abbreviation of a name: `Mª` for María.
  private static func isShort(_ word: String, for own: String) -> Bool {
    guard let last = word.last, last == "ª" || last == "º", word.count > 1 else { return false }
    return own.hasPrefix(word.dropLast()) && own.last == (last == "ª" ? "a" : "o")
  }

  /// The text without degrees after a name: `Nora Hale, PhD`, `Nora Hale, RN, BSN`.
  private static func withoutDegrees(_ text: String) -> String {
    let parts = text.split(separator: ",")
    let kept = parts.enumerated().filter { number, part in
      // `Nora Hale, RN (Adult)`: a degree with its field.
      let words = NameWord.all(in: String(part))
      return number == 0 || words.count > 3
        || !(words.first.map { NameLists.degrees.contains($0.key) } ?? true)
    }
    var words = kept.map { String($0.element) }.joined(separator: ",").split(separator: " ")
    while words.count > 2, let last = words.last,
      NameLists.degrees.contains(FoldedLetters.of(last.filter { $0 != "." && $0 != "," }))
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
