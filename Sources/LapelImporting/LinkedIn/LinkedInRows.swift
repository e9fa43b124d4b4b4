/// One row of each of LinkedIn's tables.
enum LinkedInRows {
  static func read(_ row: SourceRecord, of table: LinkedInTable, into career: inout DraftCareer) {
    var row = row
    switch table {
    case .profile: LinkedInProfile.read(&row, into: &career)
    case .profileSummary: career.summarize(row.say("Profile Summary"))
    case .emails: email(&row, &career)
    case .phones, .whatsapp:
      let type = row.say("Type")
      let number = row.say("Number")
      career.contact("phone", number.map { Said($0.text, $0.sources + (type?.sources ?? [])) })
    case .positions: career.add(position(&row), to: "experience")
    case .education: career.add(education(&row), to: "education")
    case .projects:
      career.add(entry(&row, "name", url: "Url") { $1.set("name", $0.say("Title", "Name")) }, to: "projects")
    case .publications:
      let entry = entry(&row, "title", url: "Url") { row, entry in
        entry.set("title", row.say("Name", "Title"))
        entry.set("venue", row.say("Publisher"))
        entry.setDate(row.say("Published On"))
      }
      career.add(entry, to: "publications")
    case .patents: career.add(patent(&row), to: "patents")
    case .honors:
      let entry = entry(&row, "name", url: "Url") { row, entry in
        entry.set("name", row.say("Title"))
        entry.set("issuer", row.say("Issuer"))
        entry.setDate(row.say("Issued On"))
      }
      career.add(entry, to: "awards")
    case .certifications: career.add(certificate(&row), to: "certificates")
    case .skills: career.add(entry(&row, "name", url: "Url") { $1.set("name", $0.say("Name")) }, to: "skills")
    case .languages:
      let entry = entry(&row, "name", url: "Url") { row, entry in
        entry.set("name", row.say("Name"))
        entry.set("level", row.say("Proficiency"))
      }
      career.add(entry, to: "language_skills")
    case .volunteering: career.add(volunteering(&row), to: "volunteering")
    case .testScores:
      let entry = entry(&row, "name", url: "Url") { row, entry in
        entry.set("name", row.say("Name"))
        entry.set("score", row.say("Score"))
        entry.setDate(row.say("Date"))
      }
      career.add(entry, to: "test_scores")
    case .organizations:
      let entry = entry(&row, "organization", url: "Url") { row, entry in
        entry.set("organization", row.say("Name"))
        entry.set("role", row.say("Position"))
      }
      career.add(entry, to: "memberships")
    case .recommendations: recommendation(&row, &career)
    case .courses, .causes: break
    }
    if table == .courses || table == .causes || table == .profileSummary { career.keep(row) }
  }

  private static func email(_ row: inout SourceRecord, _ career: inout DraftCareer) {
    guard let address = row.say("Email Address", "Address") else { return }
    // Which one LinkedIn writes to: that one comes first.
    let isPrimary = row.say("Primary")?.text.lowercased() == "yes"
    row.drop("Confirmed", "Updated On")
    guard isPrimary, case .fields(let channels)? = career.person["contact"],
      let old = channels.first(where: { $0.key == "email" })
    else {
      career.contact("email", address)
      return
    }
    career.person["contact"] = .fields(channels.filter { $0.key != "email" })
    career.contact("email", address)
    for said in old.value.said { career.contact("email", said) }
  }

  private static func position(_ row: inout SourceRecord) -> DraftEntry {
    entry(&row, "organization", url: "Url") { row, entry in
      entry.set("organization", row.say("Company Name"))
      entry.set("position", row.say("Title"))
      entry.set("place", row.say("Location"))
    }
  }

  private static func education(_ row: inout SourceRecord) -> DraftEntry {
    entry(&row, "institution", url: "Url") { row, entry in
      entry.set("institution", row.say("School Name"))
      entry.set("degree", row.say("Degree Name"))
      entry.setPeriod(start: row.say("Start Date"), end: row.say("End Date"), isOngoing: true)
      entry.setSummary(row.say("Notes"))
      if let activities = row.say("Activities") { entry.add("highlights", [activities]) }
    }
  }

  private static func certificate(_ row: inout SourceRecord) -> DraftEntry {
    entry(&row, "name", url: "Url") { row, entry in
      entry.set("name", row.say("Name"))
      entry.set("issuer", row.say("Authority"))
      entry.setDate(row.say("Started On"))
      if let end = row.say("Finished On") {
        if let date = DateReading.date(end.text) {
          entry.set("valid_until", end.saying(date.iso))
        } else {
          entry.note("Finished On", end)
        }
      }
      entry.set("number", row.say("License Number"))
    }
  }

  private static func patent(_ row: inout SourceRecord) -> DraftEntry {
    entry(&row, "title", url: "Url") { row, entry in
      entry.set("title", row.say("Title"))
      entry.set("number", row.say("Patent Number", "Application Number", "Number"))
      entry.set("status", row.say("Patent Status"))
      entry.setDate(row.say("Issued On", "Filed On"))
      entry.add("inventors", row.say("Inventors").map { KeywordList.items([$0]) } ?? [])
    }
  }

  private static func volunteering(_ row: inout SourceRecord) -> DraftEntry {
    entry(&row, "name", url: "Url") { row, entry in
      entry.set("name", row.say("Company Name", "Organization"))
      entry.set("role", row.say("Role"))
    }
  }

  /// What others wrote of the person; it is theirs, so that nothing prints it unasked.
  private static func recommendation(_ row: inout SourceRecord, _ career: inout DraftCareer) {
    var entry = DraftEntry()
    entry.set("name", Said.joined([row.say("First Name"), row.say("Last Name")].compactMap { $0 }, by: " "))
    entry.set("position", row.say("Job Title"))
    entry.set("organization", row.say("Company"))
    entry.set("summary", row.say("Text"))
    entry.word("show", "private")
    row.drop("Status")
    entry.keep(row)
    career.add(entry, to: "references")
  }

  /// What most tables have: a period, an address, a description with bullets.
  private static func entry(
    _ row: inout SourceRecord, _ name: String, url: String,
    _ fill: (inout SourceRecord, inout DraftEntry) -> Void
  ) -> DraftEntry {
    var entry = DraftEntry()
    fill(&row, &entry)
    entry.setPeriod(start: row.say("Started On"), end: row.say("Finished On"), isOngoing: true)
    entry.setURL(row.say(url))
    entry.setSummary(row.say("Description"))
    entry.keep(row)
    return entry
  }
}
