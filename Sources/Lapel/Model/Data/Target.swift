/// The version of the CV for one company: what it leads with.
public struct Target: Record, Hashable {
  /// The name for `--target`, and of the folder under `output/`.
  public let id: Identifier
  /// The id of the posting it answers, such as `lakeside-rn`; nil: not written.
  public let posting: Reference?
  /// The company as printed, such as `Lakeside Hospital`; nil: the posting's.
  public let company: LocalizedText?
  /// The CV's languages for this company; empty: the profile's.
  public let language: OneOrMany<PlainText>
  /// The strength that opens the page, whose evidence must be on it; nil: not written.
  public let lead: Reference?
  /// The strengths to show, in order.
  public let strengths: [Reference]
  /// The reason for these choices, for the person alone; nil: not written.
  public let because: LocalizedText?
  /// The items that are always on the page.
  public let pin: [Reference]
  /// The items that are never on the page: ids, or names of whole sections.
  public let hide: [Reference]
  /// The same facts in the company's words, by id.
  public let reword: KeyedTexts
  /// `true` hides school, photo, birth and origin everywhere; nil: no.
  public let blind: PlainText?
  /// The questions of the company's form (자기소개서) with the person's answers.
  public let questions: [Question]
  /// A note to oneself, never printed, such as `Ms. Rivera reads it first.`; nil: not written.
  public let note: LocalizedText?
  /// How this company's CV looks; for what it leaves out, the profile's options hold.
  public let options: Options
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "target", Self.init,
    fields: Field(
      "id", \.id, .id(among: .targets), "Its name for `--target`, and its folder under `output/`.",
      example: "lakeside"),
    Field(
      "posting", \.posting, .pointer(to: .postings), "The id of the posting it answers.",
      example: "lakeside-rn"),
    Field(
      "company", \.company, .quote, "The company, as printed.", whenAbsent: "the posting's",
      example: "Lakeside Hospital"),
    Field(
      "language", \.language, .option,
      "The CV's language for this company; all of the profile's when left out.",
      example: "ko", words: .languages),
    Field(
      "lead", \.lead, .pointer(to: .strengths),
      "The strength that opens the page; its evidence must be on it.",
      example: "Safer wards"),
    Field(
      "strengths", \.strengths, .pointer(to: .strengths), "The strengths to show, in order.",
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
      "blind", \.blind, .option,
      "`true` hides school, photo, birth and origin wherever they stand, and asks about words on family.",
      whenAbsent: "no", example: "yes", words: .these(["true", "false"])),
    Field(
      "questions", \.questions, .fields, "What the company asks (자기소개서), each with your answer.",
      example: "[{id: why, ask: Why us?, limit: 500 characters}]"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Ms. Rivera reads it first."),
    Field.shared(\.options),
    Field.shared(\.origin))
}

/// A question on an application form, with its limit and the answer.
public struct Question: Record, Hashable {
  /// A short name, such as `why`; nil: not written.
  public let id: Identifier?
  /// The question, as asked, such as `Why do you want to work here?`.
  public let ask: LocalizedText
  /// `500자`, `500자 공백제외`, `1000byte` or `300 words`; nil: not written.
  public let limit: PlainText?
  /// The answer, such as `Because you publish your figures.`; nil: not written.
  public let answer: LocalizedText?
  /// What is still missing, such as `a figure for the second sentence`; nil: not written.
  public let todo: LocalizedText?
  /// A note to oneself, never printed, such as `Two drafts were too long.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "question", Self.init,
    fields: Field("id", \.id, .id(among: .alone), "A short name.", example: "why"),
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
