import LapelImporting
import LapelTailoring
import Testing

@Suite("Which section of a posting a line stands in")
struct SectionNestingTests {
  private static func reading(_ text: String) -> [String] {
    PostingReading(SavedPosting(text: text)).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("a heading within a heading is of the same kind, whatever it is called")
  func nested() {
    #expect(
      Self.reading(
        """
        # Lighthouse engineer
        ## Requirements
        ### Lamps and lenses
        - Polished Fresnel lenses
        ### Education
        - A degree in optics
        ## Nice to have
        ### Skills
        - Knots
        ## Our perks
        ### Sea air
        - Two weeks of leave
        """) == [
          "required: Polished Fresnel lenses", "required: A degree in optics", "preferred: Knots",
        ])
  }

  @Test("an item over deeper items only heads them, and the list goes on after them")
  func items() {
    #expect(
      Self.reading(
        """
        ### 자격요건
        - 배를 몰아 본 분
        - 다음 도구에 익숙하신 분
          - 해도
          - 나침반
        - 무선 통신 경험
        ### 우대사항
        - 팀
          - 야간 항해 경험
        """) == [
          "required: 배를 몰아 본 분", "required: 해도", "required: 나침반", "required: 무선 통신 경험", "preferred: 야간 항해 경험",
        ])
  }

  @Test("a heading that is a sentence opens its section though an empty line follows")
  func sentence() {
    #expect(
      Self.reading(
        """
        등대지기 채용

        이런 일을 합니다

        등을 켜고 끕니다

        이런 분과 함께하고 싶어요

        밤에 깨어 있어 본 분

        배의 신호를 읽을 줄 아는 분
        """) == ["duty: 등을 켜고 끕니다", "required: 밤에 깨어 있어 본 분", "required: 배의 신호를 읽을 줄 아는 분"])
  }

  @Test("a heading opens its section though it stands right under the one before and over an empty line")
  func closing() {
    #expect(
      Self.reading(
        """
        등대지기
        합류할 팀을 알려드려요

        등대 팀은 밤바다를 지켜요.
        하게 될 업무예요

        등을 켜고 끄는 일을 맡아요.
        이런 분과 함께하고 싶어요

        항해 일지를 써 보신 분
        무선 통신 자격증이 있으시면 더욱 좋아요.
        다음 역량을 갖추신 분을 찾고 있어요

        Watching: 밤새 깨어 신호를 읽는 역량
        등대로의 합류 여정

        서류 접수 > 면접
        """) == [
          "duty: 등을 켜고 끄는 일을 맡아요.", "required: 항해 일지를 써 보신 분", "preferred: 무선 통신 자격증이 있으시면 더욱 좋아요.",
          "required: Watching: 밤새 깨어 신호를 읽는 역량",
        ])
  }

  @Test("what is assessed is asked, what is taught is wished for, and how it is assessed is neither")
  func assessed() {
    #expect(
      Self.reading(
        """
        # Keeper
        ## In the application process the following skills will be assessed, but apply anyway
        - Polishing lenses
        ## If you don't already have the following skills, we will help you learn them
        - Reading charts
        ### Stage One - The Application:
        - You will be assessed on your experience
        """) == ["required: Polishing lenses", "preferred: Reading charts"])
  }

  @Test("numbered parts of a section go on with what the section asks")
  func numbered() {
    #expect(
      Self.reading(
        """
        등대지기 모집

        2. 자격요건
        2.1 등 관리 (아래 요건 중 하나)
        - 등을 고쳐 본 경험
        2.2 안개 신호
        - 무적을 울려 본 경험
        3. 우대사항
        - 잠수 경험
        """) == ["required: 등을 고쳐 본 경험", "required: 무적을 울려 본 경험", "preferred: 잠수 경험"])
  }

  @Test(
    "only what stands under a mark is what the mark says",
    arguments: [
      ("Sailing by night (radar nice to have)", "required"),
      ("Bachelor's degree, Master's preferred", "required"),
      ("Charts, tides or weather preferred", "preferred"), ("Welding is a plus", "preferred"),
      ("You know Python well. Go is a plus.", "required"), ("(preferred) Welding", "preferred"),
      ("항해 경력 2년 이상 (통신사 우대)", "required"), ("통신 자격증 소지자 우대", "preferred"), ("용접 (우대)", "preferred"),
    ])
  func marks(line: String, kind: String) {
    #expect(Self.reading("Keeper\n\n## Requirements\n- \(line)\n- Patience").first == "\(kind): \(line)")
  }

  @Test(
    "what every employer declares, heads of tables and whom to write to are not asked, and are kept as unread"
  )
  func unread() {
    let reading = PostingReading(
      SavedPosting(
        text: """
          Harbour master

          Essential Functions
          - Guide ships in

          Requirements
          - A master's licence
          - We are an equal opportunity employer
          Questions? Write to harbour@example.com
          """))
    #expect(
      reading.requirements.map { "\($0.kind.rawValue): \($0.text)" } == [
        "duty: Guide ships in", "required: A master's licence",
      ])
    #expect(reading.unread.last?.heading == "Requirements")
    #expect(reading.unread.last?.lines.first == "We are an equal opportunity employer")
    #expect(Self.reading("채용\n지원자격\n구분\t내용\n어학\tTOEIC 800점 이상").count == 1)
  }
}
