/// The grade of a certificate within its family: 기사 is above 산업기사, 1급 above 2급, Professional above Associate.
struct CertificateGrade: Comparable {
  /// Grows with the grade.
  let rank: Int

  static func < (a: CertificateGrade, b: CertificateGrade) -> Bool { a.rank < b.rank }

  private static let ladders: [(CueList, Int)] = [
    (CueList("기술사"), 40), (CueList("기능장"), 35), (CueList("산업기사|industrial engineer*"), 20),
    (CueList("기사"), 30), (CueList("기능사"), 10),
    (CueList("특급|고급"), 34), (CueList("1급|level 1 of|first grade|grade 1"), 33),
    (CueList("2급|second grade|grade 2"), 32),
    (CueList("3급|third grade|grade 3"), 31), (CueList("expert"), 44), (CueList("professional|specialty"), 43),
    (CueList("associate"), 42),
    (CueList("practitioner|foundational|fundamentals"), 41), (CueList("black belt|블랙벨트"), 53),
    (CueList("green belt|그린벨트"), 52),
    (CueList("yellow belt|옐로우벨트"), 51),
  ]

  /// nil when the text names no grade.
  init?(in text: CueText) {
    guard let found = Self.ladders.first(where: { text.has($0.0) }) else { return nil }
    rank = found.1
  }
}
