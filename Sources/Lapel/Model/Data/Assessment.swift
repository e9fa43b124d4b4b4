/// Questions put to oneself and their answers; private.
public struct Assessment: Record, Hashable {
  public let asked: DateValue?
  public let questions: [SelfQuestion]
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "assessment", Self.init,
    fields: Field("asked", \.asked, "The day you asked yourself."),
    Field("questions", \.questions, "The questions and answers."),
    Field("note", \.note, "For the writer alone.", level: .nobody),
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
    fields: Field("id", \.id, "A short name."),
    Field.texts(\.text, "The question."),
    Field("answer", \.answer, "Your answer."),
    Field("goal", \.goal, "The goal that answers a `not yet`."),
    Field.shared(\.origin))
}
