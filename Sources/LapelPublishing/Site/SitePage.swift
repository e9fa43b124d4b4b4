import Lapel

/// One page of the site: its address, its description, and its contents.
struct SitePage: Sendable {
  let address: SiteAddress
  /// The address below the language's root, by which versions in other languages are found: `projects/seat-map`.
  let below: String
  let language: Language
  var title: String
  let description: String
  let content: Content
  /// The structured data for search engines; nil for the page that is shown for missing ones.
  let data: [(key: String, value: JSONValue?)]?
  /// What it is made from, so that the next build can keep it; nil: it is made again each time.
  var record: BuildManifest.Page?

  enum Content: Sendable {
    case home(SiteHome)
    case cv(SiteCV)
    case item(SiteItem)
    case list(SiteList)
    case article(SiteArticle)
    case publications(SitePublications)
    case year(SiteYear)
    case missing
    /// The page is as the last build left it.
    case kept
  }

  var isKept: Bool { if case .kept = content { true } else { false } }
}

/// A link of the site: its words, its target, and what is beside it.
struct SiteLink: Sendable {
  let label: RichText
  let url: String
  var note: RichText?
  var when: String?

  /// Makes a link; links inside its label become their own labels, since a link leads to one place.
  init(label: RichText, url: String, note: RichText? = nil, when: String? = nil) {
    self.label = url.isEmpty ? label : label.withoutLinks
    self.url = url
    self.note = note
    self.when = when
  }
}

/// The first page: who the person is, what they are good at and what proves it.
struct SiteHome: Sendable {
  let header: ResumeHeader
  let concept: RichText?
  let strengths: [Strength]
  let projects: [SiteLink]
  let jobs: [SiteLink]
  let writing: [SiteLink]
  let years: [SiteLink]

  struct Strength: Sendable {
    let anchor: String
    let name: RichText
    let claim: [RichText]
    let proofs: [SiteLink]
  }
}

/// The public CV.
struct SiteCV: Sendable {
  let resume: Resume
  /// The names of its other formats: `cv.ko.pdf`.
  let files: [String]
}

/// A project or a job on a page of its own.
struct SiteItem: Sendable {
  let section: ResumeSection
  let entry: ResumeEntry
  let heading: RichText
  /// Whom it was for or with, if the heading is something else; else nil.
  let companion: RichText?
  let picture: SitePicture?
  /// Problem, approach, result, lesson, each with its heading.
  let story: [(head: String, text: [RichText])]
  let results: [Result]
  let proves: [SiteLink]
  let led: [SiteLink]
  let tags: [SiteLink]

  struct Result: Sendable {
    let highlight: ResumeHighlight
    let figures: FigureBars?
    let basis: RichText?
  }
}

/// A picture of the site, with its actual size in pixels.
struct SitePicture: Sendable {
  let url: String
  let alt: RichText
  let width: Int
  let height: Int
}

/// A list of pages.
struct SiteList: Sendable {
  let head: String
  let links: [SiteLink]
}

/// A text by the person.
struct SiteArticle: Sendable {
  let title: RichText
  let when: ResumeDate?
  /// The HTML made by this program.
  let html: String
  /// The text's own language; nil: the page's.
  let language: Language?
  let tags: [SiteLink]
}

/// Papers by year of publication.
struct SitePublications: Sendable {
  let head: String
  let years: [(year: String, papers: [Paper])]

  struct Paper: Sendable {
    let section: ResumeSection
    let entry: ResumeEntry
    let bibTeX: String
  }
}

/// A public retrospective of a year.
struct SiteYear: Sendable {
  let year: String
  let line: RichText?
  /// The story as HTML made by this program.
  let html: String
  let chapters: [SiteLink]
  let groups: [(head: String, texts: [RichText])]
}
