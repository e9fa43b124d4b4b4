/// Questions put to oneself and their answers; private.
public struct Assessment: Record, Hashable {
  public let asked: DateValue?
  public let questions: [SelfQuestion]
  public let show: ShowLevel?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "assessment", Self.init,
    fields: Field("asked", \.asked, .date.unprinted, "The day you asked yourself.", example: "2026-01-02"),
    Field(
      "questions", \.questions, .fields, "The questions and answers.",
      example: "[{id: write, text: Do I write clearly?, answer: not yet}]"),
    Field(
      "show", \.show, .option, "Who may read it; private when left out.", whenAbsent: "private",
      example: "private"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Asked on the first evening of the year."),
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
    fields: Field(
      "id", \.id, .id, "A short name, the same in every year that asks it again.", example: "write"),
    Field.texts(\.text, .prose.unprinted, "The question."),
    Field(
      "answer", \.answer, .prose.unprinted, "`O`, `X`, `△` (or `yes`, `no`, `partly`), or your own words.",
      example: "X"),
    Field("goal", \.goal, .pointer, "The goal that answers a `not yet`.", example: "papers"),
    Field("proof", \.proof, .pointer, "What shows an `O`: ids.", example: "[seat-map]"),
    Field.shared(\.origin))
}
