import LapelTeX

/// The lists of a Europass `Candidate`, one kind of record each.
enum EuropassRecords {
  /// Where an employer or a school is, its page and its trade.
  static func organization(_ record: inout SourceRecord, _ entry: inout DraftEntry, isFirst: Bool) {
    var place: [Said] = []
    for item in record.all("OrganizationContact") {
      guard var contact = SourceRecord(item) else { continue }
      for way in contact.all("Communication") {
        guard var communication = SourceRecord(way) else { continue }
        if var address = SourceRecord(communication.take("Address")) {
          address.drop("type")
          place += [address.say("AddressLine"), address.say("PostalCode"), address.say("CityName")].compactMap
          { $0 }
          entry.note("country", address.say("CountryCode"))
          entry.keep(address)
        }
        if let uri = communication.say("URI") { entry.setURL(uri) }
        communication.drop("ChannelCode", "UseCode")
        entry.keep(communication)
      }
      entry.keep(contact)
    }
    let joined = Said.joined(place, by: ", ")
    entry.set("place", isFirst ? joined : joined.map { Said($0.text, []) })
    entry.note("industry", record.say("IndustryCode"))
  }

  static func position(_ record: inout SourceRecord, _ entry: inout DraftEntry) {
    entry.set("position", record.say("PositionTitle").map { $0.saying(CleanText.folded($0.text)) })
    period(record.inner("EmploymentPeriod"), &entry)
    entry.setSummary(record.say("Description"))
    for (name, said) in [("city", record.say("City")), ("country", record.say("Country", "CountryCode"))] {
      guard let said else { continue }
      if let place = entry.firstText("place"),
        place.split(separator: ", ").contains(where: { $0 == said.text })
      {
        entry.absorb(said, into: "place")
      } else if entry["place"] == nil {
        entry.set("place", said)
      } else {
        entry.note(name, said)
      }
    }
  }

  static func education(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "institution") { record, entry in
      entry.set("institution", record.say("OrganizationName"))
      organization(&record, &entry, isFirst: true)
      period(record.inner("AttendancePeriod"), &entry)
      for (index, degree) in record.all("EducationDegree").enumerated() {
        guard var degree = SourceRecord(degree) else { continue }
        if index == 0 { entry.set("degree", degree.say("DegreeName")) }
        entry.setSummary(degree.say("OccupationalSkillsCovered"))
        if var grade = SourceRecord(degree.take("FinalGrade")) {
          let score = grade.say("ScoreText")
          if let score, LooseSchool.isHonours(score.text) {
            entry.set("honours", score)
          } else {
            entry.setGrade(score, key: "final grade")
          }
          entry.keep(grade)
        }
        entry.set("thesis", degree.say("Thesis"))
        entry.keep(degree)
      }
      entry.note("education level", record.say("EducationLevelCode"))
      for link in record.all("Link") { entry.setURL(link.said) }
      entry.setSummary(record.say("Description"))
    }
  }

  static func publication(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "title") { record, entry in
      entry.set("title", record.say("Title"))
      entry.setSummary(record.say("FormattedPublicationDescription", "Description"))
      entry.set("venue", record.say("Publisher", "Journal"))
      entry.note("reference", record.say("Reference"))
      entry.setDate(record.say("Year", "Date"))
      entry.add("authors", record.say("Authors").map { KeywordList.items([$0]) } ?? [])
      for link in record.all("Link") { entry.setURL(link.said) }
    }
  }

  /// A class of driving licence; one that is said to run is a certificate.
  static func licence(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item) else { return career.keep(item) }
    var entry = DraftEntry()
    guard let licence = record.say("LicenseTypeCode", "LicenseName") else { return career.keep(record) }
    if record.has("Period") {
      entry.set("name", licence)
      period(record.inner("Period"), &entry)
    } else {
      entry.set("name", Said("License", []))
      entry.add("keywords", [licence])
    }
    entry.keep(record)
    career.add(entry, to: record.has("Period") || entry["keywords"] == nil ? "certificates" : "skills")
  }

  /// Any record of a title, dates and a description.
  static func entry(_ item: SourceValue, of section: String) -> DraftEntry {
    let headline = SectionFields.headline(of: section)
    return KeyedEntry.read(item, headline) { record, entry in
      entry.set(headline, record.say("Title", "CertificationName", "Name", "FormattedName", "PersonName"))
      if let part = SectionFields.part(of: section) { entry.set(part, record.say("Role", "PositionTitle")) }
      if let organization = SectionFields.organization(of: section) {
        entry.set(
          organization,
          body(record.take("IssuingAuthority", "OrganizationName", "Organization", "Location"), &entry))
      }
      for name in ["Date", "Period", "EffectivePeriod", "FreeFormEffectivePeriod", "FirstIssuedDate"] {
        if let value = record.take(name) {
          if let inner = SourceRecord(value) { period(inner, &entry) } else { entry.setDate(value.said) }
        }
      }
      entry.setSummary(record.say("Description", "FormattedDescription"))
      for link in record.all("Link") { entry.setURL(link.said) }
    }
  }

  /// A name, or a record of one.
  private static func body(_ value: SourceValue?, _ entry: inout DraftEntry) -> Said? {
    guard var record = SourceRecord(value) else { return value?.said }
    let name = record.say("OrganizationName", "Name", "FormattedName")
    entry.keep(record)
    return name
  }

  /// `StartDate` and `EndDate`, each with a date inside, and whether it still goes on.
  static func period(_ record: SourceRecord, _ entry: inout DraftEntry) {
    var record = record
    var (start, end) = (record.inner("StartDate"), record.inner("EndDate"))
    let isOngoing = ["CurrentIndicator", "Ongoing"].contains { record.say($0)?.text == "true" }
    let from = start.say("FormattedDateTime")
    let to = end.say("FormattedDateTime")
    if from != nil, to == nil, !isOngoing {
      entry.doubt("start", from, "it began then: does it still go on?")
    } else {
      entry.setPeriod(start: from, end: to, isOngoing: isOngoing)
    }
    if from == nil, to == nil { entry.setDate(record.say("FormattedDateTime")) }
    for rest in [start, end, record] { entry.keep(rest) }
  }

  // MARK: - Skills

  static func competency(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item) else { return }
    let isLanguage = record.say("TaxonomyID")?.text == "language"
    var entry = DraftEntry()
    let name = record.take("CompetencyID") ?? record.take("CompetencyName")
    entry.set("name", isLanguage ? name.flatMap { EuropassCandidate.languageName($0) } : name?.said)
    let grades = record.all("CompetencyDimension").compactMap { dimension -> SourceField? in
      guard var inner = SourceRecord(dimension), let kind = inner.say("CompetencyDimensionTypeCode") else {
        return nil
      }
      var score = inner.inner("Score")
      guard let text = score.say("ScoreText") else { return nil }
      let place = text.sources.first?.place ?? ""
      return SourceField(
        key: Self.skill(kind.text), place: place, value: .text(SourceText(text.text, at: place)))
    }
    entry.set("level", EuropassSkills.grades(grades))
    entry.keep(record)
    career.add(entry, to: isLanguage ? "language_skills" : "skills")
  }

  /// `CEF-Understanding-Listening` as `Listening`.
  private static func skill(_ code: String) -> String {
    let parts = code.split(separator: "-").dropFirst()
    guard let first = parts.first, let last = parts.last, parts.count > 1 else { return code }
    return first == "Understanding" ? String(last) : first == "Writing" ? "Writing" : "Spoken\(last)"
  }

  static func skills(_ record: SourceRecord, _ career: inout DraftCareer) {
    var record = record
    for item in record.all("PersonCompetency") {
      guard var competency = SourceRecord(item) else { continue }
      career.add(skill(&competency), to: "skills")
    }
    for item in record.all("SkillsGroup") {
      guard var group = SourceRecord(item) else { continue }
      var entry = DraftEntry()
      entry.set("name", group.say("Title"))
      for item in group.all("PersonCompetency") {
        guard var competency = SourceRecord(item) else { continue }
        competency.drop("TaxonomyID")
        entry.add("keywords", [competency.say("CompetencyName", "CompetencyID")].compactMap { $0 })
        entry.keep(competency)
      }
      entry.setSummary(group.say("Description"))
      entry.keep(group)
      career.add(entry, to: "skills")
    }
    for field in record.takeRest() { career.keep(field.value) }
  }

  private static func skill(_ record: inout SourceRecord) -> DraftEntry {
    var entry = DraftEntry()
    record.drop("TaxonomyID")
    entry.set("name", record.say("CompetencyName", "CompetencyID"))
    entry.setSummary(record.say("Description"))
    entry.keep(record)
    return entry
  }

  /// A section of the person's own.
  static func others(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item) else {
      career.keep(item)
      return
    }
    let title = record.say("Title")
    let section = title.flatMap { SectionSense(heading: $0.text)?.section }
    for (index, item) in record.all("Other").enumerated() {
      let entry = entry(item, of: section ?? "custom")
      if let section {
        career.add(entry, to: section)
        if index == 0, let title, !career.title(title.text, of: section, at: title.sources.first?.place ?? "")
        {
          career.keep(title, at: "title")
        }
      } else {
        career.addCustom([entry], title: title ?? Said("Other", []))
      }
    }
    career.keep(record)
  }
}

extension DraftEntry {
  /// Says that a field has a text of the source already.
  mutating func absorb(_ said: Said, into key: String) {
    guard case .said(let old)? = self[key] else { return }
    self[key] = .said(Said(old.text, old.sources + said.sources))
  }
}
