package import Lapel

/// What a page says: ordered, in one language, without anything that may not be read there.
///
/// Every format and every theme prints this and nothing else.
package struct Resume: Sendable {
  /// The language of the page; a text that lacks it has its own language.
  package let language: Language
  /// The head of the page: who it is about.
  package let header: ResumeHeader
  /// The sections in the order of the page; none is empty.
  package let sections: [ResumeSection]
  /// The same CV in other languages, as names of files beside this one without their endings.
  package var alternates: [ResumeAlternate]
  /// The page's own words (`Evidence`, `Skip to content`), in its language.
  package let words: Words
  /// What a file says about itself.
  package let metadata: ResumeMetadata

  /// Makes a résumé from its parts.
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
  /// The file's name, `cv.en`; a format adds its ending.
  package let name: String
  /// The language's own name for itself.
  package let label: String

  /// Makes a reference to the same CV in a file beside this one.
  package init(language: Language, name: String, label: String) {
    self.language = language
    self.name = name
    self.label = label
  }
}

/// What a page or a PDF says about itself.
package struct ResumeMetadata: Hashable, Sendable {
  /// The title: `Gildong Hong – CV`.
  package let title: String
  /// The person's name, as on the page.
  package let author: String
  /// A description in one sentence: the headline, else the summary's first line.
  package let description: String
  /// Words for search; may be empty.
  package let keywords: [String]
  /// The day of the build in ISO 8601; nil when the page does not print it.
  package let updated: String?

  /// Makes the metadata of a file.
  package init(title: String, author: String, description: String, keywords: [String], updated: String?) {
    self.title = title
    self.author = author
    self.description = description
    self.keywords = keywords
    self.updated = updated
  }
}
