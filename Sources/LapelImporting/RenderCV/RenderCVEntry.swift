import LapelTeX

/// One entry of a RenderCV section, of the kind that its fields tell.
struct RenderCVEntry {
  enum Kind { case text, experience, education, publication, normal, oneLine }

  let kind: Kind
  private let item: SourceValue

  init(_ item: SourceValue) {
    self.item = item
    guard let record = SourceRecord(item) else {
      kind = .text
      return
    }
    kind =
      if record.has("company") || record.has("organization") && record.has("position") {
        .experience
      } else if record.has("institution") {
        .education
      } else if record.has("authors") {
        .publication
      } else if record.has("label", "details") {
        .oneLine
      } else if record.has("bullet", "number", "reversed_number") || !record.has("name", "title", "position")
      {
        .text
      } else {
        .normal
      }
  }

  /// The entry as one of a section's.
  func entry(of section: String) -> DraftEntry {
    switch kind {
    case .text: return line(section)
    case .oneLine: return oneLine(section)
    case .experience, .education, .publication, .normal: break
    }
    return JSONResumeEntries.entry(item, Self.headline(of: section)) { record, entry in
      names(section, &record, &entry)
      entry.add("authors", record.lines("authors").map { $0.saying(Self.withoutMarks($0.text)) })
      entry.set(
        section == "publications" ? "venue" : "publisher", record.say("journal", "publisher", "venue"))
      entry.setPeriod(start: record.say("start_date"), end: record.say("end_date"), isOngoing: true)
      entry.setDate(record.say("date"))
      entry.set("place", record.say("location"))
      entry.setDOI(record.say("doi"))
      if section == "certificates" || section == "patents" {
        entry.set("number", record.say("certificate_number", "number"))
      }
      entry.setURL(record.say("url"))
      record.drop("icon")
      if section == "education" {
        entry.set("thesis", record.say("thesis"))
        entry.setGrade(record.say("score", "gpa", "grade"), key: "score")
        entry.add("courses", record.lines("courses"))
      }
      if section == "references", let reference = record.say("reference") {
        let isContact = LooseContact.isEmail(reference.text) || LooseContact.isPhone(reference.text)
        entry.set(isContact ? "contact" : "summary", reference)
      }
      if section == "skills" { entry.add("keywords", KeywordList.items(record.lines("keywords", "items"))) }
      if section == "projects" || section == "experience" {
        entry.add("technologies", KeywordList.items(record.lines("technologies", "keywords")))
      }
      entry.setSummary(record.say("summary"))
      entry.add("highlights", record.lines("highlights"))
    }
  }

  /// The field that names an entry of a section.
  static func headline(of section: String) -> String {
    switch section {
    case "experience", "internships", "memberships": "organization"
    case "education": "institution"
    case "publications", "talks", "writing", "patents": "title"
    case "military": "status"
    default: "name"
    }
  }

  /// The field that says what the person was in an entry of a section.
  static func part(of section: String) -> String? {
    switch section {
    case "experience", "internships", "references": "position"
    case "projects", "activities", "volunteering", "talks", "custom", "military", "grants", "teaching",
      "service",
      "memberships":
      "role"
    default: nil
    }
  }

  /// The field that says with whom, where the entry has a name of its own.
  static func organization(of section: String) -> String? {
    switch section {
    case "projects", "activities", "volunteering", "custom", "references", "teaching", "service",
      "supervision":
      "organization"
    case "grants": "funder"
    case "awards", "certificates": "issuer"
    case "publications", "talks": "venue"
    case "writing": "publisher"
    default: nil
    }
  }

  private func names(_ section: String, _ record: inout SourceRecord, _ entry: inout DraftEntry) {
    let headline = Self.headline(of: section)
    entry.setName(headline, record.say("name", "title", "company", "institution", "organization"))
    if let company = record.say("company", "organization", "institution") {
      if let field = Self.organization(of: section) {
        entry.set(field, company)
      } else {
        entry.note("company", company)
      }
    }
    if let part = Self.part(of: section) { entry.set(part, record.say("position")) }
    if section == "education" {
      entry.set("area", record.say("area"))
      entry.set("degree", record.say("degree", "studyType"))
    }
    if section == "skills" { entry.set("level", record.say("level")) }
    if section == "language_skills" { entry.set("level", record.say("level", "fluency", "summary")) }
  }

  private func line(_ section: String) -> DraftEntry {
    var entry = DraftEntry()
    guard var record = SourceRecord(item) else {
      Self.line(item.said, section, &entry)
      return entry
    }
    if let text = record.say("bullet", "number", "reversed_number") {
      Self.line(text, section, &entry)
      entry.keep(record)
    } else {
      Self.line(item.said, section, &entry)
    }
    return entry
  }

  /// A line of text as an entry of a section.
  static func line(_ said: Said?, _ section: String, _ entry: inout DraftEntry) {
    guard let said else { return }
    if section == "skills" || section == "language_skills" {
      labelled(said, section, &entry)
    } else {
      entry.setName(headline(of: section), said)
    }
  }

  /// `Languages: Python, Swift` and `English (native)`.
  static func labelled(_ said: Said, _ section: String, _ entry: inout DraftEntry) {
    let plain = said.text.replacing("**", with: "")
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

  private func oneLine(_ section: String) -> DraftEntry {
    JSONResumeEntries.entry(item, Self.headline(of: section)) { record, entry in
      entry.setName(Self.headline(of: section), record.say("label"))
      let (details, summary) = (record.say("details"), record.say("summary"))
      // Prose that is a summary stays in one piece.
      if let summary, summary.text == details?.text {
        entry.set("summary", Said(summary.text, summary.sources + (details?.sources ?? [])))
      } else {
        Self.details(details, section, &entry)
        entry.set("summary", summary)
      }
      entry.set("level", record.say("level"))
    }
  }

  /// Without the stars that mark one's own name.
  private static func withoutMarks(_ text: String) -> String {
    String(text.drop { $0 == "*" }.reversed().drop { $0 == "*" }.reversed())
  }
}
