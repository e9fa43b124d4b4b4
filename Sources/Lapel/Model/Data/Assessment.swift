/// Questions put to oneself and their answers; private.
public struct Assessment: Record, Hashable {
  public let asked: DateValue?
  public let questions: [SelfQuestion]
  public let show: ShowLevel?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "assessment", Self.init,
    fields: Field("asked", \.asked, .date.unprinted, "The day you asked yourself."),
    Field("questions", \.questions, .fields, "The questions and answers."),
    Field("show", \.show, .option, "Who may read it; private when left out."),
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
  /// What shows it: ids.
  public let proof: [Reference]
  public let origin: Origin

  public static let schema = Schema(
    "self-question", Self.init,
    fields: Field("id", \.id, .id, "A short name, the same in every year that asks it again."),
    Field.texts(\.text, .prose.unprinted, "The question."),
    Field(
      "answer", \.answer, .prose.unprinted, "`O`, `X`, `△` (or `yes`, `no`, `partly`), or your own words.",
      example: "X"),
    Field("goal", \.goal, .pointer, "The goal that answers a `not yet`."),
    Field("proof", \.proof, .pointer, "What shows an `O`: ids.", example: "[seat-map]"),
    Field.shared(\.origin))
}
