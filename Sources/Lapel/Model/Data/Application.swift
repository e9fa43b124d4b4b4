/// One application and how far it came; private.
public struct Application: Record, Hashable {
  public let id: Identifier
  public let target: Reference?
  public let posting: Reference?
  public let company: LocalizedText?
  public let position: LocalizedText?
  public let applied: DateValue?
  /// As typed: `documents passed 2023-09-20`, `서류 합격`; `Stage` reads them.
  public let stages: [PlainText]
  public let outcome: PlainText?
  public let next: NextStep?
  public let reason: LocalizedText?
  public let show: ShowLevel?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "application", Self.init,
    fields: Field("id", \.id, .id, "A short name.", example: "lakeside-2026"),
    Field("target", \.target, .pointer, "The target it was sent with.", example: "lakeside"),
    Field("posting", \.posting, .pointer, "The posting it answers.", example: "lakeside-rn"),
    Field("company", \.company, .organization.unprinted, "Where to.", example: "Lakeside Hospital"),
    Field("position", \.position, .label.unprinted, "What for.", example: "Registered nurse"),
    Field("applied", \.applied, .date.unprinted, "The day it was sent.", example: "2026-03-02"),
    Field(
      "stages", \.stages, .option,
      "Each stage and its result, in English or Korean, each with its date if you like.",
      example: "[documents passed 2023-09-20, 코테 통과, final failed]"),
    Field(
      "outcome", \.outcome, .option,
      "`accepted`, `rejected`, `withdrew`, `waiting`, `unknown`, or your own word.", example: "accepted"),
    Field(
      "next", \.next, .fields, "What comes next, and when.", example: "{what: coding test, on: 2023-10-02}"),
    Field(
      "reason", \.reason, .prose.unprinted, "Why, as far as you know.", level: .nobody,
      example: "They looked for a night nurse."),
    Field(
      "show", \.show, .option, "Who may read it; private when left out.", whenAbsent: "private",
      example: "private"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Ask Ms. Rivera how it went."),
    Field.shared(\.origin))
}

/// What comes next in an application.
public struct NextStep: Record, Hashable {
  public let what: LocalizedText
  public let on: DateValue?
  public let origin: Origin

  public static let schema = Schema(
    "next-step", Self.init,
    fields: Field("what", \.what, .label.unprinted, "What it is.", example: "coding test"),
    Field("on", \.on, .date.unprinted, "The day it is on.", example: "2023-10-02"),
    Field.shared(\.origin))
}
