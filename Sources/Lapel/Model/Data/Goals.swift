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
    fields: Field("id", \.id, .id, "A short name.", example: "papers"),
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
    Field("proof", \.proof, .pointer, "What shows it: ids.", example: "[seat-map]"),
    Field.shared(\.origin))
}
