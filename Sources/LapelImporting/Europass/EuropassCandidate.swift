/// The `Candidate` of the present Europass editor, after HR-XML: http://www.europass.eu/1.0.
enum EuropassCandidate {
  static func read(_ value: SourceValue) throws(ImportProblem) -> DraftCareer {
    guard var root = SourceRecord(value) else { throw ImportProblem("there is nothing in it") }
    var career = DraftCareer()
    root.drop("DocumentID", "CandidateSupplier", "schemaLocation")
    person(root.inner("CandidatePerson"), &career)
    for profile in root.all("CandidateProfile") {
      guard var record = SourceRecord(profile) else { continue }
      self.profile(&record, &career)
      career.keep(record)
    }
    career.keep(root)
    return career
  }

  // MARK: - The person

  private static func person(_ record: SourceRecord, _ career: inout DraftCareer) {
    var record = record
    var name = record.inner("PersonName")
    career.person.set(
      "name",
      Said.joined(
        [name.say("GivenName"), name.say("MiddleName"), name.say("FamilyName")].compactMap { $0 }, by: " "))
    for item in record.all("Communication") { communication(item, &career) }
    if let birth = record.say("BirthDate") {
      if let date = DateReading.date(birth.text) {
        career.person.set("birth_date", birth.saying(date.iso))
      } else {
        career.keep(birth, at: "BirthDate")
      }
    }
    for code in record.all("PrimaryLanguageCode") {
      var entry = DraftEntry()
      entry.set("name", languageName(code))
      career.add(entry, to: "language_skills")
    }
    for rest in [name, record] { career.keep(rest) }
  }

  private static func communication(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item) else { return }
    let channel = record.say("ChannelCode")
    let use = record.say("UseCode")
    let uri = record.say("URI")
    let marks = [channel, use].compactMap { $0 }.flatMap(\.sources)
    switch channel?.text.lowercased() {
    case "email"?: career.contact("email", uri.map { Said($0.text, $0.sources + marks) })
    case "telephone"?:
      let number = [
        record.say("CountryDialing").map { $0.saying("+\($0.text)") }, record.say("AreaDialing"),
        record.say("DialNumber"),
      ]
      career.contact(
        "phone", Said.joined(number.compactMap { $0 }, by: " ").map { Said($0.text, $0.sources + marks) })
      record.drop("CountryCode")
    case "web"?: if let uri { career.contact(address: Said(uri.text, uri.sources + marks)) }
    default:
      if let uri {
        let name = use.map { ContactReading.channel($0.text) } ?? "website"
        let value = ContactReading.handle(nil, uri) ?? uri
        career.contact(name, Said(value.text, value.sources + marks))
      } else if var address = SourceRecord(record.take("Address")) {
        address.drop("type")
        career.contact("address", place(&address))
        career.keep(address)
      }
    }
    career.keep(record)
  }

  private static func place(_ address: inout SourceRecord) -> Said? {
    let lines = address.all("AddressLine").compactMap(\.said)
    let town = Said.joined([address.say("PostalCode"), address.say("CityName")].compactMap { $0 }, by: " ")
    let country = address.say("CountryCode")
    return Said.joined(lines + [town, country].compactMap { $0 }, by: ", ")
  }

  // MARK: - The profile

  private static func profile(_ record: inout SourceRecord, _ career: inout DraftCareer) {
    record.drop("ID")
    if let code = record.say("languageCode") { career.person["languages"] = .list([.said(code)]) }
    career.person.set("headline", record.say("Headline", "JobTitle"))
    career.summarize(record.say("ExecutiveSummary"))
    list(&record, "EmploymentHistory", "EmployerHistory") { employer($0, &career) }
    list(&record, "EducationHistory", "EducationOrganizationAttendance") {
      career.add(EuropassRecords.education($0), to: "education")
    }
    list(&record, "PublicationHistory", "Publication") {
      career.add(EuropassRecords.publication($0), to: "publications")
    }
    list(&record, "PersonQualifications", "PersonCompetency") { EuropassRecords.competency($0, &career) }
    list(&record, "Licenses", "License") { EuropassRecords.licence($0, &career) }
    for (outer, inner, section) in lists {
      list(&record, outer, inner) { career.add(EuropassRecords.entry($0, of: section), to: section) }
    }
    list(&record, "Hobbies", "Hobby") { interest($0, &career) }
    EuropassRecords.skills(record.inner("Skills"), &career)
    for item in record.all("Others") { EuropassRecords.others(item, &career) }
  }

  /// Sections of one element each with a title, dates and a description.
  private static let lists: [(String, String, String)] = [
    ("Certifications", "Certification", "certificates"),
    ("CourseCertifications", "CourseCertification", "certificates"),
    ("Projects", "Project", "projects"), ("CreativeWorks", "CreativeWork", "writing"),
    ("VoluntaryWorks", "VoluntaryWork", "volunteering"),
    ("SocialAndPoliticalActivities", "SocialAndPoliticalActivity", "activities"),
    ("NetworksAndMemberships", "NetworkAndMembership", "memberships"),
    ("ConferencesAndSeminars", "ConferenceAndSeminar", "talks"),
    ("HonorsAndAwards", "HonorAndAward", "awards"), ("HonoursAndAwards", "HonourAndAward", "awards"),
    ("EmploymentReferences", "EmploymentReference", "references"),
    ("HobbiesAndInterests", "HobbyAndInterest", "activities"),
  ]

  private static func list(
    _ record: inout SourceRecord, _ outer: String, _ inner: String, _ read: (SourceValue) -> Void
  ) {
    guard let value = record.take(outer), var list = SourceRecord(value) else { return }
    let known = list.all(inner)
    for item in known { read(item) }
    // The editor's names have changed over the years: what stands in the list is of the list.
    for field in list.takeRest() { read(.fields([field])) }
  }

  private static func interest(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item), let title = record.say("Title", "Name") else {
      return career.keep(item)
    }
    let words = record.say("Description")
    let whole = words.map { Said("\(title.text) (\($0.text))", title.sources + $0.sources) } ?? title
    career.person.add("interests", [whole])
    career.keep(record)
  }

  private static func employer(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item) else { return }
    let positions = record.all("PositionHistory")
    for (index, position) in (positions.isEmpty ? [.fields([])] : positions).enumerated() {
      var entry = DraftEntry()
      // An employer of several posts is an entry for each.
      var employer = record
      let name = employer.say("OrganizationName")
      entry.set("organization", index == 0 ? name : name.map { Said($0.text, []) })
      EuropassRecords.organization(&employer, &entry, isFirst: index == 0)
      if var post = SourceRecord(position) {
        EuropassRecords.position(&post, &entry)
        entry.keep(post)
      }
      if index == 0 { entry.keep(employer) }
      career.add(entry, to: "experience")
    }
  }

  static func languageName(_ value: SourceValue) -> Said? {
    guard let said = value.said else { return nil }
    return said.saying(LanguageCodes.name(said.text) ?? said.text)
  }
}
