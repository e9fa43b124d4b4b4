package import Lapel

/// A section of the page.
package struct ResumeSection: Sendable {
  /// Which section it is; `custom` for each of the person's own.
  package let key: SectionKey
  /// Unique on the page: `section-projects`.
  package let anchor: String
  /// As printed.
  package let title: RichText
  /// How its entries stand on the page.
  package let layout: SectionLayout
  /// For a section that is text: the summary.
  package let paragraphs: [RichText]
  /// For a section that is one line: interests.
  package let words: [RichText]
  /// In the order of the page.
  package let entries: [ResumeEntry]

  /// What it holds; what no career declares is the person's own.
  var kind: SectionKind { key.kind ?? .own }

  /// A section of text, of a line, or of entries.
  package init(
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
