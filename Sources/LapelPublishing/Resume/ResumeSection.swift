public import Lapel

/// A section of the page.
public struct ResumeSection: Sendable {
  /// Which section it is; `custom` for each of the person's own.
  public let key: SectionKey
  /// Unique on the page: `section-projects`.
  public let anchor: String
  /// As printed.
  public let title: RichText
  /// How its entries stand on the page.
  public let layout: SectionLayout
  /// For a section that is text: the summary.
  public let paragraphs: [RichText]
  /// For a section that is one line: interests.
  public let words: [RichText]
  /// In the order of the page.
  public let entries: [ResumeEntry]

  /// A section of text, of a line, or of entries.
  public init(
    key: SectionKey, anchor: String, title: RichText, layout: SectionLayout, paragraphs: [RichText] = [],
    words: [RichText] = [], entries: [ResumeEntry] = []
  ) {
    self.key = key
    self.anchor = anchor
    self.title = title
    self.layout = layout
    self.paragraphs = paragraphs
    self.words = words
    self.entries = entries
  }
}
