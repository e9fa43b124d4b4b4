/// All that may stand at the top of a career file.
public enum CareerShape {
  /// The person's own values, each section, and the rest.
  public static let topLevel: [FieldInfo] =
    Person.schema.fields + Career.sections.map(section) + [
      info("custom", "Sections of your own, in the order given.", .list(CustomSection.shape)),
      info("references", "People who can be asked about you.", .list(Referee.shape)),
      info("target", "One company's version: what this CV leads with.", .oneOrMany(Target.shape)),
      info("posting", "A posting as kept: what a company asks for.", .oneOrMany(Posting.shape)),
      info("applications", "Where you applied and how far it came.", .list(Application.shape), .nobody),
      info(
        "log", "One line per thing worth remembering: `DATE @ID TEXT +TAG`.", .list(LogLine.shape), .nobody),
      info("retrospective", "A look back at a year.", .oneOrMany(Retrospective.shape)),
      info("goals", "What a year is for.", .oneOrMany(Goals.shape), .nobody),
      info(
        "assessment", "Questions put to yourself and their answers.", .oneOrMany(Assessment.shape), .nobody),
    ]

  private static func section(_ type: any Entry.Type) -> FieldInfo {
    info(type.section.rawValue, type.about, .list(type.shape), type.defaultLevel)
  }

  private static func info(
    _ name: String, _ summary: String, _ shape: @autoclosure @escaping @Sendable () -> Shape,
    _ level: ShowLevel = .everyone
  ) -> FieldInfo {
    FieldInfo(name: name, summary: summary, shape: shape, isRequired: false, level: level, example: nil)
  }
}
