import LapelTeX

/// The entries of a JSON Resume, each with the names that older forms and people use.
enum JSONResumeEntries {
  static func work(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "organization") { record, entry in
      entry.setName("organization", record.say("name", "company", "organization", "employer"))
      entry.set("position", record.say("position", "title", "role"))
      common(&record, &entry)
      entry.add("technologies", KeywordList.items(record.lines("keywords", "technologies", "stack")))
    }
  }

  static func volunteering(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.setName("name", record.say("organization", "name", "company"))
      entry.set("role", record.say("position", "role", "title"))
      common(&record, &entry)
    }
  }

  static func project(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.setName("name", record.say("name", "title"))
      entry.set("role", record.say("roles", "role", "position"))
      entry.set("organization", record.say("entity", "organization", "company"))
      common(&record, &entry)
      entry.add(
        "technologies",
        KeywordList.items(record.lines("keywords", "technologies", "tags", "stack", "languages")))
    }
  }

  static func education(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "institution") { record, entry in
      entry.setName("institution", record.say("institution", "school", "name", "university"))
      entry.set("area", record.say("area", "field", "major"))
      entry.set("degree", record.say("studyType", "degree", "type"))
      period(&record, &entry, isOngoing: true)
      entry.set("place", record.say("location", "place", "schoolLocation"))
      entry.setURL(record.say("url", "website"))
      entry.setGrade(record.say("score", "gpa", "grade"), key: "score")
      entry.setSummary(record.say("summary", "description"))
      entry.add("courses", record.lines("courses"))
      entry.add("highlights", record.lines("highlights"))
    }
  }

  static func award(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.setName("name", record.say("title", "name"))
      entry.set("issuer", record.say("awarder", "issuer"))
      entry.setDate(record.say("date"))
      entry.setURL(record.say("url", "website"))
      entry.setSummary(record.say("summary", "description"))
      entry.add("highlights", record.lines("highlights"))
    }
  }

  static func certificate(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.setName("name", record.say("name", "title"))
      entry.set("issuer", record.say("issuer", "organization"))
      entry.setDate(record.say("date", "issueDate"))
      entry.setURL(record.say("url", "website"))
      entry.setSummary(record.say("summary", "description"))
      entry.add("highlights", record.lines("highlights"))
    }
  }

  static func publication(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "title") { record, entry in
      entry.setName("title", record.say("name", "title"))
      entry.set("venue", record.say("publisher", "journal"))
      entry.setDate(record.say("releaseDate", "date"))
      entry.setURL(record.say("url", "website"))
      entry.add("authors", record.lines("authors", "author").flatMap { authors($0) })
      entry.setDOI(record.say("doi"))
      entry.setSummary(record.say("summary", "description"))
      entry.add("highlights", record.lines("highlights"))
    }
  }

  /// `A. Kim, B. Lee, and C. Park` as three names.
  private static func authors(_ said: Said) -> [Said] {
    let text = said.text.replacingBytes(of: ", and ", with: ", ").replacingBytes(of: " and ", with: ", ")
    let names = KeywordList.parts(of: text)
    guard names.count > 1, names.allSatisfy({ $0.contains(" ") }) else { return [said] }
    return names.enumerated().map { Said($0.element, $0.offset == 0 ? said.sources : []) }
  }

  /// A skill, or each keyword as one where a form was left without a name.
  static func skills(_ item: SourceValue) -> [DraftEntry] {
    let entry = skill(item)
    guard entry["name"] == nil, let keywords = entry["keywords"], entry.fields.count == 1 else {
      return [entry]
    }
    return keywords.said.map { said in
      var entry = DraftEntry()
      entry.set("name", said)
      return entry
    }
  }

  private static func skill(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.set("name", record.say("name", "category"))
      entry.set("level", record.say("level"))
      entry.add("keywords", KeywordList.items(record.lines("keywords", "items")))
      entry.set("summary", record.say("summary"))
    }
  }

  static func language(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "name") { record, entry in
      entry.set("name", record.say("language", "name"))
      entry.set("level", record.say("fluency", "level"))
    }
  }

  static func reference(_ item: SourceValue, into career: inout DraftCareer) {
    guard var record = SourceRecord(item) else {
      career.keep(item)
      return
    }
    let name = record.say("name")
    let words = record.say("reference", "summary", "text")
    guard let name else {
      career.keep(words, at: words?.sources.first?.place ?? record.place)
      career.keep(record)
      return
    }
    var entry = DraftEntry()
    entry.set("name", name)
    entry.set("position", record.say("position", "title"))
    entry.set("organization", record.say("organization", "company"))
    entry.set("relation", record.say("relationship", "relation"))
    entry.set("contact", Said.joined([record.say("email"), record.say("phone")].compactMap { $0 }, by: ", "))
    entry.set("summary", words)
    entry.keep(record)
    career.add(entry, to: "references")
  }

  static func period(_ record: inout SourceRecord, _ entry: inout DraftEntry, isOngoing: Bool) {
    entry.setPeriod(
      start: record.say("startDate", "start"), end: record.say("endDate", "end"),
      isOngoing: isOngoing)
    entry.setDate(record.say("date", "period"))
  }

  private static func common(_ record: inout SourceRecord, _ entry: inout DraftEntry) {
    period(&record, &entry, isOngoing: true)
    entry.set("place", record.say("location", "place", "jobLocation"))
    entry.setURL(record.say("url", "website"))
    let summary = record.say("summary")
    let description = record.say("description")
    entry.setSummary(summary ?? description)
    if summary != nil, let description { entry.add("highlights", [description]) }
    entry.add("highlights", record.lines("highlights"))
  }
}

extension DraftEntry {
  /// A DOI without its address.
  mutating func setDOI(_ said: Said?) {
    guard let said else { return }
    guard let start = said.text.firstBytes(of: "10."), said.text[start.lowerBound...].contains("/") else {
      note("doi", said)
      return
    }
    set("doi", said.saying(String(said.text[start.lowerBound...])))
  }
}
