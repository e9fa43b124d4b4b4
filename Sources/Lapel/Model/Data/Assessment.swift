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
public struct SelfQuestion: Hashable, Sendable {
  public let id: Identifier?
  public let text: LocalizedText
  public let answer: LocalizedText?
  /// The goal that answers a "not yet".
  public let goal: Reference?
  public let origin: Origin

  public init(id: Identifier?, text: LocalizedText, answer: LocalizedText?, goal: Reference?, origin: Origin)
  {
    self.id = id
    self.text = text
    self.answer = answer
    self.goal = goal
    self.origin = origin
  }
}
