import Lapel
import Testing

@Suite("What a posting asks")
struct PostingReadingTests {
  /// `#` begins a heading, `-` an item.
  private static func reading(_ text: String) -> [String] {
    var gap = true
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap {
      line -> PostingPage.Line? in
      defer { gap = line.isEmpty }
      if line.isEmpty { return nil }
      if line.hasPrefix("# ") { return .init(.heading, String(line.dropFirst(2)), isAfterGap: gap) }
      if line.hasPrefix("- ") { return .init(.item, String(line.dropFirst(2)), isAfterGap: gap) }
      return .init(.text, String(line), isAfterGap: gap)
    }
    return PostingReading(PostingPage(lines: lines)).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("headings of many habits are known, and what is given is not asked")
  func headings() {
    #expect(
      Self.reading(
        """
        # 이런 일을 해요
        - 주문 서버 개발
        # 이런 분을 찾고 있어요
        - 코틀린을 써 본 분
        - ※ 모두 갖추지 못해도 괜찮습니다
        # 이런 경험이 있다면 더 좋습니다
        - 카프카 경험
        # 이런 혜택이 있어요
        - 코틀린 강의 수강료 지원
        # 합류 여정은 이래요
        - 서류 → 면접
        """) == ["duty: 주문 서버 개발", "required: 코틀린을 써 본 분", "preferred: 카프카 경험"])
    #expect(
      Self.reading(
        """
        # Why we exist
        - We love ferries
        # What fills the week
        - Run reviews
        # The person we have in mind
        - has run clusters
        # Extra credit
        - talks in public
        # In return
        - A ferry pass
        """) == ["duty: Run reviews", "required: has run clusters", "preferred: talks in public"])
  }

  @Test("a heading of unknown words is judged by its lines")
  func unknownHeading() {
    #expect(
      Self.reading(
        """
        # Oranges and lemons
        - 3+ years of experience with Go
        - Strong knowledge of SQL
        # Afterwards
        - Free lunch
        - 25 days of leave
        """) == ["required: 3+ years of experience with Go", "required: Strong knowledge of SQL"])
  }

  @Test("under one heading, a line's own mark decides")
  func marks() {
    #expect(
      Self.reading(
        """
        # 자격요건 · 우대사항
        - [필수] 자바 경험
        - [우대] 카프카 경험
        - Strong Java, ideally with Spring
        """) == [
          "required: [필수] 자바 경험", "preferred: [우대] 카프카 경험", "required: Strong Java, ideally with Spring",
        ])
  }

  @Test("without headings, only what asks in so many words is taken")
  func noHeadings() {
    #expect(
      Self.reading(
        """
        Founding lead at Tallow
        We are five people.
        - You must have led other engineers
        You need 4 or more years of software development.
        - Front-end experience is a plus
        - Market pay and 1.5% equity
        - We talk twice, then work one paid day together
        """) == [
          "required: You must have led other engineers",
          "required: You need 4 or more years of software development.",
          "preferred: Front-end experience is a plus",
        ])
    #expect(
      Self.reading(
        """
        앱 개발자 모집
        - 앱을 출시해 본 분이어야 합니다
        앱 개발 경력은 3년 이상이어야 합니다.
        - 수어를 아는 분이면 더 좋습니다
        - 연봉은 협의하며 스톡옵션을 드립니다
        - 서류, 두 번의 대화, 처우 협의 순서로 진행합니다
        """) == [
          "required: 앱을 출시해 본 분이어야 합니다", "required: 앱 개발 경력은 3년 이상이어야 합니다.", "preferred: 수어를 아는 분이면 더 좋습니다",
        ])
  }

  @Test(
    "company and title stand in the first line",
    arguments: [
      ("[누리엣지] 비전 AI 엔지니어", "누리엣지", "비전 AI 엔지니어"),
      ("Quillbank: Senior Engineer", "Quillbank", "Senior Engineer"),
      ("Backend lead at Tallow", "Tallow", "Backend lead"), ("간호사 채용 · 새빛병원", "새빛병원", "간호사 채용"),
    ])
  func header(line: String, company: String, title: String) {
    let header = PostingHeader(
      PostingPage(lines: [.init(.text, line), .init(.text, "접수 기간: 2026.06.01 ~ 2026.06.30")]))
    #expect(header.company == company)
    #expect(header.title == title)
    #expect(header.deadline == "2026-06-30")
  }
}
