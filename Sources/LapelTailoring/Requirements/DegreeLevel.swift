/// How far a degree goes.
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

  private static let doctorWords = PhraseList("박사|phd|ph.d|doctorate|doctoral|doctor of|dphil|d.phil")
  private static let masterWords = PhraseList(
    "석사|master's|masters|master of|master degree|msc|m.sc|ms degree|m.s.|mba|m.a.|ma in|ms in|m.eng|meng|graduate degree|석박사|대학원"
  )
  private static let bachelorWords = PhraseList(
    "학사|대졸|4년제|bachelor*|bsc|b.sc|bs or|ba or|bs/ms|bs/ba|ba/bs|ba/ma|bs, ms|bs in|ba in|b.a.|b.s.|bs degree|ba degree|beng|b.eng|bba|bsn|bfa|undergraduate|university degree|college degree|llb|대학교 졸업|대학 졸업|대학졸업|정규대|학부 졸업|학부 이상|학부생|학부 과정"
  )
  private static let associateWords = PhraseList(
    "전문학사|초대졸|전문대|2년제|3년제|associate degree|associate's|associate of")
  private static let schoolWords = PhraseList(
    "고졸|고등학교 졸업|고등학교 이상|고교 졸업|high school diploma|high school graduate|high-school diploma")
  private static let anyWords = PhraseList("학위|전공|졸업|degree|diploma|majored|major in|학력")
  /// Short names that only a degree field may hold.
  private static let fieldWords = PhraseList("ba|bs|llb|대학교|university|college|대학")

  /// The lowest level that a text names; a posting asks for the lowest, `학사 또는 석사`.
  init?(lowestIn text: FoldedLine) {
    // `전문학사` holds `학사`, so the shorter word is looked for last.
    let order: [DegreeLevel] = [.school, .associate, .bachelor, .master, .doctor]
    guard let found = order.first(where: { text.has($0.words) }) else { return nil }
    self = found
  }

  /// The highest level that a degree's own words name; nil when they name none.
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

  /// Whether a line speaks of degrees or majors at all.
  static func isNamed(in text: FoldedLine) -> Bool {
    DegreeLevel(lowestIn: text) != nil || text.has(anyWords)
  }
}
