import LapelImporting
import Testing

struct LooseReaderTests {
  @Test("Headings, dates and bullets of a plain text are understood")
  func text() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      GILDONG HONG
      Electrician
      Seoul, Korea • (02) 555-0177 • gildong@example.com

      WORK EXPERIENCE
      ===============
      Crew Leader, Solar, Nuri Energy LLC, Fall River, MA              March 2017 - Present
        * Wrote the procedure that all
          four crews use today

      LICENSES
      ========
      Journeyman #55017-B   (expires 07/31/2025)
      """)
    #expect(
      career["profile.yaml"].hasPrefix(
        "name: GILDONG HONG\nheadline: Electrician\ncontact:\n  email: gildong@example.com\n"))
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: nuri
            organization: Nuri Energy LLC
            position: Crew Leader, Solar
            period: 2017-03..
            place: Fall River, MA
            highlights:
              - Wrote the procedure that all four crews use today

        """)
    #expect(
      career["certificates.yaml"].contains(
        "name: Journeyman\n    number: '55017-B'\n    valid_until: 2025-07-31\n"))
  }

  @Test("Markdown's emphasis is layout, and its links are addresses")
  func markdown() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # 홍길동

      - GitHub: [gildong](https://github.com/gildong)

      ## 경력
      ### 누리 | 엔지니어
      *2020.02 ~ 현재* · 서울

      - **알람.** 41건에서 3건으로
      """)
    #expect(career["profile.yaml"].contains("github: gildong"))
    #expect(
      career["experience.yaml"].contains(
        "organization: 누리\n    position: 엔지니어\n    period: 2020-02..\n    place: 서울\n    highlights:\n      - 알람. 41건에서 3건으로\n"
      ))
  }
}
