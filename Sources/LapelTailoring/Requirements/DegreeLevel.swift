/// The level of a degree.
enum DegreeLevel: Int, Sendable, Comparable, CaseIterable {
  case school = 1
  case associate, bachelor, master, doctor

  static func < (a: DegreeLevel, b: DegreeLevel) -> Bool { a.rawValue < b.rawValue }

  private var words: PhraseList {
    switch self {
    case .doctor: Self.doctorWords
    case .master: Self.masterWords
    case .bachelor: Self.bachelorWords
    case .associate: Self.associateWords
    case .school: Self.schoolWords
    }
  }

  private static let doctorWords = PhraseList(named: "DegreeLevel.doctorWords")
  private static let masterWords = PhraseList(named: "DegreeLevel.masterWords")
  private static let bachelorWords = PhraseList(named: "DegreeLevel.bachelorWords")
  private static let associateWords = PhraseList(named: "DegreeLevel.associateWords")
  private static let schoolWords = PhraseList(named: "DegreeLevel.schoolWords")
  private static let anyWords = PhraseList(named: "DegreeLevel.anyWords")
  /// Abbreviations that are degrees only in a degree field.
  private static let fieldWords = PhraseList(named: "DegreeLevel.fieldWords")

  /// Reads the lowest level in a text, because a posting means the lowest: `학사 또는 석사`; nil when it names none.
  init?(lowestIn text: FoldedLine) {
    // `전문학사` contains `학사`, so the shorter word is tried last.
    let order: [DegreeLevel] = [.school, .associate, .bachelor, .master, .doctor]
    guard let found = order.first(where: { text.has($0.words) }) else { return nil }
    self = found
  }

  /// Reads the highest level in a degree's own words; nil when they name none.
  init?(highestIn text: FoldedLine) {
    let order: [DegreeLevel] = [.doctor, .master, .associate, .bachelor, .school]
    if let found = order.first(where: { text.has($0.words) }) {
      self = found
    } else if text.has(Self.fieldWords) {
      self = .bachelor
    } else {
      return nil
    }
  }

  /// Whether a line mentions degrees or majors at all.
  static func isNamed(in text: FoldedLine) -> Bool {
    DegreeLevel(lowestIn: text) != nil || text.has(anyWords)
  }
}
