/// One item of a section, as every theme, format and report sees it.
///
/// A section is a type that conforms to this, in a file of its own, and a line in `Career.sections`.
public protocol Entry: Record, Hashable {
  static var section: SectionKey { get }
  /// What its entries are; what themes, page limits, sites, logs and fits do with them follows from it.
  static var kind: SectionKind { get }
  /// The fields that its entries are called by.
  static var names: EntryNames { get }
  /// What a page of limited length loses with its first entry, where a job's first is 100. Each figure was set by hand, in
  /// the order in which a reader with half a minute looks: work, school and skills before papers, prizes and clubs.
  static var prominence: Int { get }
  static var layout: SectionLayout { get }
  /// One sentence of the field reference.
  static var about: String { get }
  /// Who may read an entry when nothing is written on it.
  static var defaultLevel: ShowLevel { get }
  /// Whether the section may name files that its entries are read from (`Bibliography`) instead of listing them.
  static var isReadFromFiles: Bool { get }

  /// The fields that every entry can carry.
  var shared: EntryFields { get }
  var presentation: EntryPresentation { get }
  /// Entries within the entry: the roles under one employer.
  var parts: [RolePart] { get }
  /// The pointers of its own (evidence, used, proof, for …), each with the field it stands in.
  var references: [FieldReferences] { get }
  /// Names by which one may point at it without an id: its own name or its organization.
  var callNames: [LocalizedText] { get }
}

extension Entry {
  /// Title line, meta line and bullets, unless a section says otherwise.
  public static var layout: SectionLayout { .entries }
  /// Names the section, unless its type has a better sentence.
  public static var about: String { "The section `\(section)`." }
  /// Everyone, unless a section says otherwise.
  public static var defaultLevel: ShowLevel { .everyone }
  /// No, unless a section says otherwise.
  public static var isReadFromFiles: Bool { false }
  /// None, unless a section has pointers of its own.
  public var references: [FieldReferences] { [] }
  /// None, unless a section has entries within entries.
  public var parts: [RolePart] { [] }
  /// Its headline and its organization, unless a section says otherwise.
  public var callNames: [LocalizedText] {
    [presentation.headline, presentation.organization].compactMap { $0 }
  }
}

/// What one field points at.
public struct FieldReferences: Hashable, Sendable {
  /// The career file's name of the field: `for`, `evidence`.
  public let field: String
  /// As written, in order; not yet looked up.
  public let references: [Reference]

  /// What the field of that name points at.
  public init(_ field: String, _ references: [Reference]) {
    self.field = field
    self.references = references
  }
}

/// What an entry says of itself on a page, in the order it is read.
public struct EntryPresentation: Sendable {
  /// The title: a role, a project's name, a degree, an award.
  public var headline: LocalizedText?
  /// Who it was for or with: employer, school, issuer, venue.
  public var organization: LocalizedText?
  /// On the meta line after the period: GPA, team, rank, score.
  public var details: [Detail]
  /// Lines of their own under the meta line, before the highlights: thesis, courses, technologies.
  public var lines: [Detail]
  /// Values that belong together: keywords of a skill, authors of a paper.
  public var values: [Detail]
  /// Entries within the entry: the roles under one employer.
  public var parts: [RolePart]
  /// A headline of two parts, which each language orders in its own way; nil: the headline is one text.
  package var degree: Degree?

  /// What was reached, and in what.
  package struct Degree: Sendable {
    /// `Bachelor of Science`; nil: not written.
    package let degree: LocalizedText?
    /// `Nursing`; nil: not written.
    package let area: LocalizedText?
  }

  /// Drops what is nil or empty, so that a field that may not be shown leaves no trace.
  public init(
    headline: LocalizedText?, organization: LocalizedText? = nil, details: [Detail?] = [],
    lines: [Detail?] = [],
    values: [Detail] = [], parts: [RolePart] = []
  ) {
    degree = nil
    // A required text that may not be shown is empty, and an empty text is none.
    self.headline = headline.flatMap { $0.isEmpty ? nil : $0 }
    self.organization = organization.flatMap { $0.isEmpty ? nil : $0 }
    self.details = details.compactMap { $0 }.filter { !$0.value.isEmpty }
    self.lines = lines.compactMap { $0 }.filter { !$0.value.isEmpty }
    self.values = values.filter { !$0.value.isEmpty }
    self.parts = parts
  }
}

/// A value with its label, at a level.
public struct Detail: Hashable, Sendable {
  /// The career file's field name: `gpa`, `team`.
  public let field: String
  /// Whether the page says before the value what it is; else the value speaks for itself.
  public let isLabelled: Bool
  /// The text in each language; not empty on a page.
  public let value: LocalizedText
  /// What the page makes words of its own language of; nil: the value is printed as it is.
  package let figure: Figure?
  /// The level of the value when nothing is written on it.
  public let level: ShowLevel

  /// A value that is printed as it is.
  public init(
    _ field: String, isLabelled: Bool = false, _ value: LocalizedText, level: ShowLevel = .everyone
  ) {
    self.init(field, isLabelled: isLabelled, value, as: nil, level: level)
  }

  /// A value with what the page's language makes its words of; `nil` as the figure prints it as it is.
  package init(
    _ field: String, isLabelled: Bool = false, _ value: LocalizedText, as figure: Figure?,
    level: ShowLevel = .everyone
  ) {
    self.field = field
    self.isLabelled = isLabelled
    self.value = value
    self.figure = figure
    self.level = level
  }

  /// A value that each language says in its own way.
  package enum Figure: Hashable, Sendable {
    /// So many people.
    case team(String)
    case validUntil(PartialDate)
    /// A score in points.
    case score(String)
    /// A degree that is not yet given.
    case expected(PartialDate)
    /// Grades as printed; one of them is there. The scale is nil where it is said with them.
    case grade(overall: String?, major: String?, scale: String?)
  }
}
