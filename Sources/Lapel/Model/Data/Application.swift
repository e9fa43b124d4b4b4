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
    fields: Field("id", \.id, "A short name."),
    Field("target", \.target, "The target it was sent with."),
    Field("posting", \.posting, "The posting it answers."),
    Field("company", \.company, "Where to."),
    Field("position", \.position, "What for."),
    Field("applied", \.applied, "The day it was sent."),
    Field(
      "stages", \.stages, "Each stage and its result.", example: "[documents passed, interview-1 failed]"),
    Field(
      "outcome", \.outcome, "`accepted`, `rejected`, `withdrew`, `waiting`, `unknown`, or your own word."),
    Field("reason", \.reason, "Why, as far as you know.", level: .nobody),
    Field("note", \.note, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
