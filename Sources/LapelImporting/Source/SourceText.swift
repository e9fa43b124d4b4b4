import LapelTeX

/// A text as a source has it, and where it stands there.
package struct SourceText: Hashable, Sendable {
  /// Exactly as the source has it.
  package let text: String
  /// As a person finds it: `work[0].startDate`, `Positions.csv:2 Title`, `line 12`.
  package let place: String

  /// A text and its place.
  package init(_ text: String, at place: String) {
    self.text = text
    self.place = place
  }
}

/// A text for the career, with the texts of the source that it says.
package struct Said: Hashable, Sendable {
  /// What the career says: the source's words, tidied, or a value made of them.
  package var text: String
  /// The texts it was made of; empty where no source said it.
  package var sources: [SourceText]

  /// Words, and the texts they were made of.
  package init(_ text: String, _ sources: [SourceText]) {
    self.text = text
    self.sources = sources
  }

  init(_ source: SourceText) { self.init(CleanText.of(source.text), [source]) }

  /// The same sources, said in other words.
  func saying(_ text: String) -> Said { Said(text, sources) }

  /// Several texts as one; nil when there is none.
  static func joined(_ parts: [Said], by separator: String) -> Said? {
    parts.isEmpty
      ? nil : Said(parts.map(\.text).joined(separator: separator), parts.flatMap(\.sources))
  }
}
