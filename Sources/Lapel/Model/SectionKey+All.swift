extension SectionKey {
  /// Every section that a file may name in `sections` or `titles`: those with entries in the order of a CV, then the others.
  public static let all: [SectionKey] =
    Career.sections.map { $0.section } + [.summary, .interests, Referee.section, .custom]

  /// What its entries are; nil for what has none, and for what is no section.
  public var type: (any Entry.Type)? { Self.types[self] }

  /// What it holds; nil for what is no section.
  public var kind: SectionKind? {
    switch self {
    case .summary: .summary
    case .interests: .interests
    case .personal: .personal
    default: type?.kind
    }
  }

  private static let types: [SectionKey: any Entry.Type] = Dictionary(
    (Career.sections + [Referee.self, CustomEntry.self]).map { ($0.section, $0) },
    uniquingKeysWith: { first, _ in first })
}
