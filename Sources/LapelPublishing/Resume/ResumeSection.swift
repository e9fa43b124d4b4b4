public import Lapel

/// A section of the page.
public struct ResumeSection: Sendable {
  public let key: SectionKey
  /// Unique on the page: `section-projects`.
  public let anchor: String
  public let title: RichText
  public let layout: SectionLayout
  /// For a section that is text: the summary.
  public let paragraphs: [RichText]
  /// For a section that is one line: interests.
  public let words: [RichText]
  public let entries: [ResumeEntry]

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
