import Lapel
import LapelImporting
import LapelTailoring
import Testing

@Suite("What a posting asks")
struct PostingReadingTests {
  /// `#` begins a heading, `-` an item, as do `■`, `·` and `1)`.
  private static func reading(_ text: String) -> [String] {
    var gap = true
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).compactMap {
      line -> SavedPosting.Line? in
      defer { gap = line.isEmpty }
      if line.isEmpty { return nil }
      if line.hasPrefix("# ") { return .init(.heading, String(line.dropFirst(2)), isAfterGap: gap) }
      for mark in ["■ ", "· "] where line.hasPrefix(mark) {
        return .init(.item, String(line.dropFirst(2)), isAfterGap: gap, mark: mark.unicodeScalars.first)
      }
      if line.hasPrefix("1) ") { return .init(.item, String(line.dropFirst(3)), isAfterGap: gap, mark: "0") }
      if line.hasPrefix("- ") { return .init(.item, String(line.dropFirst(2)), isAfterGap: gap) }
      return .init(.text, String(line), isAfterGap: gap)
    }
    return PostingReading(SavedPosting(lines: lines)).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("a first line that is nothing but a heading is one, and no title")
  func headingFirst() {
    #expect(
      Self.reading("자격요건\n- Swift 3년 이상\n- Python\n우대사항\n- 수상 경력")
        == ["required: Swift 3년 이상", "required: Python", "preferred: 수상 경력"])
    #expect(
      Self.reading("Requirements:\n- Swift\nNice to have\n- Prizes") == [
        "required: Swift", "preferred: Prizes",
      ])
    let page = SavedPosting(lines: [.init(.text, "자격요건"), .init(.item, "Swift")])
    #expect(PostingHeader(page).title == nil)
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

  @Test("a mark that stands only over other marks makes headings")
  func markedHeadings() {
    #expect(
      Self.reading(
        """
        가온물류 채용
        ■ 맡으실 일
        · 배차 계획
        ■ 이런 분을 찾아요
        · 경력 3년 이상인 분
        · 컬러리스트기사 자격증 소지자
        ■ 우대조건
        · SQL을 쓸 줄 아는 분
        ■ 복리후생
        · 점심 제공
        """) == [
          "duty: 배차 계획", "required: 경력 3년 이상인 분", "required: 컬러리스트기사 자격증 소지자",
          "preferred: SQL을 쓸 줄 아는 분",
        ])
    // Where headings and lines bear one mark, only the headings that every site has are told.
    #expect(
      Self.reading("채용\n1) 자격요건\n1) 자바 3년 이상\n1) 우대사항\n1) 카프카 경험") == [
        "required: 자바 3년 이상", "preferred: 카프카 경험",
      ])
  }

  @Test(
    "headings without marks stand as the first lines of paragraphs, and a label is a heading with its line")
  func plainHeadings() {
    #expect(
      Self.reading(
        """
        너른바다 채용

        어떤 일을 하나요?
        화물의 통관을 진행합니다

        이런 분이면 좋겠어요
        무역 사무 경력이 2년 이상인 분

        함께하면 받는 것들
        지게차 면허 취득 지원
        """) == ["duty: 화물의 통관을 진행합니다", "required: 무역 사무 경력이 2년 이상인 분"])
    #expect(
      Self.reading("모집\n\n담당업무: 회계\n자격요건: 회계 경력 3년 이상\nBenefits: free jam") == [
        "duty: 회계", "required: 회계 경력 3년 이상",
      ])
  }

  @Test(
    "a heading of a rare turn of phrase is known by it or by its place",
    arguments: [
      ("What we can't do without", "Not needed, but we would smile"),
      ("You should apply if you have", "Brownie points"),
      ("We are after", "It would be lovely if you also brought"), ("이런 경험이 필요해요", "이러면 더 좋습니다"),
      ("Minimum qualifications", "Preferred qualifications"), ("Required:", "Preferred:"),
      ("이런 분이면 좋겠어요", "이런 경험까지 있다면 꼭 만나고 싶어요"), ("자격요건", "우대 자격"),
    ])
  func rareHeadings(required: String, preferred: String) {
    let read = Self.reading(
      "x\n# \(required)\n- 3 years of Go\n# \(preferred)\n- SQL experience\n# 혜택\n- a gym")
    #expect(read == ["required: 3 years of Go", "preferred: SQL experience"])
  }

  @Test("what is not asked, and what is said to everybody, is no requirement")
  func notAsked() {
    #expect(
      Self.reading(
        """
        # Requirements
        - 3 years of Go
        - No visa sponsorship is available
        - 학력, 나이, 성별 무관
        - 신입도 지원할 수 있어요
        - We are unable to consider applicants without a permit
        """) == ["required: 3 years of Go"])
  }

  @Test("more lines than a person reads are cut, and a line like a book asks nothing")
  func bounded() {
    let many = SavedPosting(
      lines: [.init(.heading, "자격요건")] + (0..<9000).map { .init(.item, "자바 경력 \($0 % 9 + 1)년 이상") })
    let reading = PostingReading(many)
    #expect(reading.isCut)
    #expect(reading.requirements.count == 600)
    let long = String(repeating: "Python and Java or ", count: 100_000)
    let page = SavedPosting(lines: [.init(.text, long), .init(.heading, "Requirements"), .init(.item, long)])
    #expect(PostingReading(page).requirements.isEmpty)
    #expect(PostingHeader(page).title == nil)
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
      SavedPosting(lines: [.init(.text, line), .init(.text, "접수 기간: 2026.06.01 ~ 2026.06.30")]))
    #expect(header.company == company)
    #expect(header.title == title)
    #expect(header.deadline == "2026-06-30")
  }

  @Test(
    "the last day is found however it is written",
    arguments: [
      ("접수 기간: 2026.06.15 ~ 2026.07.14 18:00", "2026-07-14"), ("모집기간 2026.06.15~07.14", "2026-07-14"),
      ("2026년 7월 31일까지", "2026-07-31"), ("Closing date: 12 July 2026", "2026-07-12"),
      ("Apply by July 3rd, 2026", "2026-07-03"), ("접수 마감 2026-07-05(일) 23:59", "2026-07-05"),
      ("마감: 채용 시", nil), ("2026.06.15 창립", nil),
      ("원서접수: '26. 3. 18.(월) 09:00 ~ 3. 29.(금) 18:00", "2026-03-29"),
      ("Bewerbungsfrist: 31.03.2026", "2026-03-31"), ("Closing date: 14/12/2026 23:59", "2026-12-14"),
      ("Closing date: 04/12/2026", nil),
    ])
  func deadline(line: String, day: String?) {
    #expect(PostingHeader(SavedPosting(lines: [.init(.text, "모집"), .init(.text, line)])).deadline == day)
  }

  @Test("the company and the last day stand after their labels, in one line or the next")
  func labels() {
    let header = PostingHeader(
      SavedPosting(
        lines: [
          .init(.text, "Engineer"), .init(.heading, "회사명"), .init(.text, "가온물류"), .init(.heading, "마감일"),
          .init(.text, "2026.07.20"),
        ]))
    #expect(header.company == "가온물류")
    #expect(header.deadline == "2026-07-20")
    #expect(
      PostingHeader(SavedPosting(lines: [.init(.text, "Engineer"), .init(.text, "Company: Tern")])).company
        == "Tern")
  }

  @Test("headings that speak to the reader, and lines told in his own words, are asked")
  func addressed() {
    #expect(
      Self.reading(
        """
        # You'll feel at home here if you…
        - hold a driving licence
        # It also helps if you…
        - know a second language
        # From here
        - Two conversations
        """) == ["required: hold a driving licence", "preferred: know a second language"])
    #expect(
      Self.reading(
        """
        # 이런 동료를 기다려요
        - 사용자 인터뷰를 해 봤어요
        # 있으면 반가운 경험이에요
        - 서비스를 기획해 봤어요
        # 함께하면 누려요
        - 매주 금요일 오전 근무
        """) == ["required: 사용자 인터뷰를 해 봤어요", "preferred: 서비스를 기획해 봤어요"])
  }

  @Test("a list of gifts that no heading parts from what is asked is not asked")
  func gifts() {
    #expect(
      Self.reading(
        """
        # What you'll bring
        - Experience with turbines
        - Welding
        - Insurance claims

        - Six weeks of leave
        - A share of the profit, paid each spring
        - Workshops with our neighbours
        - A call, a visit to us, and a paid trial day
        """) == [
          "required: Experience with turbines", "required: Welding", "required: Insurance claims",
        ])
  }
}
