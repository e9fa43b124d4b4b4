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
    fields: Field("id", \.id, "Its name for `--target`, and its folder under `output/`."),
    Field("posting", \.posting, "The id of the posting it answers."),
    Field("company", \.company, "The company, as printed."),
    Field(
      "language", \.language, "The CV's language for this company; all of the profile's when left out.",
      example: "ko"),
    Field("lead", \.lead, "The strength that opens the page; its evidence must be on it."),
    Field("strengths", \.strengths, "The strengths to show, in order."),
    Field("because", \.because, "Why so; for yourself.", level: .nobody),
    Field("pin", \.pin, "What is always on the page."),
    Field("hide", \.hide, "What is never on the page."),
    Field("reword", \.reword, "The company's words for the same fact, by id."),
    Field("blind", \.blind, "`true` redacts school, photo, birth, origin and family everywhere."),
    Field("questions", \.questions, "What the company asks (자기소개서), each with your answer."),
    Field("note", \.note, "For the writer alone.", level: .nobody),
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
    fields: Field("id", \.id, "A short name."),
    Field("ask", \.ask, "The question, as asked."),
    Field("limit", \.limit, "`500자`, `500자 공백제외`, `1000byte` or `300 words`.", example: "500자"),
    Field("answer", \.answer, "Your answer."),
    Field("todo", \.todo, "What is still missing.", level: .nobody),
    Field("note", \.note, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
