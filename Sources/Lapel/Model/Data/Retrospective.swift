/// A retrospective of a year; private by default.
public struct Retrospective: Record, Hashable {
  /// The year, such as `2023`.
  public let year: PlainText
  /// The year in one line, such as `The year I learned to count.`; nil: not written.
  public let line: LocalizedText?
  /// The story itself, in Markdown; `[[nuri]]` names an item. When it is in files of its own, reading the
  /// folder puts it here.
  public let text: LocalizedText?
  /// A file in the folder with the story, or one file per language (`2023.ko.md`, `2023.en.md`); nil: not written.
  public let file: PlainText?
  /// What made the year: ids, or `{of, title, text}`.
  public let chapters: [Chapter]
  /// The lesson of the year, such as `Measure first.`; nil: not written.
  public let lesson: LocalizedText?
  /// Habits to keep.
  public let kept: [LocalizedText]
  /// Habits to drop.
  public let dropped: [LocalizedText]
  /// Things to try.
  public let next: [LocalizedText]
  /// Who may read it; nil: private.
  public let show: ShowLevel?
  /// A note to oneself, never printed, such as `Written on the last Sunday of the year.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "retrospective", Self.init,
    fields: Field("year", \.year, .option, "Which year.", example: "2023"),
    Field("line", \.line, .prose.unprinted, "The year in one line.", example: "The year I learned to count."),
    Field(
      "text", \.text, .prose.unprinted, "The story, as Markdown; `[[id]]` names an item and links to it.",
      example: "'It began with [[harbour]].'"),
    Field(
      "file", \.file, .option,
      "A file in the folder with the story, or one a language (`2023.ko.md`, `2023.en.md`).",
      example: "retrospectives/2023.md"),
    Field(
      "chapters", \.chapters, .fields, "What made the year: ids, or `{of, title, text}`.",
      example: "[harbour, seat-map]"),
    Field("lesson", \.lesson, .prose.unprinted, "What it taught.", example: "Measure first."),
    Field(
      "kept", \.kept, .prose.unprinted, "What to keep doing.", example: "[A line in the log each Friday]"),
    Field("dropped", \.dropped, .prose.unprinted, "What to stop.", example: "[Meetings without notes]"),
    Field("next", \.next, .prose.unprinted, "What to try.", example: "[To teach what I learned]"),
    Field(
      "show", \.show, .option, "Who may read it; private when left out.", whenAbsent: "private",
      example: "public"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Written on the last Sunday of the year."),
    Field.shared(\.origin))
}

/// A part of a year: an item of the career, and its story.
public struct Chapter: Hashable, Sendable {
  /// The item, by its id or a name that no other item has.
  public let of: Reference
  /// A title of its own; nil: the item's.
  public let title: LocalizedText?
  /// The story in Markdown; nil: the chapter only names the item.
  public let text: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a chapter of an item; without a title or a text, the item's own are used.
  public init(of: Reference, title: LocalizedText? = nil, text: LocalizedText? = nil, origin: Origin = .none)
  {
    self.of = of
    self.title = title
    self.text = text
    self.origin = origin
  }
}
