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
    fields: Field("year", \.year, .option, "Which year.", example: "2023"),
    Field("line", \.line, .prose.unprinted, "The year in one line."),
    Field("chapters", \.chapters, .pointer, "What made the year: ids."),
    Field("lesson", \.lesson, .prose.unprinted, "What it taught."),
    Field("kept", \.kept, .prose.unprinted, "What to keep doing."),
    Field("dropped", \.dropped, .prose.unprinted, "What to stop."),
    Field("next", \.next, .prose.unprinted, "What to try."),
    Field("show", \.show, .option, "Who may read it."),
    Field("note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
