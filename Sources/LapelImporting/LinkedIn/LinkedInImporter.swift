import LapelXML

/// LinkedIn's export of one's own data: a zip archive, its folder, or one of its tables.
enum LinkedInImporter: Importer {
  static let kind = ImportKind("linkedin", "a LinkedIn export")

  static func recognizes(_ source: ImportSource) -> Bool {
    source.files.contains { file in
      guard let table = LinkedInTable(fileName: file.name) else { return false }
      return table == .profile || table == .positions || source.members.isEmpty
        || source.files.contains { LinkedInTable(fileName: $0.name) != nil && $0.path != file.path }
    } && !source.members.contains { $0.path == "word/document.xml" }
  }

  static func read(_ source: ImportSource) throws(ImportProblem) -> DraftCareer {
    var career = DraftCareer()
    var isKnown = false
    let files = source.files.sorted { a, b in
      (LinkedInTable(fileName: a.name)?.rank ?? 99, a.path) < (
        LinkedInTable(fileName: b.name)?.rank ?? 99, b.path
      )
    }
    for file in files {
      if let table = LinkedInTable(fileName: file.name) {
        isKnown = true
        let text = String(decoding: ForeignText.utf8(file.bytes), as: UTF8.self)
        for record in CSVTable(text, isHeader: table.isHeader).records(in: file.name) {
          guard let row = SourceRecord(record) else { continue }
          LinkedInRows.read(row, of: table, into: &career)
        }
      } else {
        career.unread.append(.init(name: file.path, reason: LinkedInTable.reason(for: file.name)))
      }
    }
    guard isKnown else { throw ImportProblem("none of LinkedIn's tables is in it") }
    return career
  }
}

/// The tables of the export that say something of the person.
enum LinkedInTable: String, CaseIterable {
  case profile, profileSummary = "profilesummary", emails = "emailaddresses", phones = "phonenumbers",
    whatsapp = "whatsappphonenumbers"
  case positions, education, projects, publications, patents, honors, certifications, skills, languages,
    volunteering, courses
  case testScores = "testscores", organizations, causes = "causesyoucareabout", recommendations =
    "recommendationsreceived"

  init?(fileName: String) {
    let name = fileName.lowercased()
    guard name.hasSuffix(".csv") else { return nil }
    let words = name.dropLast(4).filter { $0.isLetter }
    guard let table = Self.allCases.first(where: { $0.rawValue == words }) ?? Self.others[String(words)]
    else { return nil }
    self = table
  }

  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a row has the names of the columns; LinkedIn writes remarks above some.
  func isHeader(_ row: [String]) -> Bool {
    row.count > 1 || row[0] == "Name" || row[0] == "Description" || row[0] == "Title"
  }

  private static let others: [String: LinkedInTable] = [
    "volunteeringexperiences": .volunteering, "emails": .emails,
  ]

  static func reason(for name: String) -> String {
    let name = name.lowercased()
    if ["connections", "messages", "recommendations_given", "invitations", "contacts", "endorsement"]
      .contains(where: name.hasPrefix)
    {
      return "it is about other people"
    }
    return "it says nothing that a CV has"
  }
}
