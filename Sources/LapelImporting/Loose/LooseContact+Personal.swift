import LapelTeX

/// What is said of the person beside their work.
extension LooseContact {
  /// Keeps what is said of the person beside their work where nothing prints it.
  static func keep(_ said: Said, _ matter: PersonalMatter, into career: inout DraftCareer) {
    let place = said.sources.first?.place ?? "head"
    if let origin = origin(said), career.person["origin"] == nil {
      return career.person.set("origin", origin)
    }
    switch matter {
    case .birth:
      guard career.person["birth_date"] == nil, let (date, isAll) = PersonalMatter.birthDate(in: said.text)
      else { return career.keep(said, at: place) }
      career.person.set("birth_date", Said(date.iso, isAll ? said.sources : []))
      if !isAll { career.keep(said, at: place) }
    case .family: family(said, into: &career)
    case .state, .papers, .terms: career.keep(said, at: place)
    }
  }

  /// `본적: 경상남도 통영시`: where somebody is from, without its label.
  private static func origin(_ said: Said) -> Said? {
    guard said.text.utf8.count <= 120, let colon = said.text.firstIndex(where: { $0 == ":" || $0 == "：" })
    else { return nil }
    let label = DateWords.folded(said.text[..<colon]).split { !$0.isLetter }.joined(separator: " ")
    let value = String(Blanks.trimmed(said.text[said.text.index(after: colon)...]))
    guard !value.isEmpty, !value.hasNumber,
      places.contains(label) || places.contains(label.filter(\.isLetter))
    else { return nil }
    return said.saying(value)
  }

  private static let places = WordLists.set("places of birth")

  /// What a text says beside what is personal, which is kept where nothing prints it; nil where it is all personal.
  static func withoutPersonal(_ said: Said, into career: inout DraftCareer) -> Said? {
    if let matter = PersonalMatter(said.text) {
      keep(said, matter, into: &career)
      return nil
    }
    let sentences = PersonalSentences(said)
    for (said, matter) in sentences.personal { keep(said, matter, into: &career) }
    return sentences.rest
  }

  /// A line on somebody's family, beside those before it.
  static func family(_ said: Said, into career: inout DraftCareer) {
    guard case .said(let old)? = career.person["family"] else { return career.person.set("family", said) }
    career.person["family"] = .said(Said("\(old.text), \(said.text)", old.sources + said.sources))
  }
}
