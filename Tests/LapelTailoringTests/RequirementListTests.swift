import Lapel
import LapelImporting
import LapelTailoring
import Testing

@Suite("What holds the words of a line together")
struct RequirementListTests {
  private static let work = """
    name: 홍길동
    education: [{id: univ, institution: 나무대학교, area: 기계공학, degree: 학사, period: 2012-03..2016-02}]
    experience:
      - id: nuri
        organization: 누리소프트
        position: 웹 개발자
        period: 2020-01..2025-12
        highlights:
          - {id: shop, text: React와 Redis로 가게 관리 웹을 개발}
          - {id: robot, text: 물류 로봇의 관제 화면을 개발}
          - {id: paired, text: Paired with the client's engineers on the search page}
          - {id: night, text: 3교대 근무표를 만듦}
    skills: [{id: react, name: React}]
    """

  @Test("tools with nothing between them are a list")
  func names() {
    let line = "React Redis GraphQL Docker Kubernetes"
    #expect(FitTests.report(Self.work, line).lines[0].status == .partial, "\(line)")
  }

  @Test(
    "of words between dots before one thing, and of words that a line has to do with, one is enough",
    arguments: ["드론·로봇 화면 개발 경험", "Redis·Kafka 관련 경험", "Kafka, Redis 관련 개발 경험"])
  func dots(line: String) {
    #expect(FitTests.report(Self.work, line).lines[0].status == .met, "\(line)")
  }

  @Test("what is done in one way or another to a thing with a name needs the thing")
  func object() {
    let line = "Framer를 활용한 화면 제작·개발 경험"
    #expect(FitTests.report(Self.work, line).lines[0].status != .met, "\(line)")
  }

  @Test("a label that a full stop closes asks for nothing")
  func label() {
    let line = "Technically Savvy. Experience with React or Vue.js"
    #expect(FitTests.report(Self.work, line).lines[0].status == .met, "\(line)")
  }

  @Test(
    "how long one studies is no time of work, and two numbers with a comma are not one",
    arguments: ["대학졸업(2,3년)이상", "대학교졸업(4년) 이상"])
  func studies(line: String) {
    let found = FitTests.report(Self.work, line).lines[0]
    #expect(found.status == .met && found.remarks.isEmpty, "\(line): \(found.remarks)")
  }

  @Test("what is said not to be enough is not asked")
  func notEnough() {
    let line = "React to the level of your own components, not just Angular"
    #expect(!FitTests.report(Self.work, line).lines[0].remarks.joined().contains("Angular"), "\(line)")
  }

  @Test("whether one can work shifts is for the person to say, though shifts worked before show it in part")
  func shifts() {
    let found = FitTests.report(Self.work, "3교대 근무 가능한 자").lines[0]
    #expect(found.isToAnswer && found.status == .partial)
  }

  @Test("what was done comes before the post that it was done in")
  func deedFirst() {
    let found = FitTests.report(Self.work, "웹과 화면 개발 경험").lines[0]
    #expect(found.evidence.first?.id.contains(".") == true, "\(found.evidence.map(\.id))")
  }

  @Test("who works with others has told of it where a line tells with whom something was done")
  func others() {
    let found = FitTests.report(Self.work, "Building strong stakeholder relationships").lines[0]
    #expect(found.evidence.map(\.id).contains("nuri.paired"), "\(found.evidence.map(\.id))")
  }

  private static func read(_ lines: SavedPosting.Line...) -> [String] {
    PostingReading(SavedPosting(lines: lines)).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("a right to work is asked under any heading, and a sentence may head a list")
  func headings() {
    let read = Self.read(
      .init(.text, "서버 개발자"), .init(.text, "이런 일을 합니다.", isAfterGap: true),
      .init(.item, "주문 서버 개발", mark: "-"),
      .init(.text, "자격요건", isAfterGap: true), .init(.item, "자바 개발 경험", mark: "-"))
    #expect(read == ["duty: 주문 서버 개발", "required: 자바 개발 경험"])
    let asked = Self.read(
      .init(.heading, "Requirements"), .init(.item, "Java", mark: "-"), .init(.heading, "How to apply"),
      .init(.text, "Send us a letter. Applicants must be able to show that they may work here."))
    #expect(
      asked == ["required: Java", "required: Applicants must be able to show that they may work here."])
  }

  @Test("the number of what follows is no duty")
  func numbers() {
    #expect(
      Self.read(.init(.heading, "주요업무"), .init(.text, "01"), .init(.item, "주문 서버 개발")) == ["duty: 주문 서버 개발"])
  }

  @Test("who hired has hired")
  func hiring() {
    let work =
      "name: 홍길동\nexperience: [{id: a, organization: 가나, period: 2020-01..2024-01, highlights: [{id: h, text: 개발자 31명을 채용}]}]"
    #expect(FitTests.report(work, "채용 경험").lines[0].status == .met)
  }

  @Test("a degree is asked of somebody, also among the facts of the work")
  func degree() {
    let read = Self.read(
      .init(.text, "생산직 사원"), .init(.text, "담당업무: 포장", isAfterGap: true), .init(.text, "학력: 고졸 이상"))
    #expect(read.contains("required: 고졸 이상"), "\(read)")
  }
}
