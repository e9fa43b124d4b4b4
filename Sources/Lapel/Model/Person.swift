/// The person the career belongs to: the keys of a file that are not sections.
public struct Person: Record, Hashable {
  /// The name as printed; nil: not written.
  public var name: LocalizedText?
  /// Other spellings and names, as in papers or older documents.
  public var alsoKnownAs: [PlainText] = []
  /// What the person is, in a few words, such as `Practical AI developer`; nil: not written.
  public var headline: LocalizedText?
  /// What the strengths add up to; on no CV; nil: not written.
  public var concept: LocalizedText?
  /// Two or three sentences on what the person does and wants to do next; nil: not written.
  public var summary: LocalizedText?
  /// A PNG, JPEG or WebP picture in the folder, printed only if a CV asks for it; nil: not written.
  public var photo: PlainText?
  /// The CV's languages; empty: derived from the name.
  public var languages: [Language] = []
  /// The ways to reach the person, each printed as typed.
  public var contact: Contact = []
  /// The birth date, for forms that ask: a CV prints it if `show_birth_date` says so and the theme has a box for it; nil:
  /// not written.
  public var birthDate: DateValue?
  /// Where the person is from, for forms that ask; printed as `show_origin` says; nil: not written.
  public var origin: LocalizedText?
  /// The family, for forms that ask; printed as `show_family` says; nil: not written.
  public var family: LocalizedText?
  /// What the person cares about, a few words each.
  public var interests: [LocalizedText] = []
  /// The person's own synonyms: `쿠버네티스 = Kubernetes = k8s`.
  public var lexicon: [PlainText] = []
  /// A note to oneself, never printed, such as `Send the Korean version first.`; nil: not written.
  public var note: LocalizedText?
  /// How the CV looks; targets have options of their own.
  public var options = Options.none

  /// Makes a person of whom nothing is known.
  public init() {}

  init(
    name: LocalizedText?, alsoKnownAs: [PlainText], headline: LocalizedText?, concept: LocalizedText?,
    summary: LocalizedText?,
    photo: PlainText?, languages: [Language], contact: Contact, birthDate: DateValue?, origin: LocalizedText?,
    family: LocalizedText?, interests: [LocalizedText], lexicon: [PlainText],
    note: LocalizedText?, options: Options
  ) {
    self.name = name
    self.alsoKnownAs = alsoKnownAs
    self.headline = headline
    self.concept = concept
    self.summary = summary
    self.photo = photo
    self.languages = languages
    self.contact = contact
    self.birthDate = birthDate
    self.origin = origin
    self.family = family
    self.interests = interests
    self.lexicon = lexicon
    self.note = note
    self.options = options
  }

  /// The fields it has in a file, declared once: reading, writing and the field reference follow from them.
  public static let schema = Schema(
    "career", Person.init,
    fields: Field(
      "name", \.name, .applicant, "Your name, as printed.", example: "{ko: 홍길동, en: Gildong Hong}"),
    Field(
      "also_known_as", \.alsoKnownAs, .applicant.withheld,
      "Other names and spellings of yours: marked among authors, hidden where your name is; never printed.",
      example: "[G. D. Hong]"),
    Field("headline", \.headline, .label, "What you are, in a few words.", example: "Practical AI developer"),
    Field(
      "concept", \.concept, .prose.unprinted.ofOwnPage, "What your strengths make together; on no CV.",
      example: "One who counts before changing anything"),
    Field(
      "summary", \.summary, .prose.ofOwnPage,
      "Two or three sentences: what you do and what you want to do next.",
      example: "Six years on medical wards. I look for a unit that measures what it does."),
    Field(
      "photo", \.photo, .portrait,
      "A PNG, JPEG or WebP picture inside the folder; printed only where a CV asks for it.",
      level: .application, example: "photo.jpg"),
    Field(
      "languages", \.languages, .option, "The languages of the CV; the first is the one you write in.",
      whenAbsent: "the languages of the texts", example: "[ko, en]"),
    Field(
      "contact", \.contact, .fields, "How to reach you, each way printed as typed.",
      example: "{email: maya@example.com}"),
    Field(
      "birth_date", \.birthDate, .birth,
      "For forms that ask: a CV prints it where `show_birth_date` says so and the theme has a box for it.",
      level: .application, example: "2000-01-01"),
    Field(
      "origin", \.origin, .birth, "Where you are from, for forms that ask; printed as `show_origin` says.",
      level: .application, example: "Busan"),
    Field(
      "family", \.family, .birth, "Your family, for forms that ask; printed as `show_family` says.",
      level: .application,
      example: "Two parents, one sister"),
    Field(
      "interests", \.interests, .label.ofOwnPage, "What you care about, a few words each.",
      example: "[choir, chess]"),
    Field(
      "lexicon", \.lexicon, .tags.withheld,
      "Words of your own that mean the same, for comparing with postings.",
      example: "[쿠버네티스 = Kubernetes = k8s]"),
    Field(
      "note", \.note, .prose.unprinted, "For the writer alone.", level: .nobody,
      example: "Send the Korean version first."),
    Field.shared(\.options))
}
