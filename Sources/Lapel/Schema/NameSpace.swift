/// What a name is looked up among. A job `hanbit`, a target `hanbit` and an application `hanbit` do not know each
/// other.
public enum NameSpace: Sendable, Hashable {
  /// Entries, roles, highlights and strengths.
  case items
  /// Strengths alone, which are items too.
  case strengths
  /// Each company's version of the CV.
  case targets
  /// Postings as kept.
  case postings
  /// Where the person applied.
  case applications
  /// What a year is for.
  case goals
  /// What a line of the log is about, and what shows that a goal was reached: items, and where none bears the name,
  /// applications, targets, postings and goals.
  case records
  /// Names that nothing points at, each for itself: a question's.
  case alone

  /// Where names of this kind are given: strengths are items.
  public var home: NameSpace { self == .strengths ? .items : self }
}
