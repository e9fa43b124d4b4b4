import LapelImporting
import LapelTailoring
import Testing

@Suite("Where a section of a posting begins and ends")
struct SectionEdgeTests {
  private static func reading(_ text: String) -> [String] {
    PostingReading(SavedPosting(text: text)).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("titles of heading words part sections that no empty line parts")
  func titles() {
    #expect(
      Self.reading(
        """
        Lighthouse keeper

        Essential Functions
        Tends the lamp at night
        Minimum Education
        High school diploma
        Preferred Education
        Diploma in optics
        Minimum Experience
        One winter at sea
        Licensure and Certification
        Boat licence within 90 days of hire
        Physical Demands
        Climbs 200 steps a day
        Compensation
        18 an hour
        """) == [
          "duty: Tends the lamp at night", "required: High school diploma", "preferred: Diploma in optics",
          "required: One winter at sea",
          "required: Boat licence within 90 days of hire", "required: Climbs 200 steps a day",
        ])
  }

  @Test("a question heads the lines that answer it")
  func question() {
    #expect(
      Self.reading(
        """
        Lighthouse keeper

        What do we expect from you?
        Steady nerves in a gale
        Two years at sea

        And what would make us even happier?
        You can mend a lens
        """) == [
          "required: Steady nerves in a gale", "required: Two years at sea", "preferred: You can mend a lens",
        ])
  }

  @Test("a wish before the next section's number is a line, and no heading")
  func lastLine() {
    #expect(
      Self.reading(
        """
        3.2 Experience
        At least three years at sea
        3.3 Qualifications
        A diploma in optics is desirable

        4. Terms
        The lamp burns all night.
        """) == [
          "required: At least three years at sea", "preferred: A diploma in optics is desirable",
        ])
  }

  @Test("what an employer says of itself among the requirements is not asked for")
  func employer() {
    #expect(
      Self.reading(
        """
        Lighthouse keeper

        Who we're after
        You have kept a night watch.
        We're a friendly crew and eat well.
        You can swim a mile.
        """) == ["required: You have kept a night watch.", "required: You can swim a mile."])
  }

  @Test("a line between the items of two lists heads the second")
  func betweenItems() {
    #expect(
      Self.reading(
        """
        Must have:
        * two winters at sea
        * a head for heights
        Not essential but would help
        * lens grinding
        """) == [
          "required: two winters at sea", "required: a head for heights", "preferred: lens grinding",
        ])
  }

  @Test("prose under the posting's title asks only where it says so")
  func prose() {
    #expect(
      Self.reading(
        """
        # Keeper of the North Light

        The North Light has burned since 1802. You'd be our first keeper who can swim.

        You have kept a lamp through a winter.
        You have mended machines and can tell us how each of them fails.
        You must be able to climb 200 steps.

        It would be great if you had ground a lens.
        So is some Norse.

        The deal: a house, and fish on Fridays.
        """) == [
          "required: You have kept a lamp through a winter.",
          "required: You have mended machines and can tell us how each of them fails.",
          "required: You must be able to climb 200 steps.",
          "preferred: It would be great if you had ground a lens.", "preferred: So is some Norse.",
        ])
  }

  @Test("a check that a post is subject to is asked for wherever it stands")
  func vetting() {
    #expect(
      Self.reading(
        """
        ## Requirements
        - Steady nerves in a gale
        ## Further information
        We are a kind employer.
        This post is subject to an enhanced disclosure.
        This post is subject to funding.
        """) == [
          "required: Steady nerves in a gale", "required: This post is subject to an enhanced disclosure.",
        ])
  }

  @Test("the questions of a form ask for nothing that somebody has done")
  func form() {
    #expect(
      Self.reading(
        """
        Requirements
        - Two winters at sea
        Preferred
        - Norse
        Questions
        1. Why our lighthouse? (max 100 words)
        2. Describe a night on which the lamp failed. (max 500 characters)
        """) == ["required: Two winters at sea", "preferred: Norse"])
    #expect(
      Self.reading(
        """
        자격요건
        - 배를 몰아 본 분
        자기소개서
        1. 지원 동기를 적어 주십시오. (500자 이내)
        """) == ["required: 배를 몰아 본 분"])
  }

  @Test(
    "two dashes and an arrow are bullets as one dash is", arguments: ["--", "->", "=>", "**", ">>", "++"])
  func bullets(mark: String) {
    #expect(
      Self.reading(
        """
        keeper @ the north light
        we burn oil since 1802.

        You probably have:
        \(mark) kept a lamp through a winter
        \(mark) a head for heights

        Even better if:
        \(mark) you speak Norse
        \(mark) you founded something
        """) == [
          "required: kept a lamp through a winter", "required: a head for heights",
          "preferred: you speak Norse", "preferred: you founded something",
        ])
  }
}
