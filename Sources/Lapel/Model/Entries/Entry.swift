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
  /// What the section holds, as a sentence of the field reference.
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

extension Entry {
  /// What is to prove it, as written, in order; not yet looked up.
  public var proof: [Reference] { references.filter { $0.meaning == .proof }.flatMap(\.references) }
  /// What it was given for.
  public var occasion: [Reference] { references.filter { $0.meaning == .occasion }.flatMap(\.references) }
}
