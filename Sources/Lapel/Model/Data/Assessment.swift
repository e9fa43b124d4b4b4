/// Questions that the person asked themselves on one day, with their answers; private by default.
public struct Assessment: Record, Hashable {
  /// The day they were asked, such as `2026-01-02`; nil: not written.
  public let asked: DateValue?
  /// The questions with their answers.
  public let questions: [SelfQuestion]
  /// Who may read it; nil: private.
  public let show: ShowLevel?
  /// A note to oneself, never printed, such as `Asked on the first evening of the year.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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

/// A question that the person asked themselves.
public struct SelfQuestion: Record, Hashable {
  /// A short name, the same in every year that asks the question again; nil: not written.
  public let id: Identifier?
  /// The question.
  public let text: LocalizedText
  /// `O`, `X`, `△` (or `yes`, `no`, `partly`), or the person's own words; nil: not written.
  public let answer: LocalizedText?
  /// The goal that takes up a "not yet"; nil: not written.
  public let goal: Reference?
  /// The ids of the items that show it.
  public let proof: [Reference]
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "self-question", Self.init,
    fields: Field(
      "id", \.id, .id(among: .alone), "A short name, the same in every year that asks it again.",
      example: "write"),
    Field.texts(\.text, .prose.unprinted, "The question."),
    Field(
      "answer", \.answer, .prose.unprinted, "`O`, `X`, `△` (or `yes`, `no`, `partly`), or your own words.",
      example: "X"),
    Field("goal", \.goal, .pointer(to: .goals), "The goal that answers a `not yet`.", example: "papers"),
    Field("proof", \.proof, .pointer(to: .records), "What shows an `O`: ids.", example: "[seat-map]"),
    Field.shared(\.origin))
}
