import LapelTeX

/// Words by which a line of a CV shows what it says.
enum LooseWords {
  /// What somebody is: `Engineer`, `개발자`.
  static func isRole(_ text: String) -> Bool { has(text, roles) || isGermanTrade(text) }

  /// `Fliesenleger`, `Sozialarbeiterin`: a word put together of what is done and who does it.
  private static func isGermanTrade(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    return text.split(whereSeparator: { " ,;".contains($0) }).contains { word in
      guard word.utf8.count > 7, word.first?.isUppercase == true, word.utf8.allSatisfy({ $0 >= 0x41 }) else {
        return false
      }
      let folded = DateWords.folded(word)
      return trades.contains { folded.hasSuffix($0) || folded.hasSuffix($0 + "in") }
    }
  }

  private static let trades = WordLists.words("german trades")

  /// Who somebody works for: `Works`, `GmbH`, `대학교`.
  static func isOrganization(_ text: String) -> Bool { has(text, organizations) || hasForm(text) }

  /// `Alfa B.V.`, `Correas S.L.`: a form of firms whose letters full stops part.
  private static func hasForm(_ text: String) -> Bool {
    guard text.utf8.count <= 120, text.utf8.contains(UInt8(ascii: ".")) else { return false }
    return text.split(separator: " ").contains { word in
      word.count(where: { $0 == "." }) > 1 && forms.contains(word.lowercased().filter(\.isLetter))
    }
  }

  private static let forms = WordLists.set("forms with full stops")

  /// Who gives money for research: a fund, a council, and those known by their letters.
  static func isFunder(_ text: String) -> Bool { has(text, funders) }

  static func isSchool(_ text: String) -> Bool { has(text, schools) || isGermanSchool(text) }

  /// `Pflegeschule`, `Abendgymnasium`: a word put together of what is taught and where.
  private static func isGermanSchool(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    return text.split(separator: " ").contains { word in
      guard word.utf8.count > 7, word.first?.isUppercase == true else { return false }
      let folded = DateWords.folded(word.trimmingMarks)
      return germanSchools.contains { folded.hasSuffix($0) }
    }
  }

  private static let germanSchools = WordLists.words("ends of german schools")

  /// How somebody was employed, and no more: `정규직`, `계약직 후 정규직 전환`.
  static func isKindOfEmployment(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    // Nearly always the first word is none, so that the others need not be looked for.
    let first = text.drop { !$0.isLetter }.prefix(while: \.isLetter)
    guard employments.contains(String(first)) else { return false }
    return text.split { !$0.isLetter }.map(String.init)
      .allSatisfy { employments.contains($0) || besideEmployments.contains($0) }
  }

  private static let besideEmployments = WordLists.set("beside kinds of employment")

  private static let employments = WordLists.set("kinds of employment")

  /// Whether a word ends the name of a body: `Inc.`, `University`.
  static func endsBody(_ word: Substring) -> Bool {
    let folded = DateWords.folded(word).filter(\.isLetter)
    return folded.utf8.count > 1 && (organizations.all.contains(folded) || schools.all.contains(folded))
  }

  static func isDegree(_ text: String) -> Bool {
    has(text, degrees)
      || text.split(separator: " ").contains { word in
        let letters = word.filter { $0.isLetter }.lowercased()
        return degreeMarks.contains(letters) || word.contains(".") && degrees.all.contains(letters)
      }
  }

  /// `Macon, GA`, `Seoul, Korea`, `Remote`: where something is.
  static func isPlace(_ text: String) -> Bool {
    if text.utf8.count > 60 || text.hasNumber { return false }
    let parts = text.splitBytes(by: ",").map { String(Blanks.trimmed($0)) }
    guard let last = parts.last, parts.count <= 3 else { return false }
    if parts.count > 1, !isRegion(last) { return false }
    if parts.count == 1, workplaces.contains(text.lowercased()) { return true }
    if isOrganization(text) || isRole(text) { return false }
    // A state stands right after its town: three parts end with a country.
    if parts.count == 3, last.utf8.count == 2 { return false }
    if parts.count == 1 {
      return countries.contains(DateWords.folded(last))
    }
    return isRegion(last)
  }

  /// The last part of a place: a state in two letters, a country.
  static func isRegion(_ text: String) -> Bool {
    if text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return true }
    return countries.contains(DateWords.folded(text).replacingBytes(of: ".", with: ""))
  }

  private static func has(_ text: String, _ words: Words) -> Bool {
    let folded = DateWords.folded(text)
    if words.haveOneInside(folded) { return true }
    var rest = folded.unicodeScalars[...]
    while let start = rest.firstIndex(where: \.isOfWord) {
      rest = rest[start...]
      let end = rest.firstIndex { !$0.isOfWord } ?? rest.endIndex
      let word = folded[start..<end]
      if word.utf8.count <= longest {
        let word = String(word)
        if words.all.contains(word) { return true }
        // `Leiterin`, `Ingenieurin`
        if word.utf8.count > 5, word.hasSuffix("in"), words.all.contains(String(word.dropLast(2))) {
          return true
        }
      }
      rest = rest[end...]
    }
    return false
  }

  private static let longest = 60

  /// Words that are looked for as such, and those of scripts that put words together.
  private struct Words {
    let all: Set<String>
    /// The latter, in UTF-8, by the three bytes of their first letter.
    private let inner: [UInt32: [[UInt8]]]

    init(_ all: Set<String>) {
      self.all = all
      let joined = all.map { Array($0.utf8) }.filter { $0.count > 4 && $0[0] >= 0xE0 }
      inner = Dictionary(grouping: joined) { $0.withUnsafeBufferPointer { Self.letter(in: $0, 0) } }
    }

    /// Whether a word of a script that puts words together stands anywhere in a text.
    func haveOneInside(_ text: String) -> Bool {
      var text = text
      return text.withUTF8 { text in
        for at in text.indices.dropLast(4) where text[at] >= 0xE0 {
          guard let words = inner[Self.letter(in: text, at)] else { continue }
          if words.contains(where: { text[at...].starts(with: $0) }) { return true }
        }
        return false
      }
    }

    private static func letter(in text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
      UInt32(text[at]) << 16 | UInt32(text[at + 1]) << 8 | UInt32(text[at + 2])
    }
  }

  private static let roles = Words(WordLists.set("roles"))
  private static let organizations = Words(WordLists.set("organizations"))
  private static let funders = Words(WordLists.set("funders"))
  private static let schools = Words(WordLists.set("schools"))
  private static let degrees = Words(WordLists.set("degrees"))
  private static let degreeMarks = WordLists.set("letters of degrees")
  private static let workplaces = WordLists.set("workplaces")
  private static let countries = WordLists.set("countries")
}
