/// One item of a section, in the form that every theme, format and report sees.
///
/// To add a section, declare a type that conforms to this in a file of its own, and add a line to `Career.sections`.
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

extension Entry {
  /// What is to prove it, as written, in order; not yet looked up.
  public var proof: [Reference] { references.filter { $0.meaning == .proof }.flatMap(\.references) }
  /// What it was given for.
  public var occasion: [Reference] { references.filter { $0.meaning == .occasion }.flatMap(\.references) }
}
