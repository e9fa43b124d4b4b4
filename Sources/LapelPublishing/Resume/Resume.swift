public import Lapel

/// What the page says: ordered, in one language, with nothing on it that may not be read there.
///
/// Every format and every theme prints this and nothing else.
public struct Resume: Sendable {
  /// The page's own; a text that lacks it says its own language.
  public let language: Language
  /// Who it is.
  public let header: ResumeHeader
  /// In the order of the page; none is empty.
  public let sections: [ResumeSection]
  /// The same CV in other languages, as file names beside this one without their endings.
  public var alternates: [ResumeAlternate]
  /// The page's own words (`Evidence`, `Skip to content`), in its language.
  public let words: Words
  /// What a file says about itself.
  public let metadata: ResumeMetadata

  /// What a page says.
  public init(
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
public struct ResumeAlternate: Hashable, Sendable {
  /// The other language.
  public let language: Language
  /// `cv.en`; a format adds its ending.
  public let name: String
  /// The language as it calls itself.
  public let label: String

  /// The same CV as another file beside this one.
  public init(language: Language, name: String, label: String) {
    self.language = language
    self.name = name
    self.label = label
  }
}

/// What a page or a PDF says about itself.
public struct ResumeMetadata: Hashable, Sendable {
  /// `Gildong Hong – CV`.
  public let title: String
  /// The person's name, as the page has it.
  public let author: String
  /// One sentence: the headline, else the summary's first line.
  public let description: String
  /// Words for those who search; may be empty.
  public let keywords: [String]
  /// The day of the build, ISO; nil when the page does not print it.
  public let updated: String?

  /// What a file says about itself.
  public init(title: String, author: String, description: String, keywords: [String], updated: String?) {
    self.title = title
    self.author = author
    self.description = description
    self.keywords = keywords
    self.updated = updated
  }
}
