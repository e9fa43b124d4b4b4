package import Lapel
package import LapelYear

/// The page's own words, in its language, and how it orders and parts what a line says: all of it is data, in
/// `words/<language>.txt`.
package struct Words: Hashable, Sendable {
  /// The language that was asked for, whatever stands in for it.
  package let language: Language
  private let values: [String: String]
  /// The keys for which English stands in, in order; empty for a language that is known wholly.
  package let missing: [String]
  /// The same for the words around a site's pages.
  let missingOnSite: [String]
  /// The same for the words of pages of records.
  let missingInRecords: [String]

  init(
    language: Language, values: [String: String], missing: [String], missingOnSite: [String],
    missingInRecords: [String]
  ) {
    self.language = language
    self.values = values
    self.missing = missing
    self.missingOnSite = missingOnSite
    self.missingInRecords = missingInRecords
  }

  /// The words of pages of records: a year, applications, an interview.
  package var records: RecordWords { RecordWords(values) }

  /// All of them, a line each.
  var lines: String { values.values.joined(separator: "\n") }

  subscript(key: String) -> String { values[key] ?? "" }

  /// The words of a key that a language may do without.
  func optional(_ key: String) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }

  /// The words of a key around a text: `since 2021`.
  func sentence(_ key: String, _ text: String) -> String { self[key].replacing("{0}", with: text) }

  // MARK: Letters

  /// The face of Noto CJK whose forms of Han characters the language reads; nil for Korean, whose faces themes
  /// choose, and for languages without such characters.
  ///
  /// - Parameter style: `Sans` or `Serif`.
  func hanFace(_ style: String) -> String? {
    switch language.primary {
    case "ja": "Noto \(style) CJK JP"
    case "zh":
      language.nearest.contains("zh-Hant") ? "Noto \(style) CJK TC" : "Noto \(style) CJK SC"
    default: nil
    }
  }

  // MARK: Around the page

  /// The language as it calls itself; its tag where nothing is known of it.
  func name(of language: Language) -> String {
    optional("name") ?? language.tag
  }
  var curriculumVitae: String { self["curriculum_vitae"] }
  var evidence: String { self[#function] }
  /// Before the names of other entries that an entry points at.
  var related: String { self[#function] }
  var updated: String { self[#function] }
  var present: String { self[#function] }

  /// What a section is headed by, unless the person says otherwise.
  package func title(ofSection key: String) -> String { self["section." + key] }

  /// What comes before a field's value; nil where its own declaration says so.
  func label(ofField field: String) -> String? { optional("label." + field) }

  // MARK: Order

  /// Between a title and its organization: ` · ` in Korean, `, ` in English.
  var titleSeparator: String { self["separator.title"] }
  /// Between a label and its values.
  var labelSeparator: String { self["separator.label"] }
  /// Between two sentences.
  var sentenceEnd: String { self["separator.sentence"] }

  /// What of an entry that is one line follows its name, in order: a prize's grade before its giver in Korean.
  var rowOrder: [Arrangement.Part] { list("order.row").compactMap { Arrangement.Part(rawValue: $0) } }

  /// Whether a section's entries are called by their organization first: a school before a major, a company
  /// before a role.
  func leadsWithOrganization(_ section: String) -> Bool { list("order.organization_first").contains(section) }

  /// Whether a detail of a one-line entry belongs to the name before it: `한국사 1급`.
  func isJoinedByBlank(_ field: String, in section: String) -> Bool {
    list("order.joined_to_name").contains("\(section).\(field)")
  }

  /// Whether a grade is written without its scale: `1,4` in German, where 1 is the best of a scale that goes to 5 or 6.
  ///
  /// - Parameter scale: as the person wrote it. A grade in its upper half may have it for the best, and keeps it.
  func leavesOut(scale: String, of grades: [String]) -> Bool {
    guard let worst = GradePointAverage.number(scale),
      list("gpa.best_one_scales").contains(where: { GradePointAverage.number($0) == worst })
    else { return false }
    return grades.allSatisfy { grade in GradePointAverage.number(grade).map { $0 < worst / 2 } ?? false }
  }

  /// What is said of a degree that was given; nil where the degree itself says it, and where the language says nothing.
  func completed(_ degree: String) -> String? {
    guard !list("completed.unless").contains(where: degree.contains) else { return nil }
    return optional("completed")
  }

  /// How a degree and what it is in are put together.
  var degree: [DegreePiece] {
    var pieces: [DegreePiece] = []
    var rest = self["order.degree"][...]
    while let first = rest.first {
      if rest.hasPrefix("{degree}") {
        pieces.append(.degree)
        rest = rest.dropFirst("{degree}".count)
      } else if rest.hasPrefix("{area}") {
        pieces.append(.area)
        rest = rest.dropFirst("{area}".count)
      } else {
        let literal = first == "{" ? rest.prefix(1) : rest.prefix { $0 != "{" }
        pieces.append(.literal(String(literal)))
        rest = rest.dropFirst(literal.count)
      }
    }
    return pieces
  }

  enum DegreePiece { case degree, area, literal(String) }

  private func list(_ key: String) -> [String] { self[key].split(separator: " ").map(String.init) }

  /// Whether a family's name comes before a person's own.
  var putsFamilyFirst: Bool { self["order.family_name"] == "first" }

  /// How many letters of a name without blanks are its family's; nil where nobody can tell.
  var familyLetters: Int? { Int(self["order.family_letters"]) }

  // MARK: Dates

  /// `Apr`, `April`; nil where the file has no twelve of them.
  func month(_ number: Int, isFull: Bool) -> String? {
    let months = list(isFull ? "months.full" : "months.short")
    return months.count == 12 && (1...12).contains(number) ? months[number - 1] : nil
  }

  /// Whether periods of work say how long they were, unless the person says otherwise.
  var showsLengths: Bool { self["lengths"] == "yes" }

  /// `8개월`, `1 year 2 months`; empty for no months.
  package func length(months: Int) -> String {
    func counted(_ number: Int, _ unit: String) -> String? {
      number > 0 ? sentence("length." + unit + (number == 1 ? "" : "s"), String(number)) : nil
    }
    let (years, rest) = (months / 12, months % 12)
    return [counted(years, "year"), counted(rest, "month")].compactMap { $0 }
      .joined(separator: self["length.join"])
  }
}
