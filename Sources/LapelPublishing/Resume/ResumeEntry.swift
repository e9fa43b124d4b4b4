/// An entry of a section, or a role inside one.
package struct ResumeEntry: Sendable {
  /// The id as `lapel list` prints it: `nuri`, `awards[2]`.
  package let id: String
  /// An anchor that is unique on the page, to which evidence links; nil when nothing can point at it.
  package let anchor: String?
  /// The title: a role, a project, a degree; nil: not written.
  package let headline: RichText?
  /// The organization it was with; nil: not written.
  package let organization: RichText?
  /// The time; nil: not written.
  package let when: ResumeDate?
  /// The place; nil: not written.
  package let place: RichText?
  /// What the meta line says: `GPA 4.45 / 4.5`, `team of 4`.
  package let details: [ResumeDetail]
  /// Separate lines under the meta line: thesis, courses, technologies, a strength's claim.
  package let lines: [ResumeDetail]
  /// Values that belong together: a skill's keywords, a paper's authors.
  package let values: [ResumeValue]
  /// Its scope, one paragraph each.
  package let summary: [RichText]
  /// Achievements, the most impressive first.
  package var highlights: [ResumeHighlight]
  /// The entry's own page; nil: none.
  package let url: String?
  /// Further pages, each with its label.
  package var links: [ResumeLink]
  /// What proves a strength, each a link to its place on this page.
  package var evidence: [ResumeLink]
  /// The roles under one employer.
  package var parts: [ResumeEntry]
  /// Values that are printed as part of another: the area and the degree of an education.
  package let machineDetails: [ResumeDetail]

  /// Makes an entry; everything that is not given is empty.
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

  /// Scope and lines in the order in which every format prints them: a strength's claim, the scope, then the
  /// other lines.
  var paragraphs: [ResumeDetail] {
    let scope = summary.map { ResumeDetail(field: "summary", label: nil, value: $0) }
    return lines.filter { $0.field == "claim" } + scope + lines.filter { $0.field != "claim" }
  }
}

/// A value of an entry, with or without a label.
package struct ResumeDetail: Hashable, Sendable {
  /// The name of its field in a career file: `gpa`.
  package let field: String
  /// The label before the value; nil: the value speaks for itself.
  package let label: RichText?
  /// The value as printed.
  package let value: RichText

  /// Makes a value of a field.
  package init(field: String, label: RichText?, value: RichText) {
    self.field = field
    self.label = label
    self.value = value
  }
}

/// One of several values; among authors, the person's own name is marked.
package struct ResumeValue: Hashable, Sendable {
  /// The name of its field in a career file: `keywords`.
  package let field: String
  /// The value as printed.
  package let text: RichText
  /// Whether it is the person's own name.
  package let isOwnName: Bool

  /// Makes a value that by default is not the person's own name.
  package init(field: String, _ text: RichText, isOwnName: Bool = false) {
    self.field = field
    self.text = text
    self.isOwnName = isOwnName
  }
}

/// One achievement.
package struct ResumeHighlight: Hashable, Sendable {
  /// The id as `lapel list` prints it: `nuri.anomaly`, `nuri[3]`.
  package let id: String
  /// An anchor that is unique on the page, to which evidence links; nil when nothing can point at it.
  package let anchor: String?
  /// The line.
  package let text: RichText
  /// The metric in words, `10h → 4h (same GPU)`; nil when there is none, or the line itself has it.
  package let metric: RichText?
  /// Pages that show it, each with its label.
  package var links: [ResumeLink]
  /// The points that it lists below itself.
  package let points: [RichText]

  /// Makes a highlight; everything that is not given is empty.
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

/// A link to a place on this page or on the web.
package struct ResumeLink: Hashable, Sendable {
  /// The text that is printed.
  package let label: RichText
  /// The place it leads to.
  package let destination: Destination

  /// Whether it leads to another place on the same page.
  var isInner: Bool { if case .anchor = destination { true } else { false } }

  /// The target of a link.
  package enum Destination: Hashable, Sendable {
    /// An anchor on this page.
    case anchor(String)
    case url(String)
  }

  /// Makes a link with its label; links inside the label become their own labels, since a link leads to one place.
  package init(label: RichText, destination: Destination) {
    self.label = label.withoutLinks
    self.destination = destination
  }
}
