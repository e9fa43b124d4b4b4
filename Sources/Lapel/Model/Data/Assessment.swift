/// Questions put to oneself and their answers; private.
public struct Assessment: Record, Hashable {
  public let asked: DateValue?
  public let questions: [SelfQuestion]
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "assessment", Self.init,
    fields: Field("asked", \.asked, .date.unprinted, "The day you asked yourself."),
    Field("questions", \.questions, .fields, "The questions and answers."),
    Field("note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}

/// One question put to oneself.
public struct SelfQuestion: Record, Hashable {
  public let id: Identifier?
  public let text: LocalizedText
  public let answer: LocalizedText?
  /// The goal that answers a "not yet".
  public let goal: Reference?
  public let origin: Origin

  public static let schema = Schema(
    "self-question", Self.init,
    fields: Field("id", \.id, .id, "A short name."),
    Field.texts(\.text, .prose.unprinted, "The question."),
    Field("answer", \.answer, .prose.unprinted, "Your answer."),
    Field("goal", \.goal, .pointer, "The goal that answers a `not yet`."),
    Field.shared(\.origin))
}
