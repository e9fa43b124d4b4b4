/// Publications that are kept in BibTeX files, which are read again whenever the career is read.
public struct Bibliography: Record, Hashable {
  /// One or more BibTeX files in the folder; each key becomes an id.
  public let from: OneOrMany<PlainText>
  /// The keys of the works to take, in this order; empty: all but the volumes that other works are in.
  public let only: [PlainText]
  /// Who may read what the files contain: `public`, `application` or `private`; nil: public.
  public let show: ShowLevel?
  /// Further publications, written in the career file.
  public let items: [Publication]
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
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
