/// A value with its label, at a level.
public struct Detail: Hashable, Sendable {
  /// The career file's field name: `gpa`, `team`.
  public let field: String
  /// Whether the page says before the value what it is; else the value speaks for itself.
  public let isLabelled: Bool
  /// The text in each language; not empty on a page.
  public let value: LocalizedText
  /// What the page makes words of its own language of; nil: the value is printed as it is.
  package let figure: Figure?
  /// The level of the value when nothing is written on it.
  public let level: ShowLevel

  /// A value that is printed as it is.
  public init(
    _ field: String, isLabelled: Bool = false, _ value: LocalizedText, level: ShowLevel = .everyone
  ) {
    self.init(field, isLabelled: isLabelled, value, as: nil, level: level)
  }

  /// A value with what the page's language makes its words of; `nil` as the figure prints it as it is.
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

  /// A value that each language says in its own way.
  package enum Figure: Hashable, Sendable {
    /// So many people.
    case team(String)
    case validUntil(PartialDate)
    /// A score in points.
    case score(String)
    /// A degree that is not yet given.
    case expected(PartialDate)
    /// Grades as printed; one of them is there. The scale is nil where it is said with them.
    case grade(overall: String?, major: String?, scale: String?)
  }
}
