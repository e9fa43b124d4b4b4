package import Lapel

/// What the page says: ordered, in one language, with nothing on it that may not be read there.
///
/// Every format and every theme prints this and nothing else.
package struct Resume: Sendable {
  /// The page's own; a text that lacks it says its own language.
  package let language: Language
  /// Who it is.
  package let header: ResumeHeader
  /// In the order of the page; none is empty.
  package let sections: [ResumeSection]
  /// The same CV in other languages, as file names beside this one without their endings.
  package var alternates: [ResumeAlternate]
  /// The page's own words (`Evidence`, `Skip to content`), in its language.
  package let words: Words
  /// What a file says about itself.
  package let metadata: ResumeMetadata

  /// What a page says.
  package init(
    language: Language, header: ResumeHeader, sections: [ResumeSection], alternates: [ResumeAlternate],
    words: Words, metadata: ResumeMetadata
  ) {
    self.language = language
    self.header = header
    self.sections = sections
    self.alternates = alternates
    self.words = words
    self.metadata = metadata
  }
}

/// The same CV in another language.
package struct ResumeAlternate: Hashable, Sendable {
  /// The other language.
  package let language: Language
  /// `cv.en`; a format adds its ending.
  package let name: String
  /// The language as it calls itself.
  package let label: String

  /// The same CV as another file beside this one.
  package init(language: Language, name: String, label: String) {
    self.language = language
    self.name = name
    self.label = label
  }
}

/// What a page or a PDF says about itself.
package struct ResumeMetadata: Hashable, Sendable {
  /// `Gildong Hong – CV`.
  package let title: String
  /// The person's name, as the page has it.
  package let author: String
  /// One sentence: the headline, else the summary's first line.
  package let description: String
  /// Words for those who search; may be empty.
  package let keywords: [String]
  /// The day of the build, ISO; nil when the page does not print it.
  package let updated: String?

  /// What a file says about itself.
  package init(title: String, author: String, description: String, keywords: [String], updated: String?) {
    self.title = title
    self.author = author
    self.description = description
    self.keywords = keywords
    self.updated = updated
  }
}
