import Lapel

/// Something in the career that can show something: an entry, a role inside one, or a highlight.
struct EvidenceItem: Sendable {
  enum Kind: UInt8, Sendable { case entry, role, highlight }

  /// The id as `lapel list` prints it.
  let id: String
  let kind: Kind
  /// What the entry is, of which it is or in which it stands.
  let section: SectionKind
  /// The index of the entry around a role, or of the role or entry around a highlight; nil for an entry.
  var parent: Int?
  /// What it says, in every language in which it is written, including keywords and tags.
  let texts: [String]
  /// Which of the texts say what an employer is, rather than what was done there.
  var ofEmployer: Range<Int> = 0..<0
  /// The position held, `Registered nurse`, which is also among the texts.
  var position: [String] = []
  /// The organization: a name (`Songi Animation`) hints at a field of work, but does not show anything done.
  var organization: [String] = []
  /// The words for its section (`paper`, `patent`), which nobody wrote.
  var sectionWords: [String] = []
  /// Whether it says by how much something improved: `4.1초에서 1.6초로`.
  var isMeasured = false
  /// Whether it says with whom it was done: `paired with the client's engineers`, `개발팀과 함께`.
  var isShared = false
  /// Its title, if that is a name of its own (`Seat Map`): a word in it that no lexicon knows need
  /// not mean the thing.
  var title: [String] = []
  /// The months it lasted, counted from the year 0; nil when they are not known.
  let months: ClosedRange<Int>?
  /// What an entry's section says about it besides words.
  let fact: Fact

  enum Fact: Sendable, Equatable {
    case none
    /// A test with its score as printed, and the first month in which it no longer counts; nil: none.
    case score(name: String, score: String, expires: Int?)
    /// A degree with the grade point, if it is given.
    case degree(level: [String], isFinished: Bool, grade: GradePoint?)
    case language(level: [String])
    case certificate(level: [String], CertificateStanding)
    /// A skill with the first month in which it was used, if that is given.
    case skill(level: [String], since: Int?)
    /// A body that somebody belongs to, which for many is a grade of it: `Chartered member`.
    case membership
  }

  /// Whether it shows what it says; an expired certificate, or one that is only hoped for, does not.
  var isInForce: Bool { standing == .held }

  /// The standing of a certificate; everything else is held.
  var standing: CertificateStanding {
    if case .certificate(_, let standing) = fact { standing } else { .held }
  }
}
