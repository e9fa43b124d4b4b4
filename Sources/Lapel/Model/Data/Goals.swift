/// What a year is for; private.
public struct Goals: Record, Hashable {
  public let year: PlainText
  public let theme: LocalizedText?
  public let why: LocalizedText?
  public let first: LocalizedText?
  public let items: [Goal]
  public let show: ShowLevel?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "goals", Self.init,
    fields: Field("year", \.year, .option, "Which year.", example: "2024"),
    Field("theme", \.theme, .prose.unprinted, "The year in one line."),
    Field("why", \.why, .prose.unprinted, "What it is for."),
    Field("first", \.first, .prose.unprinted, "What comes before all else."),
    Field("items", \.items, .fields, "The goals."),
    Field("show", \.show, .option, "Who may read it; private when left out."),
    Field("note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}

/// One goal, with its parts.
public struct Goal: Record, Hashable {
  public let id: Identifier?
  public let text: LocalizedText
  public let items: [LocalizedText]
  public let why: LocalizedText?
  public let first: LocalizedText?
  public let done: LocalizedText?
  public let progress: GoalProgress?
  public let review: LocalizedText?
  /// What shows it: ids.
  public let proof: [Reference]
  public let origin: Origin

  public static let schema = Schema(
    "goal", Self.init,
    fields: Field("id", \.id, .id, "A short name."),
    Field.texts(\.text, .prose.unprinted, "The goal."),
    Field("items", \.items, .prose.unprinted, "Its parts."),
    Field("why", \.why, .prose.unprinted, "What it is for."),
    Field("first", \.first, .prose.unprinted, "Which part comes first; one of its `items`."),
    Field("done", \.done, .prose.unprinted, "What came of it."),
    Field(
      "progress", \.progress, .prose.unprinted, "How far it is: `3/10`, `40%`, or what is done, a list.",
      example: "3/10"),
    Field("review", \.review, .prose.unprinted, "What you think of it a year later."),
    Field("proof", \.proof, .pointer, "What shows it: ids.", example: "[seat-map]"),
    Field.shared(\.origin))
}
