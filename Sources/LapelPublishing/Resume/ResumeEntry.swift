/// An entry of a section, or a role within one.
public struct ResumeEntry: Sendable {
  /// As `lapel list` prints it: `nuri`, `awards[2]`.
  public let id: String
  /// Unique on the page; evidence links to it. nil when nothing can point at it.
  public let anchor: String?
  /// What it is called: a role, a project, a degree; nil: not said.
  public let headline: RichText?
  /// With whom; nil: not said.
  public let organization: RichText?
  /// When; nil: not said.
  public let when: ResumeDate?
  /// Where; nil: not said.
  public let place: RichText?
  /// On the meta line: `GPA 4.45 / 4.5`, `team of 4`.
  public let details: [ResumeDetail]
  /// Lines of their own under the meta line: thesis, courses, technologies, a strength's claim.
  public let lines: [ResumeDetail]
  /// Values that belong together: a skill's keywords, a paper's authors.
  public let values: [ResumeValue]
  /// Its scope, a paragraph each.
  public let summary: [RichText]
  /// Achievements, most impressive first.
  public var highlights: [ResumeHighlight]
  /// The entry's page and more pages.
  public let url: String?
  /// More pages, each with its label.
  public var links: [ResumeLink]
  /// What proves a strength: each links to its place on this page.
  public var evidence: [ResumeLink]
  /// The roles under one employer.
  public var parts: [ResumeEntry]
  /// Values that are printed as a part of another: the area and the degree of an education.
  public let machineDetails: [ResumeDetail]

  /// An entry that says no more than it is given.
  public init(
    id: String = "", anchor: String?, headline: RichText?, organization: RichText? = nil,
    when: ResumeDate? = nil,
    place: RichText? = nil, details: [ResumeDetail] = [], lines: [ResumeDetail] = [],
    values: [ResumeValue] = [],
    summary: [RichText] = [], highlights: [ResumeHighlight] = [], url: String? = nil,
    links: [ResumeLink] = [],
    evidence: [ResumeLink] = [], parts: [ResumeEntry] = [],
    machineDetails: [ResumeDetail] = []
  ) {
    self.id = id
    self.anchor = anchor
    self.headline = headline
    self.organization = organization
    self.when = when
    self.place = place
    self.details = details
    self.lines = lines
    self.values = values
    self.summary = summary
    self.highlights = highlights
    self.url = url
    self.links = links
    self.evidence = evidence
    self.parts = parts
    self.machineDetails = machineDetails
  }

  /// Scope and lines in the order that every format prints them in: a strength's claim, the scope, then the
  /// other lines.
  var paragraphs: [ResumeDetail] {
    let scope = summary.map { ResumeDetail(field: "summary", label: nil, value: $0) }
    return lines.filter { $0.field == "claim" } + scope + lines.filter { $0.field != "claim" }
  }
}

/// A labelled value of an entry.
public struct ResumeDetail: Hashable, Sendable {
  /// The career file's field name: `gpa`.
  public let field: String
  /// What the page says before the value; nil: the value speaks for itself.
  public let label: RichText?
  /// As printed.
  public let value: RichText

  /// A value of a field.
  public init(field: String, label: RichText?, value: RichText) {
    self.field = field
    self.label = label
    self.value = value
  }
}

/// One of several values; the person's own name among authors is marked.
public struct ResumeValue: Hashable, Sendable {
  /// As printed.
  public let text: RichText
  /// Whether it is the person's own name.
  public let isOwnName: Bool

  /// Somebody else's name, or no name, unless it is said to be the person's own.
  public init(_ text: RichText, isOwnName: Bool = false) {
    self.text = text
    self.isOwnName = isOwnName
  }
}

/// One thing achieved.
public struct ResumeHighlight: Hashable, Sendable {
  /// As `lapel list` prints it: `nuri.anomaly`, `nuri[3]`.
  public let id: String
  /// Unique on the page; evidence links to it. nil when nothing can point at it.
  public let anchor: String?
  /// The line.
  public let text: RichText
  /// The metric in words, where the line does not hold it already: `10h → 4h (same GPU)`.
  public let metric: RichText?
  /// Pages that show it, each with its label.
  public var links: [ResumeLink]
  /// What it lists below itself.
  public let points: [RichText]

  /// A line that says no more than it is given.
  public init(
    id: String = "", anchor: String?, text: RichText, metric: RichText?, links: [ResumeLink] = [],
    points: [RichText] = []
  ) {
    self.id = id
    self.points = points
    self.links = links
    self.anchor = anchor
    self.text = text
    self.metric = metric
  }
}

/// A link to a place on this page or to a page of the web.
public struct ResumeLink: Hashable, Sendable {
  /// What is printed for it.
  public let label: RichText
  /// Where it leads.
  public let destination: Destination

  /// Whether it leads to another place on the same page.
  var isInner: Bool { if case .anchor = destination { true } else { false } }

  /// A place that a link leads to.
  public enum Destination: Hashable, Sendable {
    /// An anchor on this page.
    case anchor(String)
    case url(String)
  }

  /// A link with its label.
  public init(label: RichText, destination: Destination) {
    self.label = label
    self.destination = destination
  }
}
