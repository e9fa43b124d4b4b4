/// One company's version: what this CV leads with.
public struct Target: Record, Hashable {
  public let id: Identifier
  public let posting: Reference?
  public let company: LocalizedText?
  public let language: OneOrMany<PlainText>
  public let lead: Reference?
  public let strengths: [Reference]
  public let because: LocalizedText?
  public let pin: [Reference]
  public let hide: [Reference]
  public let reword: KeyedTexts
  public let blind: PlainText?
  public let questions: [Question]
  public let note: LocalizedText?
  public let options: Options
  public let origin: Origin

  public static let schema = Schema(
    "target", Self.init,
    fields: Field(
      "id", \.id, .id, "Its name for `--target`, and its folder under `output/`.", example: "lakeside"),
    Field("posting", \.posting, .pointer, "The id of the posting it answers.", example: "lakeside-rn"),
    Field(
      "company", \.company, .quote, "The company, as printed.", whenAbsent: "the posting's",
      example: "Lakeside Hospital"),
    Field(
      "language", \.language, .option,
      "The CV's language for this company; all of the profile's when left out.",
      example: "ko"),
    Field(
      "lead", \.lead, .pointer, "The strength that opens the page; its evidence must be on it.",
      example: "Safer wards"),
    Field(
      "strengths", \.strengths, .pointer, "The strengths to show, in order.",
      example: "[Safer wards, Teaching]"),
    Field(
      "because", \.because, .prose.unprinted, "Why so; for yourself.", level: .nobody,
      example: "The posting asks for fall prevention twice."),
    Field("pin", \.pin, .pointer, "What is always on the page.", example: "[harbour.falls]"),
    Field(
      "hide", \.hide, .pointer, "What is never on the page: ids, or whole sections by name.",
      example: "[publications, seat-map]"),
    Field(
      "reword", \.reword, .prose, "The company's words for the same fact, by id.",
      example: "{harbour.falls: Prevented falls at night}"),
    Field(
      "blind", \.blind, .option, "`true` redacts school, photo, birth, origin and family everywhere.",
      whenAbsent: "no", example: "yes"),
    Field(
      "questions", \.questions, .fields, "What the company asks (자기소개서), each with your answer.",
      example: "[{id: why, ask: Why us?, limit: 500 characters}]"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Ms. Rivera reads it first."),
    Field.shared(\.options),
    Field.shared(\.origin))
}

/// A question of an application form, its limit and the answer.
public struct Question: Record, Hashable {
  public let id: Identifier?
  public let ask: LocalizedText
  public let limit: PlainText?
  public let answer: LocalizedText?
  public let todo: LocalizedText?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "question", Self.init,
    fields: Field("id", \.id, .id, "A short name.", example: "why"),
    Field("ask", \.ask, .quote, "The question, as asked.", example: "Why do you want to work here?"),
    Field("limit", \.limit, .option, "`500자`, `500자 공백제외`, `1000byte` or `300 words`.", example: "500자"),
    Field("answer", \.answer, .prose.unprinted, "Your answer.", example: "Because you publish your figures."),
    Field(
      "todo", \.todo, .prose.unprinted, "What is still missing.", level: .nobody,
      example: "a figure for the second sentence"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Two drafts were too long."),
    Field.shared(\.origin))
}
