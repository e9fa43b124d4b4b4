import LapelImporting
import LapelTailoring
import Testing

@Suite("Postings as pages are copied")
struct PostingFormTests {
  private static func reading(_ text: String) -> [String] {
    PostingReading(SavedPosting(text: text)).requirements.map { "\($0.kind.rawValue): \($0.text)" }
  }

  @Test("a bullet alone in its row belongs to the next row")
  func bullets() {
    #expect(
      Self.reading("등대지기\n자격요건\n•\n등대 경력 3년 이상\n•\n파도와 바람에 대한 높은 이해도\n우대사항\n•\n배를 몰아 본 분\n") == [
        "required: 등대 경력 3년 이상", "required: 파도와 바람에 대한 높은 이해도", "preferred: 배를 몰아 본 분",
      ])
  }

  @Test("short lines that follow each other are a list, though a list with bullets stands in the section too")
  func unmarked() {
    #expect(
      Self.reading(
        """
        Keeper

        Qualifications

        Quiet and steady hands
        Commitment to clean lamps
        Patience with fog

        - Experience at sea
        """) == [
          "required: Quiet and steady hands", "required: Commitment to clean lamps",
          "required: Patience with fog", "required: Experience at sea",
        ])
  }

  @Test("a long sentence that ends in a remark leads its list in")
  func leadIn() {
    #expect(
      Self.reading(
        """
        Keeper

        You will keep the lamp, the log and the boat, and no day is like another on this small rock far out at sea where the mail comes once a week and the gulls every hour, but here are some desired skills for the post (nobody has all of them, so write to us, we'd love to hear from you):

        - Knots
        - Semaphore
        """) == ["preferred: Knots", "preferred: Semaphore"])
  }

  @Test("what a page prints around a posting asks for nothing")
  func around() {
    #expect(
      Self.reading(
        """
        등대지기 모집
        [자격요건]
        · 등대 경력 3년 이상
        [우대사항]
        · 배를 몰아 본 분
        근무처
        · 주소 : 켈다섬 바닷길 1
        우리 등대의 복리후생
        석사 이상은 등대 수당 지급 및 전직 가능
        전형절차
        · 서류 전형
        목록
        """) == ["required: 등대 경력 3년 이상", "preferred: 배를 몰아 본 분"])
  }

  @Test("a paragraph of the work asks where its first sentence says that it is a must")
  func musts() {
    #expect(
      Self.reading(
        "# Keeper\n\n## What you'll do\n\nYou will keep the lamp.\n\nA calm mind is a must. You should like gulls.\n\n## Requirements\n\n- Knots\n"
      ) == [
        "duty: You will keep the lamp.", "required: A calm mind is a must. You should like gulls.",
        "required: Knots",
      ])
  }
}
