/// An entry of a section, or a role within one.
package struct ResumeEntry: Sendable {
  /// As `lapel list` prints it: `nuri`, `awards[2]`.
  package let id: String
  /// Unique on the page; evidence links to it. nil when nothing can point at it.
  package let anchor: String?
  /// What it is called: a role, a project, a degree; nil: not said.
  package let headline: RichText?
  /// With whom; nil: not said.
  package let organization: RichText?
  /// When; nil: not said.
  package let when: ResumeDate?
  /// Where; nil: not said.
  package let place: RichText?
  /// On the meta line: `GPA 4.45 / 4.5`, `team of 4`.
  package let details: [ResumeDetail]
  /// Lines of their own under the meta line: thesis, courses, technologies, a strength's claim.
  package let lines: [ResumeDetail]
  /// Values that belong together: a skill's keywords, a paper's authors.
  package let values: [ResumeValue]
  /// Its scope, a paragraph each.
  package let summary: [RichText]
  /// Achievements, most impressive first.
  package var highlights: [ResumeHighlight]
  /// The entry's page and more pages.
  package let url: String?
  /// More pages, each with its label.
  package var links: [ResumeLink]
  /// What proves a strength: each links to its place on this page.
  package var evidence: [ResumeLink]
  /// The roles under one employer.
  package var parts: [ResumeEntry]
  /// Values that are printed as a part of another: the area and the degree of an education.
  package let machineDetails: [ResumeDetail]

  /// An entry that says no more than it is given.
  package init(
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
package struct ResumeDetail: Hashable, Sendable {
  /// The career file's field name: `gpa`.
  package let field: String
  /// What the page says before the value; nil: the value speaks for itself.
  package let label: RichText?
  /// As printed.
  package let value: RichText

  /// A value of a field.
  package init(field: String, label: RichText?, value: RichText) {
    self.field = field
    self.label = label
    self.value = value
  }
}

/// One of several values; the person's own name among authors is marked.
package struct ResumeValue: Hashable, Sendable {
  /// The career file's field name: `keywords`.
  package let field: String
  /// As printed.
  package let text: RichText
  /// Whether it is the person's own name.
  package let isOwnName: Bool

  /// Somebody else's name, or no name, unless it is said to be the person's own.
  package init(field: String, _ text: RichText, isOwnName: Bool = false) {
    self.field = field
    self.text = text
    self.isOwnName = isOwnName
  }
}

/// One thing achieved.
package struct ResumeHighlight: Hashable, Sendable {
  /// As `lapel list` prints it: `nuri.anomaly`, `nuri[3]`.
  package let id: String
  /// Unique on the page; evidence links to it. nil when nothing can point at it.
  package let anchor: String?
  /// The line.
  package let text: RichText
  /// The metric in words, where the line does not hold it already: `10h → 4h (same GPU)`.
  package let metric: RichText?
  /// Pages that show it, each with its label.
  package var links: [ResumeLink]
  /// What it lists below itself.
  package let points: [RichText]

  /// A line that says no more than it is given.
  package init(
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
package struct ResumeLink: Hashable, Sendable {
  /// What is printed for it.
  package let label: RichText
  /// Where it leads.
  package let destination: Destination

  /// Whether it leads to another place on the same page.
  var isInner: Bool { if case .anchor = destination { true } else { false } }

  /// A place that a link leads to.
  package enum Destination: Hashable, Sendable {
    /// An anchor on this page.
    case anchor(String)
    case url(String)
  }

  /// A link with its label; links in that are read as their labels, for one link leads to one place.
  package init(label: RichText, destination: Destination) {
    self.label = label.withoutLinks
    self.destination = destination
  }
}
