/// What an entry says on a page, in reading order.
public struct EntryPresentation: Sendable {
  /// The title: a role, a project's name, a degree, an award; nil: none.
  public var headline: LocalizedText?
  /// The employer, school, issuer or venue that it was for or with; nil: none.
  public var organization: LocalizedText?
  /// What the meta line says after the period: GPA, team, rank, score.
  public var details: [Detail]
  /// Separate lines under the meta line, before the highlights: thesis, courses, technologies.
  public var lines: [Detail]
  /// Values that belong together: the keywords of a skill, the authors of a paper.
  public var values: [Detail]
  /// The entries inside this one, such as the roles under one employer.
  public var parts: [RolePart]
  /// What the page of a language makes words of in its own way; nothing unless a section sets it.
  package var special = Special()

  /// Makes a presentation and drops what is nil or empty, so that a field that may not be shown leaves no trace.
  public init(
    headline: LocalizedText?, organization: LocalizedText? = nil, details: [Detail?] = [],
    lines: [Detail?] = [],
    values: [Detail] = [], parts: [RolePart] = []
  ) {
    // A required text that may not be shown is empty, and an empty text counts as none.
    self.headline = headline.flatMap { $0.isEmpty ? nil : $0 }
    self.organization = organization.flatMap { $0.isEmpty ? nil : $0 }
    self.details = details.compactMap { $0 }.filter { !$0.value.isEmpty }
    self.lines = lines.compactMap { $0 }.filter { !$0.value.isEmpty }
    self.values = values.filter { !$0.value.isEmpty }
    self.parts = parts
  }
}

extension EntryPresentation {
  /// What is no text yet, or stands on no CV.
  package struct Special: Sendable {
    /// A headline of two parts, which each language orders in its own way; nil: the headline is one text.
    package var degree: Degree?
    /// Times away, on a line of their own.
    package var leave: [Period] = []
    /// How long something was used; nil: nothing that is used.
    package var use: Use?
    /// What its name in a line about another entry ends in: a score says more than its test's name.
    package var citedWith: LocalizedText?
    /// Values that are printed as a part of another, each for programs: `technology`, `course`.
    package var machineDetails: [Detail] = []
    /// What only its own page on the site shows.
    package var ownPage = OwnPage()
  }

  /// What was reached, and in what.
  package struct Degree: Sendable {
    /// `Bachelor of Science`; nil: not written.
    package let degree: LocalizedText?
    /// `Nursing`; nil: not written.
    package let area: LocalizedText?
    /// Whether it is still to be given.
    package let isExpected: Bool
  }

  /// Since when something was used, and in what.
  package struct Use: Sendable {
    /// As written; nil: the years of what it was used in tell.
    package let since: DateValue?
    /// What it was used in, as written.
    package let places: [Reference]
  }

  /// What a page of one's own has room for.
  package struct OwnPage: Sendable {
    /// nil: none.
    package var picture: Illustration?
    /// Paragraphs under the field of each: `problem`, `result`.
    package var story: [Detail] = []
    /// The whole text, as a file in the folder; nil: it stands elsewhere.
    package var file: PlainText?
  }
}
