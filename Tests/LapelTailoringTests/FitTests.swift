import Lapel
import LapelDiagnostics
import LapelTailoring
import Testing

@Suite("A career beside a posting")
struct FitTests {
  /// A report on lines that are all required.
  static func report(
    _ yaml: String, _ lines: String..., today: PartialDate = PartialDate(year: 2026, month: 6, day: 30)
  )
    -> FitReport
  {
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(yaml.utf8)))
    let career = LoadedCareer([file], today: today).career
    return FitReport(
      of: career, for: PostingReading(required: lines, preferred: [], duties: []), today: today)
  }

  static let work = """
    name: 홍길동
    experience:
      - id: dasom
        organization: 다솜전자
        position: 백엔드 개발자
        period: 2023-01..2024-12
        highlights:
          - {id: api, text: 코틀린과 스프링 부트로 주문 API를 개발, note: 옆 팀은 Go로 개발함}
          - {id: live, text: Planned the go-live with the R&D team}
      - {id: aram, organization: 아람물류, position: 백엔드 개발자, period: 2024-07..present}
    internships:
      - {id: nuri, organization: 누리비전, position: 백엔드 인턴, period: 2022-01..2022-12}
    projects:
      - {id: secret, name: Rust로 만든 저장소, show: private}
    skills:
      - {id: js, name: TypeScript, keywords: [JavaScript, React Native]}
      - {id: cpp, name: C++}
    """

  @Test(
    "and asks for all, or for one",
    arguments: [
      ("코틀린 또는 자바 개발 경험", FitStatus.met), ("코틀린과 Node.js 개발 경험 모두 보유하신 분", .partial),
      ("Kotlin, Scala 등 JVM 언어 경험", .met), ("Kotlin and Scala", .partial), ("either Scala or Kotlin", .met),
      ("Scala or Clojure", .gap), ("languages such as Scala or Kotlin", .met),
    ])
  func andOr(line: String, status: FitStatus) {
    #expect(Self.report(Self.work, line).lines[0].status == status)
  }

  @Test(
    "a look-alike is another thing, and neither a note nor a private item counts",
    arguments: [
      "Go로 서버를 개발해 본 분", "can program in Go", "R로 통계 분석을 해 본 분", "Java 개발 경험", "Experience with C#",
      "C 개발 경험", "Rust 사용 경험",
    ])
  func lookAlikes(line: String) {
    #expect(Self.report(Self.work, line).lines[0].status == .gap)
  }

  @Test("React Native shows React in part only")
  func near() { #expect(Self.report(Self.work, "React로 웹 화면을 개발해 본 분").lines[0].status != .met) }

  @Test("months are counted once where posts overlap, and internships only where the line says so")
  func years() {
    // 2023-01 to 2026-06, with half a year of overlap: 42 months.
    let report = Self.report(
      Self.work, "백엔드 개발 경력 3년 이상", "백엔드 개발 경력 4년 이상", "인턴을 포함해 백엔드 경력 4년 이상",
      "at least 8 years of backend development",
      "3~5년의 백엔드 개발 경력")
    #expect(report.lines.map(\.status) == [.met, .partial, .met, .gap, .met])
    #expect(report.lines[1].remarks.first == "3년 6개월 (요구 4년)")
  }

  private static let facts = """
    name: 홍길동
    education:
      - {id: univ, institution: 가온대학교, area: 컴퓨터공학, degree: 학사, period: 2015-03..2019-02}
    test_scores:
      - {id: toeic, name: TOEIC, score: 850, date: 2025-03-01}
      - {id: opic, name: OPIc, score: IM3, date: 2023-03-01}
    certificates:
      - {id: info, name: 정보처리기사, date: 2020-05}
      - {id: comp, name: 컴퓨터활용능력 2급, date: 2018-07}
    language_skills:
      - {id: english, name: 영어, level: 업무 가능}
    """

  @Test(
    "degrees, scores, certificates and languages are read, not guessed",
    arguments: [
      ("컴퓨터공학 또는 유관 전공 학사 이상", FitStatus.met), ("Master's degree in computer science", .gap),
      ("석사 학위 이상 또는 이에 준하는 연구 경험", .partial), ("전자공학 또는 관련 학과 학사 이상", .met), ("TOEIC 800점 이상", .met),
      ("토익 900점 이상", .gap),
      ("OPIc IM2 이상", .gap), ("TOEIC 900 또는 OPIc IH 이상", .gap), ("정보처리산업기사 이상 자격증 보유자", .met),
      ("컴퓨터활용능력 1급", .gap), ("SQLD 자격증", .gap), ("영어로 업무 소통이 가능한 분", .met), ("일본어 가능자", .gap),
      ("학력 무관", .met),
    ])
  func facts(line: String, status: FitStatus) {
    #expect(Self.report(Self.facts, line).lines[0].status == status)
  }

  @Test("the person's own lexicon joins names that no lexicon knows")
  func ownLexicon() {
    let yaml = """
      name: 홍길동
      lexicon: ['새틀라 = Satla']
      skills: [{id: s, name: Satla}]
      """
    #expect(Self.report(yaml, "새틀라 사용 경험").lines[0].status == .met)
    #expect(Self.report(yaml, "새틀라로 개발해 본 분").lines[0].evidence.map(\.id) == ["s"])
  }

  @Test("the reason names the words, and where the career has them otherwise, both")
  func reasons() {
    let report = Self.report(Self.work, "Kotlin 개발 경험", "GraphQL 경험")
    #expect(report.lines[0].evidence.first?.id == "dasom.api")
    #expect(report.lines[0].evidence.first?.why == ["Kotlin (코틀린)"])
    #expect(report.lines[1].remarks == ["근거 없음: GraphQL"])
    #expect(report.otherNames.map { [$0.asked, $0.written, $0.id] } == [["Kotlin", "코틀린", "dasom.api"]])
    #expect(report.questions.count == 1)
  }

  @Test("the strength whose proof answers most leads, and one that answers nothing is unused")
  func strengths() {
    let yaml =
      Self.work + """

        strengths:
          - {id: words, name: 글, evidence: [dasom.live]}
          - {id: server, name: 서버, evidence: [dasom.api]}
        """
    let report = Self.report(yaml, "코틀린 개발 경험", "스프링 부트 사용 경험")
    #expect(report.lead == "server")
    #expect(report.strengths.first?.supports == 2)
    #expect(report.unused == ["words"])
  }

  private static let trades = """
    name: 홍길동
    headline: 치료사
    education: [{id: univ, institution: 나무대학교, area: 애니메이션, degree: 학사, period: 2015-03..2019-02}]
    experience:
      - id: press
        organization: {ko: 도담출판, en: Songi Animation}
        position: 마케터
        period: 2022-01..2025-12
        highlights: [{id: persona, text: Mapped personas of readers}, {id: sop, text: Chaired the S&OP meeting}]
    projects: [{id: seat, name: Seat Map}]
    certificates: [{id: color, name: 컬러리스트산업기사}]
    language_skills: [{id: english, name: 영어, level: 유창}]
    """

  @Test(
    "a word that only looks like the thing is not the thing",
    arguments: [
      "Experience with maps", "컬러리스트기사 자격증 소지자", "소아 재활 경험", "정보처리기사 또는 임베디드기사",
      "애니메이션 제작 경험", "SOP 작성 경험", "DOE", "학부모 상담 경험",
    ])
  func looks(line: String) { #expect(Self.report(Self.trades, line).lines[0].status != .met) }

  @Test(
    "where one worked shows what the line asks of where, and both languages are asked where both stand",
    arguments: [
      ("출판사 또는 서점에서 일해 보신 분", FitStatus.met), ("fluent English and either Dutch or German", .partial),
      ("English or German", .met), ("mastery of Word and one of Excel, Sheets or Numbers", .gap),
    ])
  func places(line: String, status: FitStatus) {
    #expect(Self.report(Self.trades, line).lines[0].status == status)
  }

  @Test("what a mistyped key stands in proves nothing, and a text that a comma cut is read up to it")
  func mistakes() throws {
    let yaml = """
      name: 홍길동
      projects:
        - {id: open, name: 저장소, highlights: [{id: a, ko: 'Kafka 운영', en: Ran Kafka, daily}]}
        - {id: secret, name: Rust로 만든 저장소, shwo: private}
        - id: half
          name: 도구
          highlights: [{id: b, text: Go로 개발, nots: x}, {id: c, text: Scala로 개발}]
      """
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(yaml.utf8)))
    let today = PartialDate(year: 2026, month: 6, day: 30)
    let loaded = LoadedCareer([file], today: today)
    let mistakes = try #require(CareerMistakes(loaded.report))
    #expect(mistakes.errors == 3)
    let report = FitReport(
      of: loaded.career,
      for: PostingReading(required: ["Kafka", "Rust", "Go 언어", "Scala"], preferred: [], duties: []),
      today: today, mistakes: mistakes)
    #expect(report.lines.map(\.status) == [.met, .gap, .gap, .met])
    #expect(report.errors == 3)
    let other = LoadedCareer(
      [
        CareerFile(
          name: "p.yaml", source: SourceFile(path: "p.yaml", bytes: Array("name: x\nbirth_date: never".utf8)))
      ],
      today: today)
    #expect(CareerMistakes(other.report) == nil)
  }

  @Test("neither a note, a todo, the log nor anything private counts, whatever it says")
  func unseen() {
    let yaml = """
      name: 홍길동
      experience:
        - {id: a, organization: 가온, position: 개발자, note: Terraform으로 관리, todo: Ansible 쓰기, highlights: [{text: 서버 개발, note: Kafka 운영}]}
        - {id: b, organization: 나온, position: GraphQL 개발자, show: private}
        - {id: c, organization: 다온, position: {text: Scala 개발자, show: private}}
      internships: [{id: d, organization: 라온, position: 인턴, reason: Elixir, learned: Erlang}]
      strengths: [{id: s, name: 서버, evidence: [a], compare: Haskell}]
      assessment: {asked: 2024-01-02, questions: [{id: q, ko: Clojure를 아는가?, answer: X}]}
      goals: {year: 2024, items: [{id: g, ko: Perl 공부}]}
      log:
        - 2024-01-01 @self Rust를 배움
      """
    let lines = [
      "Terraform", "Ansible", "Kafka", "GraphQL", "Scala", "Elixir", "Erlang", "Haskell", "Clojure", "Perl",
      "Rust",
    ]
    for line in lines { #expect(Self.report(yaml, line).lines[0].status == .gap, "\(line)") }
  }

  @Test("what an item is worth grows with what it answers, the best proof first")
  func worth() {
    let worth = Self.report(Self.work, "코틀린 개발 경험", "스프링 부트 사용 경험", "GraphQL").worth
    #expect((worth.values["dasom.api"] ?? 0) > (worth.values["dasom"] ?? 0))
    #expect(worth.lines["dasom.api"] == 2)
    #expect(worth.values["dasom.live"] == nil)
  }

  @Test("a career of nothing and a posting of nothing are fine")
  func empty() {
    #expect(Self.report("name: 홍길동").lines.isEmpty)
    #expect(Self.report("name: 홍길동", "()", "·", "또는", "3년", "등", "[필수]").lines.count == 6)
    #expect(Self.report("name: 홍길동", String(repeating: "(", count: 5000)).lines.count == 1)
  }
}

@Suite("A rewording")
struct RewordTests {
  private static func problems(_ reword: String) -> [String] {
    let yaml = """
      name: 홍길동
      projects:
        - {id: map, name: 빈자리 지도, highlights: [{id: users, text: '학생 3,100명이 씀', metric: {was: 10h, now: 2.70h}}]}
      target: {id: hanbit, reword: {map.users: '\(reword)'}}
      """
    let file = CareerFile(
      name: "profile.yaml", source: SourceFile(path: "profile.yaml", bytes: Array(yaml.utf8)))
    let day = PartialDate(year: 2026, month: 6, day: 30)
    return LoadedCareer([file], today: day).report.diagnostics.filter { $0.code == .rewordChangesFact }.map(
      \.message)
  }

  @Test("keeps every figure of the original, however it is written")
  func kept() { #expect(Self.problems("사용자 3100명에게 10시간 일을 2.7시간으로 줄여 줌").isEmpty) }

  @Test("may not bring a figure of its own")
  func new() {
    #expect(
      Self.problems("5천 명, 3,100명, 4배") == [
        "`5천` stands in the rewording of `map.users` and not in the original"
      ])
  }
}
