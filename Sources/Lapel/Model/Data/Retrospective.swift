/// A look back at a year.
public struct Retrospective: Record, Hashable {
  public let year: PlainText
  public let line: LocalizedText?
  public let chapters: [Reference]
  public let lesson: LocalizedText?
  public let kept: [LocalizedText]
  public let dropped: [LocalizedText]
  public let next: [LocalizedText]
  public let show: ShowLevel?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "retrospective", Self.init,
    fields: Field("year", \.year, "Which year.", example: "2023"),
    Field("line", \.line, "The year in one line."),
    Field("chapters", \.chapters, "What made the year: ids."),
    Field("lesson", \.lesson, "What it taught."),
    Field("kept", \.kept, "What to keep doing."),
    Field("dropped", \.dropped, "What to stop."),
    Field("next", \.next, "What to try."),
    Field("show", \.show, "Who may read it."),
    Field("note", \.note, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
