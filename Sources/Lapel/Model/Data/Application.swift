/// One application and how far it came; private.
public struct Application: Record, Hashable {
  public let id: Identifier
  public let target: Reference?
  public let posting: Reference?
  public let company: LocalizedText?
  public let position: LocalizedText?
  public let applied: DateValue?
  public let stages: [PlainText]
  public let outcome: PlainText?
  public let reason: LocalizedText?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "application", Self.init,
    fields: Field("id", \.id, .id, "A short name."),
    Field("target", \.target, .pointer, "The target it was sent with."),
    Field("posting", \.posting, .pointer, "The posting it answers."),
    Field("company", \.company, .organization.unprinted, "Where to."),
    Field("position", \.position, .label.unprinted, "What for."),
    Field("applied", \.applied, .date.unprinted, "The day it was sent."),
    Field(
      "stages", \.stages, .option, "Each stage and its result.",
      example: "[documents passed, interview-1 failed]"),
    Field(
      "outcome", \.outcome, .option,
      "`accepted`, `rejected`, `withdrew`, `waiting`, `unknown`, or your own word."),
    Field("reason", \.reason, .prose.unprinted, "Why, as far as you know.", level: .nobody),
    Field("note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
