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
    fields: Field("year", \.year, "Which year.", example: "2024"),
    Field("theme", \.theme, "The year in one line."),
    Field("why", \.why, "What it is for."),
    Field("first", \.first, "What comes before all else."),
    Field("items", \.items, "The goals."),
    Field("show", \.show, "Who may read it; private when left out."),
    Field("note", \.note, "For the writer alone.", level: .nobody),
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
  public let origin: Origin

  public static let schema = Schema(
    "goal", Self.init,
    fields: Field("id", \.id, "A short name."),
    Field.texts(\.text, "The goal."),
    Field("items", \.items, "Its parts."),
    Field("why", \.why, "What it is for."),
    Field("first", \.first, "Which part comes first."),
    Field("done", \.done, "What came of it."),
    Field.shared(\.origin))
}
