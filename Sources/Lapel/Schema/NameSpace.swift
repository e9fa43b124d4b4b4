/// The set that a name is looked up in. A job `hanbit`, a target `hanbit` and an application `hanbit` do not
/// clash.
public enum NameSpace: Sendable, Hashable {
  /// Entries, roles, highlights and strengths.
  case items
  /// Strengths only, which are items too.
  case strengths
  /// Targets, each a company's version of the CV.
  case targets
  /// Saved postings.
  case postings
  /// Applications that the person sent.
  case applications
  /// Goals of a year.
  case goals
  /// What a line of the log, or the proof of a goal, can name: items, and if no item has the name, applications,
  /// targets, postings and goals.
  case records
  /// Names that nothing points at, such as a question's.
  case alone

  /// The name space that declares names of this kind: strengths are items.
  public var home: NameSpace { self == .strengths ? .items : self }
}
