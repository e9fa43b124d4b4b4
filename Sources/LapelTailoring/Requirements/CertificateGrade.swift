/// The grade of a certificate within its family: 기사 is above 산업기사, 1급 above 2급, Professional above Associate.
struct CertificateGrade: Sendable {
  private enum Family: Sendable { case national, numbered, tier, level, belt, driving, commercial }

  private let family: Family
  private let rank: Int

  private static let ladders: [(PhraseList, Family, Int)] = [
    (PhraseList(named: "CertificateGrade.eitherCommercial"), .commercial, 2),
    (PhraseList(named: "CertificateGrade.commercialA"), .commercial, 3),
    (PhraseList(named: "CertificateGrade.commercialB"), .commercial, 2),
    (PhraseList(named: "CertificateGrade.commercialC"), .commercial, 1),
    (PhraseList("1종 대형|1종대형"), .driving, 3), (PhraseList("1종 보통|1종보통|1종 운전"), .driving, 2),
    (PhraseList("2종 보통|2종보통|2종 운전|2종 소형"), .driving, 1),
    // Before the national ones: a 3급 해기사 is no 기사.
    (PhraseList("특급|고급"), .numbered, 4), (PhraseList("1급|level 1 of|first grade|grade 1"), .numbered, 3),
    (PhraseList("2급|second grade|grade 2"), .numbered, 2),
    (PhraseList("3급|third grade|grade 3"), .numbered, 1),
    (PhraseList("level 4"), .tier, 4), (PhraseList("level 3"), .tier, 3), (PhraseList("level 2"), .tier, 2),
    (PhraseList("level 1"), .tier, 1),
    (PhraseList("기술사"), .national, 5), (PhraseList("기능장"), .national, 4),
    (PhraseList("산업기사|industrial engineer*"), .national, 2), (PhraseList("기사"), .national, 3),
    (PhraseList("기능사|craftsman"), .national, 1),
    (PhraseList("expert|엑스퍼트"), .level, 4),
    (PhraseList("associate|어소시에이트|준전문가|specialist|스페셜리스트"), .level, 2),
    (PhraseList("professional|specialty|프로페셔널|전문가"), .level, 3),
    (PhraseList("practitioner|foundational|fundamentals|entry"), .level, 1),
    (PhraseList("black belt|블랙벨트|black-belt|6시그마 bb|식스시그마 bb"), .belt, 3),
    (PhraseList("green belt|그린벨트|green-belt|6시그마 gb|식스시그마 gb"), .belt, 2),
    (PhraseList("yellow belt|옐로우벨트"), .belt, 1),
  ]

  /// Reads the grade in a text; nil when it names none.
  init?(in text: FoldedLine) {
    guard let found = Self.ladders.first(where: { text.has($0.0) }) else { return nil }
    family = found.1
    rank = found.2
  }

  /// Whether a certificate of this grade is below what is asked for; grades of different families cannot be compared.
  func isBelow(_ asked: CertificateGrade) -> Bool { family == asked.family && rank < asked.rank }

  /// Whether a certificate's text is only its name, possibly with a grade, a level or a year after it.
  static func isName(_ name: String, of text: String) -> Bool {
    let (name, text) = (name.lowercased(), text.lowercased())
    guard name.utf8.count > 3, text.hasPrefix(name) else { return false }
    let rest = text.dropFirst(name.count).drop { $0 == " " || $0 == "(" || $0 == "-" }
    return rest.isEmpty || rest.first?.isNumber ?? false
      || ["level", "class", "grade", "특급", "초급", "중급", "고급"].contains { rest.hasPrefix($0) }
  }
}
