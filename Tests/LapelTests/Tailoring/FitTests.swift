import Lapel
import LapelDiagnostics
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

  private static let work = """
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
        "`5` stands in the rewording of `map.users` and not in the original"
      ])
  }
}
