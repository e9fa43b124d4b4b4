/// A saved posting: what a company asks for.
public struct Posting: Record, Hashable {
  /// The id that a target's `posting` points at.
  public let id: Identifier
  /// The company that is hiring, such as `Lakeside Hospital`; nil: not written.
  public let company: LocalizedText?
  /// The position, such as `Registered nurse`; nil: not written.
  public let title: LocalizedText?
  /// The address it was found at, such as `https://example.com/jobs/1`; nil: not written.
  public let url: PlainText?
  /// The day it was copied, since postings disappear; nil: not written.
  public let saved: DateValue?
  /// The last day to apply, such as `2026-03-15`; nil: not written.
  public let deadline: DateValue?
  /// Where the work is, such as `Lakeside`; nil: not written.
  public let place: LocalizedText?
  /// The requirements, one per item.
  public let required: [LocalizedText]
  /// What is preferred, one wish per item.
  public let preferred: [LocalizedText]
  /// The duties, one per item.
  public let duties: [LocalizedText]
  /// The posting's whole text, as saved; nil: not written.
  public let text: LocalizedText?
  /// A file in the folder that holds the posting as saved; nil: not written.
  public let file: PlainText?
  /// The saved file's SHA-256, written by `lapel target`; nil: not written.
  public let hash: PlainText?
  /// A note to oneself, never printed, such as `Seen on the board of the union.`; nil: not written.
  public let note: LocalizedText?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "posting", Self.init,
    fields: Field(
      "id", \.id, .id(among: .postings), "Its name for a target's `posting`.", example: "lakeside-rn"),
    Field("company", \.company, .quote, "Who is hiring.", example: "Lakeside Hospital"),
    Field("title", \.title, .quote, "The position.", example: "Registered nurse"),
    Field("url", \.url, .option, "Where it stood.", example: "https://example.com/jobs/1"),
    Field(
      "saved", \.saved, .date.unprinted, "The day you copied it; postings disappear.", example: "2026-02-20"),
    Field("deadline", \.deadline, .date.unprinted, "The last day to apply.", example: "2026-03-15"),
    Field("place", \.place, .quote, "Where the work is.", example: "Lakeside"),
    Field(
      "required", \.required, .quote, "What is required, a line each.",
      example: "[BSN, Three years of acute care]"),
    Field(
      "preferred", \.preferred, .quote, "What is preferred, a line each.",
      example: "[Experience precepting new graduates]"),
    Field(
      "duties", \.duties, .quote, "What the work is, a line each.", example: "[Care for up to five patients]"),
    Field(
      "text", \.text, .quote, "The posting's whole text, as saved.",
      example: "We look for a nurse who has worked on a medical unit."),
    Field(
      "file", \.file, .option, "A file in the folder that holds the posting as saved.",
      example: "postings/lakeside.html"),
    Field(
      "hash", \.hash, .option, "The saved file's SHA-256, written by `lapel target`.",
      example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Seen on the board of the union."),
    Field.shared(\.origin))
}
