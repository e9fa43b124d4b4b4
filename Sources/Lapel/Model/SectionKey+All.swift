extension SectionKey {
  /// Every section that a file may name in `sections` or `titles`: those with entries in the order of a CV, then the others.
  public static let all: [SectionKey] =
    Career.sections.map { $0.section } + [.summary, .interests, Referee.section, .custom]
}
