/// A posting as kept: what a company asks for.
public struct Posting: Record, Hashable {
  public let id: Identifier
  public let company: LocalizedText?
  public let title: LocalizedText?
  public let url: PlainText?
  public let saved: DateValue?
  public let deadline: DateValue?
  public let place: LocalizedText?
  public let required: [LocalizedText]
  public let preferred: [LocalizedText]
  public let duties: [LocalizedText]
  public let text: LocalizedText?
  public let file: PlainText?
  public let hash: PlainText?
  public let note: LocalizedText?
  public let origin: Origin

  public static let schema = Schema(
    "posting", Self.init,
    fields: Field("id", \.id, .id, "Its name for a target's `posting`."),
    Field("company", \.company, .quote, "Who is hiring."),
    Field("title", \.title, .quote, "The position."),
    Field("url", \.url, .option, "Where it stood."),
    Field("saved", \.saved, .date.unprinted, "The day you copied it; postings disappear."),
    Field("deadline", \.deadline, .date.unprinted, "The last day to apply."),
    Field("place", \.place, .quote, "Where the work is."),
    Field("required", \.required, .quote, "What is required, a line each."),
    Field("preferred", \.preferred, .quote, "What is preferred, a line each."),
    Field("duties", \.duties, .quote, "What the work is, a line each."),
    Field("text", \.text, .quote, "The posting's whole text, as saved."),
    Field("file", \.file, .option, "A file in the folder that holds the posting as saved."),
    Field("hash", \.hash, .option, "The saved file's SHA-256, written by `lapel target`."),
    Field("note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody),
    Field.shared(\.origin))
}
