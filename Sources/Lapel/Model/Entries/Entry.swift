/// One item of a section, in the form that every theme, format and report sees.
///
/// To add a section, declare a type that conforms to this in a file of its own, and add a line to `Career.sections`.
public protocol Entry: Record, Hashable {
  static var section: SectionKey { get }
  static var layout: SectionLayout { get }
  /// One sentence for the field reference.
  static var about: String { get }
  /// Who may read an entry when no level is written on it.
  static var defaultLevel: ShowLevel { get }
  /// Whether the section may name files to read its entries from (`Bibliography`) instead of listing them.
  static var isReadFromFiles: Bool { get }

  /// The fields that every entry can have.
  var shared: EntryFields { get }
  var presentation: EntryPresentation { get }
  /// The entries inside this one, such as the roles under one employer.
  var parts: [RolePart] { get }
  /// The section's own pointers (evidence, used, proof, for …), each with its field.
  var references: [FieldReferences] { get }
  /// The names by which it can be pointed at without an id: its own name or its organization.
  var callNames: [LocalizedText] { get }
}

extension Entry {
  /// Title line, meta line and bullets, unless a section declares another layout.
  public static var layout: SectionLayout { .entries }
  /// A sentence that names the section, unless its type has a better one.
  public static var about: String { "The section `\(section)`." }
  /// Everyone, unless a section declares another level.
  public static var defaultLevel: ShowLevel { .everyone }
  /// False, unless a section can be read from files.
  public static var isReadFromFiles: Bool { false }
  /// Empty, unless a section has pointers of its own.
  public var references: [FieldReferences] { [] }
  /// Empty, unless a section has entries inside entries.
  public var parts: [RolePart] { [] }
  /// The headline and the organization, unless a section declares other names.
  public var callNames: [LocalizedText] {
    [presentation.headline, presentation.organization].compactMap { $0 }
  }
}

/// The pointers in one field.
public struct FieldReferences: Hashable, Sendable {
  /// The name of the field in a career file: `for`, `evidence`.
  public let field: String
  /// The pointers as written, in order; not yet looked up.
  public let references: [Reference]

  /// Pairs a field with its pointers.
  public init(_ field: String, _ references: [Reference]) {
    self.field = field
    self.references = references
  }
}

/// What an entry says on a page, in reading order.
public struct EntryPresentation: Sendable {
  /// The title: a role, a project's name, a degree, an award; nil: none.
  public var headline: LocalizedText?
  /// The employer, school, issuer or venue that it was for or with; nil: none.
  public var organization: LocalizedText?
  /// What the meta line says after the period: GPA, team, rank, score.
  public var details: [Detail]
  /// Separate lines under the meta line, before the highlights: thesis, courses, technologies.
  public var lines: [Detail]
  /// Values that belong together: the keywords of a skill, the authors of a paper.
  public var values: [Detail]
  /// The entries inside this one, such as the roles under one employer.
  public var parts: [RolePart]
  /// A headline in two parts, which each language orders in its own way; nil: the headline is a single text.
  package var degree: Degree?

  /// A degree and its subject.
  package struct Degree: Sendable {
    /// The degree, such as `Bachelor of Science`; nil: not written.
    package let degree: LocalizedText?
    /// The subject, such as `Nursing`; nil: not written.
    package let area: LocalizedText?
  }

  /// Makes a presentation and drops what is nil or empty, so that a field that may not be shown leaves no trace.
  public init(
    headline: LocalizedText?, organization: LocalizedText? = nil, details: [Detail?] = [],
    lines: [Detail?] = [],
    values: [Detail] = [], parts: [RolePart] = []
  ) {
    degree = nil
    // A required text that may not be shown is empty, and an empty text counts as none.
    self.headline = headline.flatMap { $0.isEmpty ? nil : $0 }
    self.organization = organization.flatMap { $0.isEmpty ? nil : $0 }
    self.details = details.compactMap { $0 }.filter { !$0.value.isEmpty }
    self.lines = lines.compactMap { $0 }.filter { !$0.value.isEmpty }
    self.values = values.filter { !$0.value.isEmpty }
    self.parts = parts
  }
}

/// A value with the name of its field and its level.
public struct Detail: Hashable, Sendable {
  /// The name of its field in a career file: `gpa`, `team`.
  public let field: String
  /// Whether the page prints a label before the value; otherwise the value speaks for itself.
  public let isLabelled: Bool
  /// The text in each language; not empty on a page.
  public let value: LocalizedText
  /// What the page turns into words of its own language; nil: the value is printed as it is.
  package let figure: Figure?
  /// The level of the value when none is written on it.
  public let level: ShowLevel

  /// Makes a value that is printed as it is.
  public init(
    _ field: String, isLabelled: Bool = false, _ value: LocalizedText, level: ShowLevel = .everyone
  ) {
    self.init(field, isLabelled: isLabelled, value, as: nil, level: level)
  }

  /// Makes a value that the page's language puts into words; with a figure of nil it is printed as it is.
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

  /// A value that each language puts into words in its own way.
  package enum Figure: Hashable, Sendable {
    /// The number of people in a team.
    case team(String)
    case validUntil(PartialDate)
    /// A score in points.
    case score(String)
    /// The month or day when a degree will be given.
    case expected(PartialDate)
    /// Grades as printed, of which at least one is there. The scale is nil when it is part of the grades.
    case grade(overall: String?, major: String?, scale: String?)
  }
}
