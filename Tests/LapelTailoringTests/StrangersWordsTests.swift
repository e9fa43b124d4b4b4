import Lapel
import LapelImporting
import Testing

@testable import LapelTailoring

@Suite("Words of strangers' postings that look like others")
struct StrangersWordsTests {
  private static let papers = """
    name: 홍길동
    education:
      - {id: haeon, institution: 해온대학교, degree: 석사, area: 전기공학, period: 2012-03..2018-02}
    certificates:
      - {id: nurse, name: Registered nurse licence (Republic of Korea), date: 2018-03}
      - {id: youth, name: 청소년상담사 2급, date: 2019-05}
      - {id: lorry, name: "Commercial driver's license, Class B", date: 2020-01}
      - {id: guide, name: 특급 소방 안전관리 교육 수료, date: 2021-02}
    """

  @Test(
    "a paper is the one that is named, of its grade and its place",
    arguments: [
      // A degree's name within another word asks for no degree.
      ("임상병리사 분석사 과정 2급", FitStatus.gap), ("장학사 경력 우대", .gap), ("석사 학위", .met),
      ("학사 이상, 전기공학", .met),
      // Whoever is something by a grade holds the certificate of it.
      ("청소년상담사 1급", .gap), ("청소년상담사 2급 3점", .met),
      // A licence holds where it was given.
      ("Valid Texas registered nurse license", .gap),
      ("Ability to obtain a Texas registered nurse license", .partial),
      ("Registered nurse licence", .met),
      ("CDL Class A", .gap), ("CDL-A or B license", .met), ("driver's license", .met),
      // A course by the words of its name.
      ("소방안전교육 이수 필수", .met), ("위생관리교육 이수 필수", .gap),
    ])
  func papers(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.papers, line).lines[0].status == status, "\(line)")
  }

  private static let work = """
    name: Gildong Hong
    experience:
      - id: onbit
        organization: 온빛소프트
        summary: 도서관에 클라우드 서비스를 파는 회사, 직원 90명
        position: 웹 개발자
        period: 2021-01..present
        highlights:
          - {id: screens, text: 대출 화면 40개를 React로 다시 만들어 첫 화면을 1.2초 앞당김}
          - {id: letters, text: Wrote the letters to 300 readers, text}
      - id: garam
        organization: Garam Bistro
        position: Line cook
        period: 2018-01..2020-12
        highlights:
          - {id: train, text: Trained five new cooks on knife work}
    skills:
      - {id: go, name: Go, level: main}
      - {id: react, name: React}
      - {id: terraform, name: Terraform}
    """

  @Test(
    "what is asked is not met by what only stands near it",
    arguments: [
      // What an employer sells was not built by everyone there.
      ("클라우드 환경 구축 경험", FitStatus.partial),
      ("cloud experience", .met),
      // So many at one employer, and not any number of heads.
      ("web development for an organization with a headcount of 400+", .partial),
      // Another language shows that one programs; what a list ends in names a choice.
      ("Programming experience with Go", .met), ("Ansible, Terraform등 IaC 도구 사용 경험", .met),
      // Years of what every trade does are not had by any post.
      ("2 years of experience managing complex systems using software", .partial),
      ("경력", .met), ("경력 (연수 무관)", .met), ("동종업계 경력자 우대", .partial),
    ])
  func nearness(line: String, status: FitStatus) {
    #expect(FitTests.report(Self.work, line).lines[0].status == status, "\(line)")
  }

  @Test(
    "first stands what a line asks for: a skill, a post, a paper",
    arguments: [
      ("Go 언어 활용 능력", "go"), ("Prior cooking experience is preferred", "garam"),
      ("React 사용 가능자", "react"),
    ])
  func first(line: String, item: String) {
    #expect(FitTests.report(Self.work, line).lines[0].evidence.first?.id == item, "\(line)")
  }

  @Test("a condition that nothing shows is the person's to answer, and no gap")
  func conditions() {
    for line in ["TWIC card", "Able to climb ladders", "Clean driving record"] {
      #expect(FitTests.report(Self.work, line).lines[0].isToAnswer, "\(line)")
    }
  }

  @Test("West Virginia is not Virginia")
  func places() {
    let (own, asked) = (FoldedLine("West Virginia nursing license"), FoldedLine("Virginia nursing license"))
    #expect(LicencePlace.differs(own, from: asked) && !LicencePlace.differs(own, from: own))
  }

  @Test("two shifts are no sum of money")
  func shifts() {
    #expect(FitTests.report(Self.work, "2조 2교대 근무").lines[0].remarks == ["이력서로 확인할 수 없는 조건: 직접 답할 것"])
  }

  @Test("labels, stars and remarks of a posting are told from what it asks")
  func habits() {
    let text = """
      급여: 280만원
      학력요건: 고졸
      회사규모: 소기업
      직무내용:
      등대 전구 교체
      *주간 근무
      *배를 몰아 본 분 우대
      *통근버스 제공
      """
    let lines = PostingReading(SavedPosting(text: text)).requirements.map {
      "\($0.kind.rawValue): \($0.text)"
    }
    #expect(lines.contains("required: 고졸"))
    #expect(lines.contains { $0.hasPrefix("preferred:") && $0.contains("배를 몰아 본 분 우대") })
    #expect(!lines.contains { $0.contains("회사규모") })
  }

  @Test("a list between two that ask is asked too, whatever stands over it")
  func between() {
    let text = """
      Keeper of the lighthouse

      You must have:
      - a licence for small boats
      - experience of knots

      You can "sing the song":
      - Patience: you wait out a storm
      - Calm: you do not shout

      You should have:
      - experience of lamps
      """
    let asked = PostingReading(SavedPosting(text: text)).requirements.filter { $0.kind != .duty }.map(\.text)
    #expect(asked.contains("Patience: you wait out a storm"))
    #expect(asked.contains("experience of lamps"))
  }

  @Test("a short label over a line of text is no requirement, nor is how a paper is counted")
  func labels() {
    let text = """
      MINIMUM QUALIFICATIONS
      Training:
      A certificate in lamp care.
      License or Certificate:
      A licence for small boats.

      지원자격
      - 소형선박 면허 보유자
      - 증명서에 기간이 기재된 경우만 인정
      """
    let asked = PostingReading(SavedPosting(text: text)).requirements.map(\.text)
    #expect(asked == ["A certificate in lamp care.", "A licence for small boats.", "소형선박 면허 보유자"])
  }
}
