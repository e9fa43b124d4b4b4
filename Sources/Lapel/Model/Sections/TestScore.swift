/// A score in a language or aptitude test.
public struct TestScore: Entry {
  /// The test, such as `TOEIC`.
  public let name: LocalizedText
  /// The score or grade, as printed: `945`; nil: not written.
  public let score: LocalizedText?
  /// When it expires, such as `2026-09`; nil: not written.
  public let validUntil: DateValue?
  /// The fields that every entry can have: id, time, place, links, highlights and the like.
  public let shared: EntryFields

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "test score", Self.init,
    fields: Field("name", \.name, .label, "The test.", example: "TOEIC"),
    Field("score", \.score, .figure, "The score or grade, as printed.", example: "945"),
    Field("valid_until", \.validUntil, .date, "When it expires.", example: "2026-09"),
    Field.shared(\.shared))

  /// The section's key in a career file: `test_scores`.
  public static let section = SectionKey("test_scores")
  /// As the field reference says what the section holds.
  public static let about = "Scores in tests of languages and aptitude."
  /// How themes, fits and sites take its entries.
  public static let kind = SectionKind.score
  /// What its headline and its organization are called in a file.
  public static let names = EntryNames(headline: "name", organization: nil)
  /// What a page of limited length loses with its first entry.
  public static let prominence = 50
  /// One label per entry, with its values.
  public static let layout = SectionLayout.labels

  /// Presents the test, the score as its value, and how long it is valid.
  public var presentation: EntryPresentation {
    var presentation = EntryPresentation(
      headline: name, details: [.validUntil(validUntil)],
      values: [printedScore].compactMap { $0 })
    presentation.special.citedWith = score
    return presentation
  }

  /// The score as printed: two digits or more are points, and a grade is printed as it is.
  private var printedScore: Detail? {
    guard let score else { return nil }
    let versions = score.versions
    let points = versions.count == 1 ? versions[0].text : ""
    let isPoints = points.utf8.count > 1 && points.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return Detail("score", score, as: isPoints ? .score(points) : nil)
  }
}
