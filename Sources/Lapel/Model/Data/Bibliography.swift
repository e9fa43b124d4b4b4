/// Publications that stand in files of BibTeX, which stay the source: they are read whenever the career is.
public struct Bibliography: Record, Hashable {
  public let from: OneOrMany<PlainText>
  public let only: [PlainText]
  public let show: ShowLevel?
  public let items: [Publication]
  public let origin: Origin

  public static let schema = Schema(
    "bibliography", Self.init,
    fields: Field(
      "from", \.from, .option, "A BibTeX file in the folder, or several; each key becomes an id.",
      example: "papers.bib"),
    Field(
      "only", \.only, .option, "The keys of the works to take, in this order.",
      whenAbsent: "every work of the files", example: "[okafor2023falls, okafor2024nights]"),
    Field(
      "show", \.show, .option, "Who may read what the files hold: `public`, `application` or `private`.",
      whenAbsent: "public", example: "application"),
    Field(
      "items", \.items, .fields, "More publications, written here.",
      example: "[{title: On falls at night, date: 2025}]"),
    Field.shared(\.origin))
}
