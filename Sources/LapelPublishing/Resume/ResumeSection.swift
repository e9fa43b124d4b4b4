package import Lapel

/// A section of the page.
package struct ResumeSection: Sendable {
  /// The key of the section; `custom` for each custom section.
  package let key: SectionKey
  /// An anchor that is unique on the page: `section-projects`.
  package let anchor: String
  /// The title as printed.
  package let title: RichText
  /// How its entries are laid out on the page.
  package let layout: SectionLayout
  /// The text of a section of text: the summary.
  package let paragraphs: [RichText]
  /// The words of a section of one line: interests.
  package let words: [RichText]
  /// The entries in the order of the page.
  package let entries: [ResumeEntry]

  /// What it holds; what no career declares is the person's own.
  var kind: SectionKind { key.kind ?? .own }

  /// Makes a section of text, of one line, or of entries.
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
