/// One section of al-folio's own form.
enum AlFolioSection {
  static func read(_ section: inout SourceRecord, into career: inout DraftCareer) {
    let title = section.say("title") ?? Said("More", [])
    let type = section.say("type")?.text ?? ""
    let contents = section.items("contents")
    let sense = SectionSense(heading: title.text)
    career.headings.append(title.text)
    switch (type, sense) {
    case ("map", .contact?), ("map", nil): for item in contents { AlFolioPerson.read(item, into: &career) }
    case (_, .interests?): career.person.add("interests", contents.flatMap { interest($0) })
    case (_, .summary?): for item in contents { career.summarize(item.said) }
    case (_, .languages?):
      for item in contents { for entry in languages(item) { career.add(entry, to: "language_skills") } }
    default:
      let name = sense?.section
      for item in contents {
        for entry in entries(item, name ?? "custom") {
          if let name { career.add(entry, to: name) } else { career.addCustom([entry], title: title) }
        }
      }
      if let name { career.title(title.text, of: name, at: title.sources.first?.place ?? "") }
    }
  }

  private static func interest(_ item: SourceValue) -> [Said] {
    guard var record = SourceRecord(item) else { return [item.said].compactMap { $0 } }
    guard let title = record.say("title", "name") else { return [item.said].compactMap { $0 } }
    let more = record.lines("items", "value") + record.leftovers.map { Said($0.text) }
    guard let inner = Said.joined(more, by: ", ") else { return [title] }
    return [Said("\(title.text) (\(inner.text))", title.sources + inner.sources)]
  }

  static func languages(_ item: SourceValue) -> [DraftEntry] {
    guard var record = SourceRecord(item) else { return item.said.map { LanguageList.entries(of: $0) } ?? [] }
    var entry = DraftEntry()
    entry.set("name", record.say("name", "language", "title"))
    entry.set("level", record.say("value", "level", "fluency", "description"))
    entry.keep(record)
    return [entry]
  }

  /// Several prizes of one year are an entry each.
  private static func entries(_ item: SourceValue, _ section: String) -> [DraftEntry] {
    guard var record = SourceRecord(item) else {
      var entry = DraftEntry()
      EntryLine.read(item.said, section, &entry)
      return [entry]
    }
    let lines = record.lines("items")
    let year = record.say("year", "date")
    if !lines.isEmpty, !record.has("title", "name") {
      return lines.enumerated().map { index, line in
        var entry = DraftEntry()
        entry.setName(SectionFields.headline(of: section), line)
        entry.setDate(index == 0 ? year : year.map { Said($0.text, []) })
        if index == 0 { entry.keep(record) }
        return entry
      }
    }
    return [entry(&record, lines, year, section)]
  }

  private static func entry(_ record: inout SourceRecord, _ lines: [Said], _ year: Said?, _ section: String)
    -> DraftEntry
  {
    var entry = DraftEntry()
    let title = record.say("title", "name")
    let institution = record.say("institution", "company", "organization")
    switch section {
    case "education":
      degree(title, &entry)
      school(institution, &entry)
    case "experience", "internships":
      entry.set("position", title)
      entry.set("organization", institution)
    case "volunteering", "activities":
      // `title: Vice President` says what somebody was; `title: Beach clean-up` what it was.
      let isRole = institution != nil && title.map { LooseWords.isRole($0.text) } ?? false
      entry.setName("name", isRole ? institution : title)
      entry.set(isRole ? "role" : "organization", isRole ? title : institution)
    case "skills":
      entry.set("name", title)
      entry.add("keywords", record.say("value").map { KeywordList.items([$0]) } ?? [])
      // A line may list several.
      entry.add("keywords", lines.flatMap { KeywordList.items([$0]) })
    default:
      entry.setName(SectionFields.headline(of: section), title)
      if let field = SectionFields.organization(of: section) {
        entry.set(field, institution)
      } else {
        entry.note("institution", institution)
      }
      if section == "awards" || section == "certificates" {
        entry.set("issuer", record.say("issuer", "awarder"))
      }
    }
    entry.setDate(year)
    if section != "skills" { entry.set("summary", record.say("value")) }
    entry.set("place", record.say("location"))
    if section == "education" || section == "experience" {
      entry.set("department", record.say("department"), inNote: true)
    }
    for item in record.items("description") { description(item, section, &entry) }
    if section != "skills" { entry.add("highlights", lines) }
    entry.keep(record)
    return entry
  }

  /// `박사과정, 인공지능학과`: a degree and its field, where both are known as such.
  private static func degree(_ title: Said?, _ entry: inout DraftEntry) {
    let parts = title.map { KeywordList.parts(of: $0.text) } ?? []
    guard let title, parts.count == 2, LooseWords.isDegree(parts[0]), LooseKoreanSchool.isArea(parts[1])
    else {
      return entry.set("degree", title)
    }
    entry.set("degree", title.saying(parts[0]))
    entry.set("area", Said(parts[1], []))
  }

  /// `미르공과대학교, 포항`: Korean names of schools have no commas, so that what follows is where it is.
  private static func school(_ name: Said?, _ entry: inout DraftEntry) {
    let parts = name.map { KeywordList.parts(of: $0.text) } ?? []
    guard let name, parts.count == 2, LooseKoreanSchool.isSchool(parts[0]), !parts[1].contains(" "),
      !LooseKoreanSchool.isArea(parts[1])
    else { return entry.set("institution", name) }
    entry.set("institution", name.saying(parts[0]))
    entry.set("place", Said(parts[1], []))
  }

  /// A line, or a title with lines under it: `Thesis`, `Supervision`.
  private static func description(_ item: SourceValue, _ section: String, _ entry: inout DraftEntry) {
    guard var record = SourceRecord(item), let title = record.say("title") else {
      if let said = item.said { entry.add("highlights", [said]) }
      return
    }
    let lines = record.lines("contents", "items")
    let folded = DateWords.folded(title.text)
    if section == "education", folded.contains("thesis") || folded.contains("dissertation"), lines.count == 1
    {
      entry.set("thesis", Said(lines[0].text, title.sources + lines[0].sources))
    } else if let inner = Said.joined(lines, by: "; ") {
      entry.add("highlights", [Said("\(title.text): \(inner.text)", title.sources + inner.sources)])
    } else {
      entry.add("highlights", [title])
    }
    entry.keep(record)
  }
}
