/// The few concepts of the lexicon that the rules themselves mention.
struct KnownConcepts: Sendable {
  let certificate: Int32
  let graduation: Int32
  let internship: Int32
  /// Business administration as a subject of study.
  let business: AskedTerm
  /// Work with others, whatever it is called.
  let teamwork: AskedTerm
  let manners: Dealings
  private let speaking: Set<Int32>
  private let dealings: Set<Int32>
  private let general: Set<Int32>
  private let employers: Set<Int32>
  private let occupations: Set<Int32>
  private let papers: Set<Int32>
  private let leading: Set<Int32>

  init(_ lexicon: Lexicon) {
    func concept(_ form: String) -> Int32 { lexicon.look(up: WordKey(exactly: form)).concept ?? -1 }
    certificate = concept("자격증")
    graduation = concept("졸업")
    internship = concept("인턴")
    business = AskedTerm(.concept(concept("경영학")), .study, "MBA")
    teamwork = AskedTerm(.concept(concept("팀워크")), .skill, "teamwork")
    manners = Dealings(lexicon)
    dealings = Set(["팀워크", "소통", "협업", "부서협업", "함께", "설명"].map(concept))
    general = Set(
      [
        "분석", "설계", "기획", "연구", "조사", "시험", "검증", "평가", "측정", "비교", "보고서", "문서화", "개선", "최적화", "검토", "프로세스",
        "유지보수",
        "설치", "성능", "품질", "일정", "지표", "효율", "전략", "조율",
      ].map(concept))
    employers = Set((EmployerKind.kinds + ["공공기관"]).map(concept))
    papers = Set(["논문", "논문게재"].map(concept))
    leading = Set(["팀리딩", "인원관리"].map(concept))
    occupations = Set(
      ["소프트웨어 개발", "간호", "마케팅", "회계", "영업", "디자인", "데이터 분석", "인사", "교육", "물류", "생산관리", "연구개발"].map {
        concept($0.filter { $0 != " " })
      })
    speaking = Set(
      [
        "소통", "협업", "회의", "만나", "발표", "읽기", "쓰기", "보고서", "고객응대", "협상", "글", "교육", "설계", "번역", "통역", "논문",
        "상담", "이메일마케팅", "텍스트", "문서화", "리뷰", "회의진행", "매뉴얼작성", "기술글",
      ].map(concept))
  }

  /// Whether a factor names only a kind of work that every trade has.
  func isGeneral(_ factor: Factor) -> Bool {
    factor.alternatives.joined().allSatisfy { term in
      guard case .concept = term.identity else { return false }
      return term.weight < 1 || Self.holds(general, term)
    }
  }

  /// Whether a term is a kind of employer, which the place of work shows: `은행`, `병원`.
  func isEmployer(_ term: AskedTerm) -> Bool { Self.holds(employers, term) }

  /// Whether a concept is a line of work that others are part of.
  func isOccupation(_ concept: Int32) -> Bool { occupations.contains(concept) }

  /// Whether a concept means being responsible for people.
  func isLeading(_ concept: Int32) -> Bool { leading.contains(concept) }

  /// Whether a term means papers, whatever was done with them.
  func isPaper(_ term: AskedTerm) -> Bool { Self.holds(papers, term) }

  /// Whether a term only says that one gets on with others.
  func isDealing(_ term: AskedTerm) -> Bool { Self.holds(dealings, term) }

  /// Whether a term only says how a language is used.
  func isSpeaking(_ term: AskedTerm) -> Bool { Self.holds(speaking, term) }

  private static func holds(_ concepts: Set<Int32>, _ term: AskedTerm) -> Bool {
    if case .concept(let concept) = term.identity { concepts.contains(concept) } else { false }
  }
}
