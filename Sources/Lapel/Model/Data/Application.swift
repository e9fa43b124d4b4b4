/// One application and how far it came; private by default.
public struct Application: Record, Hashable {
  /// A short name, such as `lakeside-2026`.
  public let id: Identifier
  /// The target it was sent with, such as `lakeside`; nil: not written.
  public let target: Reference?
  /// The posting it answers, such as `lakeside-rn`; nil: not written.
  public let posting: Reference?
  /// The employer applied to, such as `Lakeside Hospital`; nil: not written.
  public let company: LocalizedText?
  /// The position applied for, such as `Registered nurse`; nil: not written.
  public let position: LocalizedText?
  /// The day it was sent, such as `2026-03-02`; nil: not written.
  public let applied: DateValue?
  /// The stages as typed: `documents passed 2023-09-20`, `서류 합격`; `Stage` reads them.
  public let stages: [PlainText]
  /// `accepted`, `rejected`, `withdrew`, `waiting`, `unknown`, or the person's own word; nil: not written.
  public let outcome: PlainText?
  /// The next step and its day; nil: not written.
  public let next: NextStep?
  /// The reason for the outcome, as far as known, such as `They looked for a night nurse.`; nil: not written.
  public let reason: LocalizedText?
  /// Who may read it; nil: private.
  public let show: ShowLevel?
  /// A note to oneself, never printed, such as `Ask Ms. Rivera how it went.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "application", Self.init,
    fields: Field("id", \.id, .id(among: .applications), "A short name.", example: "lakeside-2026"),
    Field("target", \.target, .pointer(to: .targets), "The target it was sent with.", example: "lakeside"),
    Field("posting", \.posting, .pointer(to: .postings), "The posting it answers.", example: "lakeside-rn"),
    Field("company", \.company, .organization.unprinted, "Where to.", example: "Lakeside Hospital"),
    Field("position", \.position, .label.unprinted, "What for.", example: "Registered nurse"),
    Field("applied", \.applied, .date.unprinted, "The day it was sent.", example: "2026-03-02"),
    Field(
      "stages", \.stages, .option,
      "Each stage and its result, in English or Korean, each with its date if you like.",
      example: "[documents passed 2023-09-20, 코테 통과, final failed]"),
    Field(
      "outcome", \.outcome, .option,
      "`accepted`, `rejected`, `withdrew`, `waiting`, `unknown`, or your own word.", example: "accepted",
      words: .these(["accepted", "rejected", "withdrew", "waiting", "unknown"])),
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
  /// The step, such as `coding test`.
  public let what: LocalizedText
  /// The day it is on, such as `2023-10-02`; nil: not written.
  public let on: DateValue?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "next-step", Self.init,
    fields: Field("what", \.what, .label.unprinted, "What it is.", example: "coding test"),
    Field("on", \.on, .date.unprinted, "The day it is on.", example: "2023-10-02"),
    Field.shared(\.origin))
}
