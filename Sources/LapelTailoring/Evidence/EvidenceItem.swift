import Lapel

/// A thing in the career that can show something: an entry, a role within one, or a highlight.
struct EvidenceItem: Sendable {
  enum Kind: UInt8, Sendable { case entry, role, highlight }

  /// As `lapel list` prints it.
  let id: String
  let kind: Kind
  let section: SectionKey
  /// The entry around a role, the role or entry around a highlight.
  var parent: Int?
  /// What it says, in every language it is written in; keywords and tags too.
  let texts: [String]
  /// Which of the texts say what an employer is, rather than what was done there.
  var ofEmployer: Range<Int> = 0..<0
  /// What one was at a post: `Registered nurse`. It stands among the texts too.
  var position: [String] = []
  /// Whose it was: a name (`Songi Animation`) hints at a field of work, but shows nothing that was done.
  var organization: [String] = []
  /// What its section says of it (`paper`, `patent`), which nobody wrote.
  var sectionWords: [String] = []
  /// Whether it tells by how much something got better: `4.1초에서 1.6초로`.
  var isMeasured = false
  /// Whether it tells with whom it was done: `paired with the client's engineers`, `개발팀과 함께`.
  var isShared = false
  /// What it is called, where that is a name of its own (`Seat Map`): a word of it that no lexicon knows need
  /// not mean the thing.
  var title: [String] = []
  /// The months it lasted, as numbers since the year 0.
  let months: ClosedRange<Int>?
  /// What an entry's own section says of it beside words.
  let fact: Fact

  enum Fact: Sendable, Equatable {
    case none
    /// A test with its score as printed, and the first month in which it counts no more.
    case score(name: String, score: String, expires: Int?)
    /// With the grade point, where it is told.
    case degree(level: [String], isFinished: Bool, grade: GradePoint?)
    case language(level: [String])
    case certificate(level: [String], CertificateStanding)
    /// With the first month in which it was used, where that is told.
    case skill(level: [String], since: Int?)
  }

  /// Whether it shows what it says: a certificate that ran out, or that is hoped for, does not.
  var isInForce: Bool { standing == .held }

  /// Of a certificate; all else is held.
  var standing: CertificateStanding {
    if case .certificate(_, let standing) = fact { standing } else { .held }
  }

  static let skills = Skill.section
  static let certificates = Certificate.section
}
