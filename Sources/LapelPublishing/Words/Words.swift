package import Lapel
package import LapelYear

/// The page's own words in its language, and how it orders and separates the parts of a line; all of it is data, in
/// `words/<language>.txt`.
package struct Words: Hashable, Sendable {
  /// The language that was asked for, even if another replaces it.
  package let language: Language
  private let values: [String: String]
  /// The keys for which English is used, in order; empty for a language with all its words.
  package let missing: [String]
  /// The same for the words around a site's pages.
  let missingOnSite: [String]
  /// The same for the words of record pages.
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

  /// The words of record pages: a year, applications, an interview.
  package var records: RecordWords { RecordWords(values) }

  /// All words, one per line.
  var lines: String { values.values.joined(separator: "\n") }

  subscript(key: String) -> String { values[key] ?? "" }

  /// The words for a key that a language may leave out; nil when it does.
  func optional(_ key: String) -> String? { values[key].flatMap { $0.isEmpty ? nil : $0 } }

  /// The words for a key around a text: `since 2021`.
  func sentence(_ key: String, _ text: String) -> String { self[key].replacing("{0}", with: text) }

  // MARK: Letters

  /// The face of Noto CJK with the language's forms of Han characters; nil for Korean, whose faces themes
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

  /// A language's own name for itself; its tag when that is not known.
  func name(of language: Language) -> String {
    optional("name") ?? language.tag
  }
  var curriculumVitae: String { self["curriculum_vitae"] }
  var evidence: String { self[#function] }
  /// The words before the names of other entries that an entry points at.
  var related: String { self[#function] }
  var updated: String { self[#function] }
  var present: String { self[#function] }

  /// The heading of a section, unless the person has another.
  package func title(ofSection key: String) -> String { self["section." + key] }

  /// The label before a field's value; nil when the field's own declaration has it.
  func label(ofField field: String) -> String? { optional("label." + field) }

  // MARK: Order

  /// The separator between a title and its organization: ` · ` in Korean, `, ` in English.
  var titleSeparator: String { self["separator.title"] }
  /// The separator between a label and its values.
  var labelSeparator: String { self["separator.label"] }
  /// The separator between two sentences.
  var sentenceEnd: String { self["separator.sentence"] }

  /// The parts that follow the name in a one-line entry, in order: in Korean, a prize's rank comes before its giver.
  var rowOrder: [Arrangement.Part] { list("order.row").compactMap { Arrangement.Part(rawValue: $0) } }

  /// Whether a section's entries are named by their organization first: a school before a major, a company
  /// before a role.
  func leadsWithOrganization(_ section: String) -> Bool { list("order.organization_first").contains(section) }

  /// Whether a detail of a one-line entry belongs to the name before it: `한국사 1급`.
  func isJoinedByBlank(_ field: String, in section: String) -> Bool {
    list("order.joined_to_name").contains("\(section).\(field)")
  }

  /// Whether a grade is written without its scale, as `1,4` in German, where 1 is the best on a scale up to 5 or 6.
  ///
  /// - Parameter scale: the scale as the person wrote it. A grade in its upper half may mean the top as the best, and keeps it.
  func leavesOut(scale: String, of grades: [String]) -> Bool {
    guard let worst = GradePointAverage.number(scale),
      list("gpa.best_one_scales").contains(where: { GradePointAverage.number($0) == worst })
    else { return false }
    return grades.allSatisfy { grade in GradePointAverage.number(grade).map { $0 < worst / 2 } ?? false }
  }

  /// The words for a degree that was given; nil when the degree itself says it, or the language says nothing.
  func completed(_ degree: String) -> String? {
    guard !list("completed.unless").contains(where: degree.contains) else { return nil }
    return optional("completed")
  }

  /// How a degree and its subject are put together.
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

  /// Whether the family name comes first.
  var putsFamilyFirst: Bool { self["order.family_name"] == "first" }

  /// The number of letters in the family name of a name without blanks; nil when that cannot be told.
  var familyLetters: Int? { Int(self["order.family_letters"]) }

  // MARK: Dates

  /// The name of a month, `Apr` or `April`; nil when the file does not have all twelve.
  func month(_ number: Int, isFull: Bool) -> String? {
    let months = list(isFull ? "months.full" : "months.short")
    return months.count == 12 && (1...12).contains(number) ? months[number - 1] : nil
  }

  /// Whether periods of work show their length, unless the person says otherwise.
  var showsLengths: Bool { self["lengths"] == "yes" }

  /// A length in words, `8개월`, `1 year 2 months`; empty for zero months.
  package func length(months: Int) -> String {
    func counted(_ number: Int, _ unit: String) -> String? {
      number > 0 ? sentence("length." + unit + (number == 1 ? "" : "s"), String(number)) : nil
    }
    let (years, rest) = (months / 12, months % 12)
    return [counted(years, "year"), counted(rest, "month")].compactMap { $0 }
      .joined(separator: self["length.join"])
  }
}
