/// The `SkillsPassport` of Europass, version 3: https://europass.cedefop.europa.eu/xml/v3.3.0.
enum EuropassPassport {
  static func read(_ value: SourceValue) throws(ImportProblem) -> DraftCareer {
    guard var root = SourceRecord(value) else { throw ImportProblem("there is nothing in it") }
    var career = DraftCareer()
    if let locale = root.say("locale") {
      career.person["languages"] = .list([.said(locale.saying(String(locale.text.prefix(2))))])
    }
    var learner = root.inner("LearnerInfo")
    person(learner.inner("Identification"), &career)
    headline(learner.inner("Headline"), &career)
    var work = learner.inner("WorkExperienceList")
    for item in work.all("WorkExperience") { career.add(self.work(item), to: "experience") }
    var schools = learner.inner("EducationList")
    for item in schools.all("Education") { career.add(education(item), to: "education") }
    EuropassSkills.read(learner.inner("Skills"), &career)
    var achievements = learner.inner("AchievementList")
    for item in achievements.all("Achievement") { achievement(item, &career) }
    for rest in [work, schools, achievements, learner, root] { career.keep(rest) }
    return career
  }

  // MARK: - The person

  private static func person(_ record: SourceRecord, _ career: inout DraftCareer) {
    var record = record
    var name = record.inner("PersonName")
    career.person.set(
      "name",
      Said.joined(
        [label(name.take("Title")), name.say("FirstName"), name.say("Surname")].compactMap { $0 }, by: " "))
    var ways = record.inner("ContactInfo")
    var outer = ways.inner("Address")
    var address = outer.inner("Contact")
    career.contact("address", place(&address))
    var email = ways.inner("Email")
    career.contact("email", email.say("Contact"))
    var phones = ways.inner("TelephoneList")
    for item in phones.all("Telephone") { way("phone", item, &career) }
    var sites = ways.inner("WebsiteList")
    for item in sites.all("Website") { way("website", item, &career) }
    var messengers = ways.inner("InstantMessagingList")
    for item in messengers.all("InstantMessaging") { way("messenger", item, &career) }
    var facts = record.inner("Demographics")
    if let birth = facts.take("Birthdate"), let date = date(birth) { career.person.set("birth_date", date) }
    for rest in [name, outer, address, email, phones, sites, messengers, ways, facts, record] {
      career.keep(rest)
    }
  }

  /// `{Contact, Use: {Code, Label}}`.
  private static func way(_ name: String, _ value: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(value) else {
      career.contact(name, value.said)
      return
    }
    let contact = record.say("Contact")
    var use = record.inner("Use")
    let code = use.say("Code")
    let label = use.say("Label")
    let channel = name == "messenger" ? code.map { ContactReading.channel($0.text) } ?? name : name
    let value = name == "website" ? contact.map { ContactReading.address($0) } : contact
    let more = [code, label].compactMap { $0 }.flatMap(\.sources)
    career.contact(channel, value.map { Said($0.text, $0.sources + more) })
    career.keep(use)
    career.keep(record)
  }

  private static func headline(_ record: SourceRecord, _ career: inout DraftCareer) {
    var record = record
    var words = record.inner("Description")
    career.person.set("headline", words.say("Label"))
    for rest in [words, record] { career.keep(rest) }
  }

  /// Street, postal code and town, region, country.
  static func place(_ address: inout SourceRecord) -> Said? {
    let street = [address.say("AddressLine"), address.say("AddressLine2")].compactMap { $0 }
    let town = Said.joined(
      [address.say("PostalCode"), address.say("Municipality")].compactMap { $0 }, by: " ")
    let region = address.take("Region").flatMap { value -> Said? in
      guard var region = SourceRecord(value) else { return value.said }
      return region.say("Label") ?? value.said
    }
    var country = address.inner("Country")
    let (code, label) = (country.say("Code"), country.say("Label"))
    let land = label.map { Said($0.text, $0.sources + (code?.sources ?? [])) } ?? code
    return Said.joined(street + [town, region, land].compactMap { $0 }, by: ", ")
  }

  // MARK: - Entries

  private static func work(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "organization") { record, entry in
      period(&record, &entry)
      entry.set("position", label(record.take("Position")))
      var employer = record.inner("Employer")
      entry.set("organization", employer.say("Name"))
      body(&employer, &entry)
      entry.set("employer sector", label(employer.take("Sector")), inNote: true)
      entry.setSummary(record.say("Activities"))
      entry.keep(employer)
    }
  }

  private static func education(_ item: SourceValue) -> DraftEntry {
    KeyedEntry.read(item, "institution") { record, entry in
      period(&record, &entry)
      entry.set("degree", record.say("Title"))
      entry.set("area", label(record.take("Field")))
      var school = record.inner("Organisation")
      entry.set("institution", school.say("Name"))
      body(&school, &entry)
      entry.setSummary(record.say("Activities"))
      entry.set("level", label(record.take("Level")), inNote: true)
      entry.keep(school)
    }
  }

  /// Where an employer or a school is, and its page.
  private static func body(_ record: inout SourceRecord, _ entry: inout DraftEntry) {
    var ways = record.inner("ContactInfo")
    var outer = ways.inner("Address")
    var address = outer.inner("Contact")
    entry.set("place", place(&address))
    var site = ways.inner("Website")
    entry.setURL(site.say("Contact"))
    for rest in [site, address, outer, ways] { entry.keep(rest) }
  }

  private static func achievement(_ item: SourceValue, _ career: inout DraftCareer) {
    guard var record = SourceRecord(item) else {
      career.keep(item)
      return
    }
    var title = record.inner("Title")
    let (code, label) = (title.say("Code"), title.say("Label"))
    let sense = SectionSense(heading: code?.text ?? "") ?? SectionSense(heading: label?.text ?? "")
    let section = code?.text == "memberships" ? "activities" : sense?.section
    let (prose, items) = record.say("Description").map { Lines.split($0) } ?? (nil, [])
    for (index, line) in ([prose].compactMap { $0 } + items).enumerated() {
      var entry = DraftEntry()
      let heading = index == 0 ? [code, label].compactMap { $0 }.flatMap(\.sources) : []
      EntryLine.read(Said(line.text, line.sources + heading), section ?? "custom", &entry)
      if let section {
        career.add(entry, to: section)
      } else {
        career.addCustom(
          [entry],
          title: (label ?? code ?? Said("Achievements", [])).saying(
            label?.text ?? code?.text ?? "Achievements"))
      }
    }
    career.keep(title)
    career.keep(record)
  }

  // MARK: - Values

  /// `{Code, Label}`: the label, which stands for both.
  static func label(_ value: SourceValue?) -> Said? {
    guard let value, var record = SourceRecord(value) else { return value?.said }
    let (code, label) = (record.say("Code"), record.say("Label"))
    return label.map { Said($0.text, $0.sources + (code?.sources ?? [])) } ?? code
  }

  private static func period(_ record: inout SourceRecord, _ entry: inout DraftEntry) {
    var period = record.inner("Period")
    let isCurrent = period.say("Current")?.text == "true"
    let start = period.take("From").flatMap { date($0) }
    entry.setPeriod(start: start, end: period.take("To").flatMap { date($0) }, isOngoing: isCurrent)
    entry.keep(period)
  }

  /// `year="2015" month="--03" day="---28"`: each as precise as it is.
  private static func date(_ value: SourceValue) -> Said? {
    guard var record = SourceRecord(value) else { return value.said }
    let parts = [record.say("year"), record.say("month"), record.say("day")].compactMap { $0 }
    let text = parts.map(\.text).map { $0.filter { $0 != "-" } }.map { $0.count == 1 ? "0\($0)" : $0 }
      .joined(separator: "-")
    return parts.isEmpty ? nil : Said(text, parts.flatMap(\.sources))
  }
}

extension DraftEntry {
  /// Keeps a text in the note under a name of the form's.
  mutating func set(_ name: String, _ said: Said?, inNote: Bool) {
    if inNote { note(name, said) } else { set(name, said) }
  }
}
