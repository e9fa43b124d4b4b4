import Lapel
import LapelDiagnostics

/// A career in the format of the current Europass editor: `Candidate`, based on HR-XML.
enum EuropassExport {
  static func bytes(of career: ExportedCareer) -> [UInt8] {
    var xml = XMLText()
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    xml.open(
      "Candidate",
      "xmlns=\"http://www.europass.eu/1.0\" xmlns:oa=\"http://www.openapplications.org/oagis/9\" xmlns:eures=\"http://www.europass_eures.eu/1.0\" xmlns:hr=\"http://www.hr-xml.org/3\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.europass.eu/1.0 Candidate.xsd\""
    )
    xml.element(
      "hr:DocumentID", "lapel",
      "schemeID=\"Lapel-0001\" schemeName=\"DocumentIdentifier\" schemeAgencyName=\"EUROPASS\" schemeVersionID=\"4.0\""
    )
    person(career, &xml)
    xml.open("CandidateProfile", "languageCode=\"\(career.language.primary)\"")
    xml.element(
      "hr:ID", "lapel",
      "schemeID=\"Lapel-0001\" schemeName=\"CandidateProfileID\" schemeAgencyName=\"EUROPASS\" schemeVersionID=\"1.0\""
    )
    xml.optional(
      "hr:ExecutiveSummary",
      [career.person["headline"], career.person["summary"]].compactMap { $0 }.joined(separator: "\n\n"))
    var written: Set<SectionKey> = []
    func entries(_ keys: String...) -> [ExportedRecord] {
      written.formUnion(keys.map { SectionKey($0) })
      return keys.flatMap { career[$0] }
    }
    xml.list("EmploymentHistory", entries("experience", "internships")) { employer($0, &$1) }
    xml.list("EducationHistory", entries("education")) { school($0, &$1) }
    xml.list("PublicationHistory", entries("publications")) { publication($0, &$1) }
    xml.list("PersonQualifications", entries("language_skills")) { language($0, &$1) }
    skills(entries("skills"), &xml)
    for section in career.sections where !written.contains(section.key) {
      others(section.title, section.entries, &xml)
    }
    for section in career.custom { others(section.title, section.entries, &xml) }
    let interests = career.person.list("interests")
    if !interests.isEmpty {
      xml.open("Others")
      xml.element("Title", career.words.title(ofSection: "interests"))
      for interest in interests {
        xml.open("Other")
        xml.element("Title", interest)
        xml.close("Other")
      }
      xml.close("Others")
    }
    xml.close("CandidateProfile")
    xml.close("Candidate")
    return Array(xml.text.utf8)
  }

  // MARK: - The person

  private static func person(_ career: ExportedCareer, _ xml: inout XMLText) {
    xml.open("CandidatePerson")
    xml.open("PersonName")
    let (given, family) = names(career)
    xml.element("oa:GivenName", given)
    xml.element("hr:FamilyName", family)
    xml.close("PersonName")
    let contacts = career.contacts
    for email in contacts.emails { channel("Email", nil, email.text, &xml) }
    for phone in contacts.phones { telephone(phone.text, &xml) }
    for network in contacts.networks {
      channel(
        "Social Media", network.title.lowercased().filter { $0 != " " }, address(of: network), &xml)
    }
    if let site = contacts.site { channel("Web", nil, site.text, &xml) }
    for other in contacts.others { channel("Social Media", other.channel, other.text, &xml) }
    if let address = contacts.address {
      xml.open("Communication")
      xml.element("UseCode", "home")
      xml.open("Address", "type=\"home\"")
      xml.element("oa:AddressLine", address.text)
      xml.close("Address")
      xml.close("Communication")
    }
    if career.showsBirthDate { xml.optional("hr:BirthDate", career.person["birth_date"]) }
    xml.close("CandidatePerson")
  }

  /// The given and the family name, both of which the format requires. A name in the script of a language that puts the
  /// family name first begins with it.
  private static func names(_ career: ExportedCareer) -> (String, String) {
    let name = career.person["name"] ?? ""
    let words = name.split(separator: " ")
    let isFamilyFirst =
      career.words.putsFamilyFirst && name.unicodeScalars.contains { $0.value >= 0x2E80 }
    if words.count > 1, let first = words.first, let last = words.last {
      return isFamilyFirst
        ? (words.dropFirst().joined(separator: " "), String(first))
        : (words.dropLast().joined(separator: " "), String(last))
    }
    if isFamilyFirst, let letters = career.words.familyLetters, name.count > letters {
      return (String(name.dropFirst(letters)), String(name.prefix(letters)))
    }
    return (name, name)
  }

  /// The value for the format's one field for a network: its page if that contains the name, else what was typed.
  private static func address(of network: ExportedContact) -> String {
    let name = network.handle.drop { $0 == "@" }
    return network.page.flatMap { $0.contains(name) ? $0 : nil } ?? network.text
  }

  private static func channel(_ code: String, _ use: String?, _ uri: String, _ xml: inout XMLText) {
    xml.open("Communication")
    xml.element("ChannelCode", code)
    if let use { xml.element("UseCode", use) }
    xml.element("oa:URI", uri)
    xml.close("Communication")
  }

  /// Writes a telephone number; the editor takes numbers with a country code, and others go into a field of their own.
  private static func telephone(_ number: String, _ xml: inout XMLText) {
    let digits = number.drop { $0 == "(" }
    guard digits.hasPrefix("+"), let code = dialling.first(where: { digits.dropFirst().hasPrefix($0) }) else {
      return channel("Social Media", "phone", number, &xml)
    }
    xml.open("Communication")
    xml.element("ChannelCode", "Telephone")
    xml.element("UseCode", "mobile")
    xml.element("CountryDialing", code)
    xml.element(
      "oa:DialNumber",
      String(number.drop { !$0.isNumber }.dropFirst(code.count).drop { !$0.isNumber && $0 != "(" }))
    xml.close("Communication")
  }

  /// Country codes of ITU-T E.164: those of the editor's countries and of where most of its users come from. A number
  /// with any other code is beside the channels, whole. Codes of three digits come before those of two and one.
  private static let dialling: [String] = [
    "351", "352", "353", "354", "355", "356", "357", "358", "359", "370", "371", "372", "373", "374", "380",
    "381", "382", "385", "386", "387", "389",
    "420", "421", "423", "852", "886", "971", "972", "20", "27", "30", "31", "32", "33", "34", "36", "39",
    "40", "41", "43", "44", "45", "46", "47", "48",
    "49", "52", "54", "55", "56", "57", "60", "61", "62", "63", "64", "65", "66", "81", "82", "84", "86",
    "90", "91", "92", "98", "1", "7",
  ]

  // MARK: - Entries

  private static func employer(_ record: ExportedRecord, _ xml: inout XMLText) {
    xml.open("EmployerHistory")
    xml.element("hr:OrganizationName", record["organization"] ?? "")
    place(record, &xml)
    let roles = record.records("roles")
    for role in roles.isEmpty ? [record] : roles {
      xml.open("PositionHistory")
      xml.element("PositionTitle", role["position"] ?? "", "typeCode=\"FREETEXT\"")
      period(role, "eures:EmploymentPeriod", "eures:", "hr:CurrentIndicator", &xml)
      xml.optional("oa:Description", description(role, ["team", "technologies"]))
      xml.close("PositionHistory")
    }
    xml.close("EmployerHistory")
  }

  private static func place(_ record: ExportedRecord, _ xml: inout XMLText) {
    guard record["place"] != nil || record["url"] != nil else { return }
    xml.open("OrganizationContact")
    if let place = record["place"] {
      xml.open("Communication")
      xml.open("Address")
      xml.element("oa:CityName", place)
      xml.close("Address")
      xml.close("Communication")
    }
    if let url = record["url"] { channel("Web", nil, url, &xml) }
    xml.close("OrganizationContact")
  }

  private static func school(_ record: ExportedRecord, _ xml: inout XMLText) {
    xml.open("EducationOrganizationAttendance")
    xml.element("hr:OrganizationName", record["institution"] ?? "")
    place(record, &xml)
    period(record, "AttendancePeriod", "", "Ongoing", &xml)
    xml.open("EducationDegree")
    xml.element(
      "hr:DegreeName", [record["degree"], record["area"]].compactMap { $0 }.joined(separator: ", "))
    xml.optional("OccupationalSkillsCovered", description(record, ["courses"]))
    if let grade = record.grade {
      xml.open("FinalGrade")
      xml.element("hr:ScoreText", grade)
      xml.close("FinalGrade")
    }
    xml.optional("Thesis", record["thesis"])
    xml.close("EducationDegree")
    xml.close("EducationOrganizationAttendance")
  }

  private static func publication(_ record: ExportedRecord, _ xml: inout XMLText) {
    xml.open("Publication")
    xml.optional(
      "hr:FormattedPublicationDescription",
      description(record, ["authors", "status", "doi", "volume", "issue", "pages", "publisher", "place"]))
    xml.element("Title", record["title"] ?? "")
    xml.optional("Reference", record["venue"])
    xml.optional("Year", record["date"])
    xml.optional("Link", record["url"])
    xml.close("Publication")
  }

  private static func language(_ record: ExportedRecord, _ xml: inout XMLText) {
    xml.open("PersonCompetency")
    xml.element("CompetencyID", record["name"] ?? "", "schemeName=\"FREE_TEXT\"")
    xml.element("hr:TaxonomyID", "language")
    if let level = record["level"] {
      xml.open("eures:CompetencyDimension")
      xml.element("hr:CompetencyDimensionTypeCode", "CEF-Understanding-Listening")
      xml.open("eures:Score")
      xml.element("hr:ScoreText", level)
      xml.close("eures:Score")
      xml.close("eures:CompetencyDimension")
    }
    xml.close("PersonCompetency")
  }

  private static func skills(_ skills: [ExportedRecord], _ xml: inout XMLText) {
    guard !skills.isEmpty else { return }
    xml.open("Skills")
    for skill in skills {
      xml.open("SkillsGroup")
      xml.element("Title", skill["name"] ?? "")
      for keyword in skill.list("keywords") + [skill["level"], skill["summary"]].compactMap({ $0 })
        + skill.list("highlights")
      {
        xml.open("PersonCompetency")
        xml.element("hr:TaxonomyID", "Digital_Skill")
        xml.element("hr:CompetencyName", keyword)
        xml.close("PersonCompetency")
      }
      xml.close("SkillsGroup")
    }
    xml.close("Skills")
  }

  /// Writes sections that the format has no name for.
  private static func others(_ title: String, _ entries: [ExportedRecord], _ xml: inout XMLText) {
    xml.open("Others")
    xml.element("Title", title)
    for entry in entries {
      let name = entry.headline ?? ""
      xml.open("Other")
      xml.element("Title", name)
      period(entry, "Date", "", "Ongoing", &xml)
      xml.optional(
        "Description",
        description(
          entry,
          [
            "role", "position", "organization", "issuer", "rank", "level", "number", "score", "venue",
            "publisher", "office", "status", "branch", "relation", "contact", "valid_until", "inventors",
            "technologies", "keywords", "doi", "place",
          ],
          except: name))
      xml.optional("Link", entry["url"])
      xml.close("Other")
    }
    xml.close("Others")
  }

  // MARK: - Values

  private static func period(
    _ record: ExportedRecord, _ name: String, _ prefix: String, _ ongoing: String, _ xml: inout XMLText
  ) {
    let (start, end) =
      record.period ?? (record["date"] ?? record["start_date"], record["date"] ?? record["end_date"])
    guard start != nil || end != nil else { return }
    xml.open(name)
    if let start { date("\(prefix)StartDate", start, &xml) }
    if let end, end != "present" { date("\(prefix)EndDate", end, &xml) }
    xml.element(ongoing, end == "present" ? "true" : "false")
    xml.close(name)
  }

  private static func date(_ name: String, _ date: String, _ xml: inout XMLText) {
    xml.open(name)
    xml.element("hr:FormattedDateTime", date)
    xml.close(name)
  }

  /// A description for the editor, which is HTML inside the XML: a paragraph, then a list.
  private static func description(_ record: ExportedRecord, _ keys: [String], except name: String? = nil)
    -> String?
  {
    let items = record.list("highlights") + keys.flatMap { record.list($0) }.filter { $0 != name }
    var html = record["summary"].map { "<p>\(MarkupText.escaped($0))</p>" } ?? ""
    if !items.isEmpty {
      html += "<ul>" + items.map { "<li>\(MarkupText.escaped($0))</li>" }.joined() + "</ul>"
    }
    return html.isEmpty ? nil : html
  }
}
