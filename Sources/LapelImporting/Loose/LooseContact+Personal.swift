/// What is said of the person beside their work.
extension LooseContact {
  /// Keeps what is said of the person beside their work where nothing prints it.
  static func keep(_ said: Said, _ matter: PersonalMatter, into career: inout DraftCareer) {
    let place = said.sources.first?.place ?? "head"
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
