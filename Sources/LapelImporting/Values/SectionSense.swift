import LapelTeX

/// What a heading of a foreign CV means, in the languages that CVs come in.
enum SectionSense: String, Sendable, CaseIterable {
  case experience, internships, projects, education, publications, patents, talks, writing, awards,
    certificates, skills
  case languages = "language_skills"
  case testScores = "test_scores"
  case grants, teaching, supervision, service, memberships
  case military, activities, volunteering, references, interests, summary, contact, courses,
    family

  /// nil for a heading that is the person's own.
  init?(heading: some StringProtocol) {
    var words = FoldedWords(heading)
    if words.words.isEmpty { return nil }
    // `경 력`: syllables that are set apart are one word.
    if (2...8).contains(words.words.count),
      words.words.allSatisfy({ $0.count == 3 && words.bytes[$0.lowerBound] >= 0xE3 })
    {
      words = FoldedWords(String(decoding: words.joined(from: 0), as: UTF8.self))
    }
    if let exact = Self.exact.value(of: words.bytes, words.bytes.indices) {
      self = exact
      return
    }
    // `Grants & Awards` holds prizes, which need no fund.
    lazy var hasPrize = words.words.contains { Self.prizes.stand(at: $0.lowerBound, in: words.bytes) }
    // `Software Engineer` is what somebody is, and heads no section.
    lazy var isRole = words.words.count <= 4 && LooseWords.isRole(words.whole)
    // The more telling word wins, whatever its place: `Volunteer experience`, `Certificats et formations`.
    var best: Stem?
    func take(_ stem: Stem) {
      if stem.rank >= best?.rank ?? .max || stem.sense == .grants && hasPrize || stem.isWeak && isRole {
        return
      }
      best = stem
    }
    for word in words.words { Self.beginnings.eachPhrase(at: word.lowerBound, in: words.bytes) { take($1) } }
    for at in words.bytes.indices where words.bytes[at] >= 0xE2 {
      Self.insides.eachPhrase(at: at, in: words.bytes) { take($1) }
    }
    guard let best else { return nil }
    self = best.sense
  }

  /// The section that a cell of one word names.
  init?(name: String) {
    guard name.utf8.count <= 24, !name.contains(where: { $0 == " " || $0.isNumber }),
      let sense = SectionSense(heading: name), sense.section != nil
    else { return nil }
    self = sense
  }

  /// A beginning of words that tell a section.
  private struct Stem: Sendable {
    let sense: SectionSense
    /// The first in their order wins.
    let rank: Int
    let isWeak: Bool
  }

  private static let prizes = PhraseTable<Void>(["award", "honor"])
  private static let beginnings = PhraseTable(ranked.filter { !isInside($0.0) })
  /// Korean words are put together without blanks: such stems stand anywhere in them.
  private static let insides = PhraseTable(ranked.filter { isInside($0.0) })

  private static func isInside(_ stem: String) -> Bool { stem.utf8.first.map { $0 >= 0xE2 } == true }

  private static let ranked = stems.enumerated().flatMap { rank, stems in
    stems.1.map { ($0, Stem(sense: stems.0, rank: rank, isWeak: weak.contains($0))) }
  }

  /// The section of a career; nil for what is not a list of entries.
  var section: String? {
    switch self {
    case .interests, .summary, .contact, .courses, .family: nil
    default: rawValue
    }
  }

  /// A section that CVs of scholars have.
  var isAcademic: Bool {
    switch self {
    case .grants, .teaching, .supervision, .service, .memberships: true
    default: false
    }
  }

  /// Stems that stand in titles of jobs as well.
  private static let weak = WordLists.set("weak beginnings")

  private static let exact = PhraseTable(
    WordLists.rows("headings").flatMap { row in
      SectionSense(rawValue: row.name).map { sense in row.words.map { ($0, sense) } } ?? []
    })

  /// In the order in which they win.
  private static let stems: [(SectionSense, [String])] = WordLists.rows("beginnings of words in headings")
    .compactMap { row in SectionSense(rawValue: row.name).map { ($0, row.words) } }
}
