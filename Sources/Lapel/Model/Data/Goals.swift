/// The goals of one year; private by default.
public struct Goals: Record, Hashable {
  /// The year, such as `2024`.
  public let year: PlainText
  /// The year in one line, such as `A year of finishing`; nil: not written.
  public let theme: LocalizedText?
  /// The reason for the goals, such as `Half-done work proves nothing.`; nil: not written.
  public let why: LocalizedText?
  /// The goal that comes before all others, such as `The thesis.`; nil: not written.
  public let first: LocalizedText?
  /// The goals.
  public let items: [Goal]
  /// Who may read it; nil: private.
  public let show: ShowLevel?
  /// A note to oneself, never printed, such as `Looked at again each quarter.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "goals", Self.init,
    fields: Field("year", \.year, .option, "Which year.", example: "2024"),
    Field("theme", \.theme, .prose.unprinted, "The year in one line.", example: "A year of finishing"),
    Field("why", \.why, .prose.unprinted, "What it is for.", example: "Half-done work proves nothing."),
    Field("first", \.first, .prose.unprinted, "What comes before all else.", example: "The thesis."),
    Field(
      "items", \.items, .fields, "The goals.",
      example: "[{id: papers, text: Read thirty papers, progress: 12/30}]"),
    Field(
      "show", \.show, .option, "Who may read it; private when left out.", whenAbsent: "private",
      example: "private"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Looked at again each quarter."),
    Field.shared(\.origin))
}

/// One goal with its parts.
public struct Goal: Record, Hashable {
  /// A short name, such as `papers`; nil: not written.
  public let id: Identifier?
  /// The goal itself.
  public let text: LocalizedText
  /// Its parts.
  public let items: [LocalizedText]
  /// The reason for it, such as `To know the field before the thesis.`; nil: not written.
  public let why: LocalizedText?
  /// The part that comes first, one of `items`; nil: not written.
  public let first: LocalizedText?
  /// The outcome, such as `Thirty-four`; nil: not written.
  public let done: LocalizedText?
  /// How far it has come: `3/10`, `40%`, or a list of what is done; nil: not written.
  public let progress: GoalProgress?
  /// What the person thinks of it a year later, such as `Writing one down every week did it.`; nil: not written.
  public let review: LocalizedText?
  /// The ids of the items that show it.
  public let proof: [Reference]
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "goal", Self.init,
    fields: Field("id", \.id, .id(among: .goals), "A short name.", example: "papers"),
    Field.texts(\.text, .prose.unprinted, "The goal."),
    Field("items", \.items, .prose.unprinted, "Its parts.", example: "[Ten on fonts, Twenty on layout]"),
    Field("why", \.why, .prose.unprinted, "What it is for.", example: "To know the field before the thesis."),
    Field(
      "first", \.first, .prose.unprinted, "Which part comes first; one of its `items`.",
      example: "Ten on fonts"),
    Field("done", \.done, .prose.unprinted, "What came of it.", example: "Thirty-four"),
    Field(
      "progress", \.progress, .prose.unprinted, "How far it is: `3/10`, `40%`, or what is done, a list.",
      example: "3/10"),
    Field(
      "review", \.review, .prose.unprinted, "What you think of it a year later.",
      example: "Writing one down every week did it."),
    Field("proof", \.proof, .pointer(to: .records), "What shows it: ids.", example: "[seat-map]"),
    Field.shared(\.origin))
}
