import LapelImporting
import LapelTailoring
import Testing

@Suite("Habits of postings")
struct PostingHabitsTests {
  private static func posting(_ text: String) -> PostingReading { PostingReading(SavedPosting(text: text)) }

  private static func reading(_ text: String) -> [String] {
    posting(text).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("that newcomers are looked for asks nothing", arguments: ["경력: 신입", "신입", "신입사원"])
  func newcomers(line: String) {
    #expect(Self.reading("자격요건\n- \(line)\n- 엑셀 활용 능력\n") == ["required: 엑셀 활용 능력"])
  }

  @Test("a phrase that leads a list in says what is asked, or only that it goes on")
  func leadIns() {
    #expect(
      Self.reading(
        """
        ## Keeper of the lighthouse

        ### Person specification

        We're interested in people who have:

        - kept a log at sea
        - an understanding of tides

        As a keeper, you will:

        - trim the lamp at dusk
        - paint the tower

        The successful keeper will:

        - have a licence for small boats
        - be able to climb 212 steps

        To help us find each other you'll already bring the following skills and habits of mind, whatever they are called:

        - knots
        """) == [
          "required: kept a log at sea", "required: an understanding of tides", "duty: trim the lamp at dusk",
          "duty: paint the tower", "required: have a licence for small boats",
          "required: be able to climb 212 steps", "required: knots",
        ])
  }

  @Test("each heading may bear a picture or a ring of its own")
  func pictures() {
    #expect(
      Self.reading(
        """
        등대지기를 찾아요

        🌊 이런 일을 해요
        - 해 질 녘 등을 켜요

        ✨ 이런 경험이 있다면 더 좋아요
        - 배를 몰아 본 경험
        """) == ["duty: 해 질 녘 등을 켜요", "preferred: 배를 몰아 본 경험"])
    #expect(
      Self.reading("ㅁ 이런 분을 찾습니다\n ㅇ 항해 경력 3년 이상\n ㅇ 무전 자격증 소지자\nㅁ 우대합니다\n o 섬 생활 경험\n") == [
        "required: 항해 경력 3년 이상", "required: 무전 자격증 소지자", "preferred: 섬 생활 경험",
      ])
  }

  @Test("a heading may stand over another, and no sentence that ends a paragraph is one")
  func headingOverHeading() {
    #expect(
      Self.reading(
        """
        Keeper

        Knowledge, skills and experience
        Essential:
        Three winters on a rock
        Desirable:
        Some Norse
        """) == ["required: Three winters on a rock", "preferred: Some Norse"])
    #expect(
      Self.reading(
        """
        지원 자격

        - 항해사 면허 소지자

        서류 마감 뒤 면허 소지자가 없을 경우 자격 요건을 완화하고자 함

        - 만 65세 미만인 자
        """) == ["required: 항해사 면허 소지자", "required: 만 65세 미만인 자"])
  }

  @Test("what bars somebody, what is handed in and what is paid is not asked, and stays in sight")
  func notAsked() {
    let posting = Self.posting(
      """
      1. 응시 자격
       - 항해사 면허 소지자
       - 급여 3,200~3,800만 원
      2. 응시 제한: 다음에 해당하는 자는 응시할 수 없음
       - 징계로 해임된 자
      3. 제출 서류 (필수)
       - 면허증 사본
      """)
    #expect(posting.requirements.map(\.text) == ["항해사 면허 소지자"])
    #expect(posting.unread.flatMap(\.lines) == ["급여 3,200~3,800만 원", "징계로 해임된 자", "면허증 사본"])
    #expect(
      Self.reading(
        "Requirements\n- Two lamps trimmed a night\n\nRequired application materials:\n- A letter\n") == [
          "required: Two lamps trimmed a night"
        ])
    let facts = Self.posting("Requirements\n- Knots\n- Reports to: the harbour master\n")
    #expect(facts.requirements.map(\.text) == ["Knots"])
    #expect(facts.unread.flatMap(\.lines) == ["Reports to: the harbour master"])
  }

  @Test("a paragraph that asks and wishes is told in its sentences, any other as it stands")
  func sentences() {
    #expect(
      Self.reading(
        "Keeper of lamps\n\nYou should have kept a light before, e.g. Kelda Rock. A boat licence would be great.\n"
      ) == [
        "required: You should have kept a light before, e.g. Kelda Rock.",
        "preferred: A boat licence would be great.",
      ])
    #expect(
      Self.reading("Requirements\n\nYou know lamps. You know tides.\n") == [
        "required: You know lamps. You know tides."
      ])
  }

  @Test("dashes may stand against a capital, and pictures over numbered lists head them")
  func closeMarks() {
    #expect(
      Self.reading("자격요건\n• 신입 또는 경력\n-REST API 설계 경험이 있으신 분\n-등대 운영 경험이 있으신 분\n").dropFirst() == [
        "required: REST API 설계 경험이 있으신 분", "required: 등대 운영 경험이 있으신 분",
      ])
    #expect(
      Self.reading(
        """
        등대지기 모집

        필수 사항
        ✔ 이런 분을 찾고 있어요.
        ① 밤을 새워 본 분
        우대 사항
        ✔ 이런 분이면 더 좋아요.
        ① 배를 몰아 본 분
        상세 내용
        ✔ 이렇게 성장할 수 있어요.
        ① 등대 전문가
        """) == ["required: 밤을 새워 본 분", "preferred: 배를 몰아 본 분"])
  }

  @Test("a must among what is said of the work or the employer is asked")
  func musts() {
    #expect(
      Self.reading(
        """
        # Kelda Rock

        The rock has a lamp. A head for heights is a must. No boat is required.

        ## Requirements
        - Knots

        ## Duties
        - Trim the lamp
        - A boat licence is required
        """) == [
          "required: A head for heights is a must.", "required: Knots", "duty: Trim the lamp",
          "required: A boat licence is required",
        ])
    #expect(
      Self.reading("담당업무\n- 등 닦기\n- 선박 면허 필수\n\n자격요건\n- 매듭\n") == [
        "duty: 등 닦기", "required: 선박 면허 필수", "required: 매듭",
      ])
  }

  @Test("conditions of work in rows are facts, wherever they stand")
  func conditions() {
    let posting = Self.posting(
      """
      등대지기 모집
      임금조건 : 시급 12,000원
      근무예정지 : 켈다 바위

      자격요건
      - 선박 면허 소지자 우대
      - 매듭을 지어 본 분

      근무형태 : 파견계약직 (최대 2년까지 근무가능)
      근무일시 : 주 5일 18:00 ~ 06:00
      """)
    #expect(posting.requirements.map(\.text) == ["선박 면허 소지자 우대", "매듭을 지어 본 분"])
    #expect(posting.unread.flatMap(\.lines).contains("근무형태 : 파견계약직 (최대 2년까지 근무가능)"))
  }
}
