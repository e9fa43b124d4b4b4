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
      } else if record.has("bullet", "number", "reversed_number")
        || !record.has(
          "name", "title", "position", "organization", "course", "student", "society", "project", "category",
          "language")
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
    return KeyedEntry.read(item, SectionFields.headline(of: section)) { record, entry in
      academic(section, &record, &entry)
      names(section, &record, &entry)
      entry.add("authors", record.lines("authors").map { $0.saying(Self.withoutMarks($0.text)) })
      entry.set(
        section == "publications" || section == "talks" ? "venue" : "publisher",
        record.say("journal", "publisher", "venue", "event", "conference"))
      entry.setPeriod(
        start: record.say("start_date", "start"), end: record.say("end_date", "end"), isOngoing: true)
      entry.setDate(record.say("date", "period", "year"))
      entry.set("place", record.say("location", "place"))
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
      if section == "custom" { entry.add("highlights", record.lines("items")) }
    }
  }

  /// What grants, courses, memberships, offices and students have beside a name.
  private func academic(_ section: String, _ record: inout SourceRecord, _ entry: inout DraftEntry) {
    switch section {
    case "grants":
      entry.setName("name", record.say("title", "name", "project", "grant"))
      entry.set("funder", record.say("funder", "agency", "sponsor", "funding_agency", "awarder", "source"))
      entry.set("amount", record.say("amount", "funding", "value"))
    case "teaching":
      entry.setName("name", record.say("course", "title", "name"))
    case "supervision":
      entry.setName("name", record.say("student", "name"))
      entry.set("level", record.say("level", "degree"))
      entry.set("thesis", record.say("thesis", "title", "topic"))
    case "memberships": entry.setName("organization", record.say("organization", "name", "society", "title"))
    case "service": entry.setName("name", record.say("name", "activity", "title"))
    default: return
    }
    if let part = SectionFields.part(of: section) { entry.set(part, record.say("role", "position")) }
  }

  private func names(_ section: String, _ record: inout SourceRecord, _ entry: inout DraftEntry) {
    let headline = SectionFields.headline(of: section)
    if section == "language_skills" { entry.setName(headline, record.say("language")) }
    if section == "awards" || section == "certificates" {
      entry.set("issuer", record.say("issuer", "awarder"))
    }
    if entry[headline] == nil {
      entry.setName(
        headline, record.say("name", "title", "company", "institution", "organization", "category"))
    }
    if let company = record.say("company", "organization", "institution") {
      if let field = SectionFields.organization(of: section) {
        entry.set(field, company)
      } else {
        entry.note("company", company)
      }
    }
    if let part = SectionFields.part(of: section) { entry.set(part, record.say("position", "role")) }
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
      EntryLine.read(item.said, section, &entry)
      return entry
    }
    if let text = record.say("bullet", "number", "reversed_number") {
      EntryLine.read(text, section, &entry)
      entry.keep(record)
    } else {
      EntryLine.read(item.said, section, &entry)
    }
    return entry
  }

  private func oneLine(_ section: String) -> DraftEntry {
    KeyedEntry.read(item, SectionFields.headline(of: section)) { record, entry in
      entry.setName(SectionFields.headline(of: section), record.say("label"))
      let (details, summary) = (record.say("details"), record.say("summary"))
      // Prose that is a summary stays in one piece.
      if let summary, summary.text == details?.text {
        entry.set("summary", Said(summary.text, summary.sources + (details?.sources ?? [])))
      } else {
        EntryLine.details(details, section, &entry)
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
