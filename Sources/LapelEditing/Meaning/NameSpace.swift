import Lapel

/// What a name is looked up among. A job `hanbit`, a target `hanbit` and an application `hanbit` do not know each
/// other.
enum NameSpace: Sendable, Hashable {
  /// Entries, roles, highlights and strengths.
  case items
  /// Strengths alone, which are items too.
  case strengths
  case targets
  case postings
  case applications
  case goals
  /// What a line of the log is about, and what shows that a goal was reached: items, and where none bears the name,
  /// applications, targets, postings and goals.
  case records
  /// Names that nothing points at, each for itself: a question's.
  case alone

  /// Where the ids of a record are looked up.
  init(idsOf record: String) {
    switch record {
    case "target": self = .targets
    case "posting": self = .postings
    case "application": self = .applications
    case "goal": self = .goals
    case "question", "self-question": self = .alone
    default: self = .items
    }
  }

  /// What a pointer in a field is looked up among.
  init(pointers field: String, of record: String) {
    switch (record, field) {
    case (_, "posting"): self = .postings
    case ("application", "target"): self = .targets
    case ("target", "lead"), ("target", "strengths"): self = .strengths
    case ("self-question", "goal"): self = .goals
    case ("goal", "proof"), ("self-question", "proof"): self = .records
    default: self = .items
    }
  }

  /// Where names of this kind are given: strengths are items.
  var home: NameSpace { self == .strengths ? .items : self }
}
