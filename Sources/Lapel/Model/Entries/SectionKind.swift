/// What a section's entries are, as far as more than one place asks it.
///
/// Whatever themes, page limits, sites, logs and fits do with a section follows from its kind, in a `switch` that names
/// every kind, so that a section says once what it is, and a kind that is added is asked for wherever it matters.
public enum SectionKind: Sendable, Hashable, CaseIterable {
  /// The person's two or three sentences.
  case summary
  /// What the person says of themselves, with what proves it: strengths.
  case claim
  /// Paid work.
  case job
  /// Work to learn from.
  case internship
  /// Something built.
  case project
  /// Time at a school.
  case study
  /// A prize.
  case award
  /// Something that others printed: a paper.
  case paper
  /// A right to what one invented.
  case patent
  /// What was told to people who listened.
  case talk
  /// What was told to people who read.
  case writing
  /// Means or a seat that were given to somebody: grants, memberships.
  case support
  /// What a register says one may do: certificates and licences.
  case certificate
  /// What one can do.
  case skill
  /// What one speaks.
  case language
  /// A figure that a test gave.
  case score
  /// Service that the law asks for.
  case duty
  /// What was done for others or with them, beside work: teaching, committees, clubs.
  case service
  /// Somebody who can be asked.
  case person
  /// What the person cares about, in one line.
  case interests
  /// Boxes of a form: the birth date.
  case personal
  /// Whatever the person makes of it.
  case own
}

/// The fields of a career file that an entry's headline and its organization on a page come from.
public struct EntryNames: Hashable, Sendable {
  /// `position`, `name`; of several, the first that a headline is made of.
  public let headline: String
  /// `organization`, `venue`; nil where a section has none.
  public let organization: String?

  /// Names of fields, as a career file has them.
  public init(headline: String, organization: String?) {
    self.headline = headline
    self.organization = organization
  }
}
