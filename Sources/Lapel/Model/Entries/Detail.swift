/// A value with the name of its field and its level.
public struct Detail: Hashable, Sendable {
  /// The name of its field in a career file: `gpa`, `team`.
  public let field: String
  /// Whether the page prints a label before the value; otherwise the value speaks for itself.
  public let isLabelled: Bool
  /// The text in each language; not empty on a page.
  public let value: LocalizedText
  /// What the page turns into words of its own language; nil: the value is printed as it is.
  package let figure: Figure?
  /// The level of the value when none is written on it.
  public let level: ShowLevel

  /// Makes a value that is printed as it is.
  public init(
    _ field: String, isLabelled: Bool = false, _ value: LocalizedText, level: ShowLevel = .everyone
  ) {
    self.init(field, isLabelled: isLabelled, value, as: nil, level: level)
  }

  /// Makes a value that the page's language puts into words; with a figure of nil it is printed as it is.
  package init(
    _ field: String, isLabelled: Bool = false, _ value: LocalizedText, as figure: Figure?,
    level: ShowLevel = .everyone
  ) {
    self.field = field
    self.isLabelled = isLabelled
    self.value = value
    self.figure = figure
    self.level = level
  }

  /// A value that each language puts into words in its own way.
  package enum Figure: Hashable, Sendable {
    /// The number of people in a team.
    case team(String)
    case validUntil(PartialDate)
    /// A score in points.
    case score(String)
    /// The month or day when a degree will be given.
    case expected(PartialDate)
    /// Grades as printed, of which at least one is there. The scale is nil when it is part of the grades.
    case grade(overall: String?, major: String?, scale: String?)
  }
}
