import LapelTeX

/// One line of text that stands for an entry of a section.
enum EntryLine {
  /// A line of text as an entry of a section.
  static func read(_ said: Said?, _ section: String, _ entry: inout DraftEntry) {
    guard let said else { return }
    if section == "skills" || section == "language_skills" {
      labelled(said, section, &entry)
    } else {
      entry.setName(SectionFields.headline(of: section), said)
    }
  }

  /// `Languages: Python, Swift` and `English (native)`.
  static func labelled(_ said: Said, _ section: String, _ entry: inout DraftEntry) {
    let plain = said.text.replacingBytes(of: "**", with: "")
    guard let colon = plain.firstIndex(of: ":"), plain.index(after: colon) < plain.endIndex else {
      entry.set("name", said)
      return
    }
    entry.set("name", said.saying(String(Blanks.trimmed(plain[..<colon]))))
    let rest = Said(String(Blanks.trimmed(plain[plain.index(after: colon)...])), [])
    details(rest, section, &entry)
  }

  /// What stands after a label: keywords of a skill, the level of a language, who gave a certificate and when.
  static func details(_ said: Said?, _ section: String, _ entry: inout DraftEntry) {
    guard let said else { return }
    switch section {
    case "language_skills": entry.set("level", said)
    case "skills":
      if let keywords = KeywordList.split(said) {
        entry.add("keywords", keywords)
      } else {
        entry.set("summary", said)
      }
    case "certificates", "awards":
      let parts = KeywordList.parts(of: said.text)
      if parts.count == 2, let date = DraftPeriod.read(parts[1])?.text {
        entry.set("issuer", said.saying(parts[0]))
        entry.set("date", Said(date, []))
      } else if DraftPeriod.read(said.text) != nil {
        entry.setDate(said)
      } else {
        entry.set("issuer", said)
      }
    case "test_scores": entry.set("score", said)
    default: entry.set("summary", said)
    }
  }
}
