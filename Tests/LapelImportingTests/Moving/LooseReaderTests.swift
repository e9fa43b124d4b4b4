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

  @Test("Comments, fences of divisions and pictures of a Markdown file are no facts")
  func markdownApparatus() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      <!-- the first heading names
      the page -->
      # Gildong Hong

      - <hong@example.com>
      - Languages:
        - Korean - native

      ::: {.side}
      ![Gildong](me.jpg)
      :::

      ## Projects

      - **Boat** - a boat of paper. What was done:
        - folded it
      - [Kite](https://example.com/kite) - a kite
      """)
    #expect(
      career["profile.yaml"].contains("name: Gildong Hong\ncontact:\n  email: hong@example.com\n"))
    #expect(career["language_skills.yaml"] == "language_skills:\n  - name: Korean\n    level: native\n")
    #expect(
      career["projects.yaml"] == """
        projects:
          - id: boat
            name: 'Boat - a boat of paper. What was done:'
            highlights:
              - folded it

          - id: kite
            name: '[Kite](https://example.com/kite) - a kite'

        """)
  }

  @Test("Headings inside a post are parts of it, and skills under a heading are its keywords")
  func headingsInside() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Gildong Hong

      ## Experience

      ### Nuri Ltd

      #### Senior Engineer
      2021 - present

      - Leads

      #### Engineer
      2019 - 2021

      ## Skills

      ### Boats
      - Paper boats
      - Kites
      """)
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: nuri
            organization: Nuri Ltd
            position: Senior Engineer
            period: 2021..
            highlights:
              - Leads

          - id: nuri-ltd
            organization: Nuri Ltd
            position: Engineer
            period: 2019..2021

        """)
    #expect(
      career["skills.yaml"] == """
        skills:
          - name: Boats
            keywords:
              - Paper boats
              - Kites

        """)
  }

  @Test("A plain text is filled by leaders and broken at the edge")
  func leadersAndBreaks() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      Gildong Hong
      Email: hong@example.com | GitHub | 82 Paper Road, Seoul

      EXPERIENCE

      2018-        Nuri Ltd ------------------------------------- Boston, MA
           boats, kites and what else is made of paper

      2016-2018    Sail Works ................................... Boston, MA

      AWARDS

      • Won the cup of all the paper boats that were ever folded in the northern part of
      the country
      • Won the cup of all the paper kites that were ever folded in the southern part of
      the country
      """)
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: nuri
            organization: Nuri Ltd
            period: 2018..
            place: Boston, MA
            highlights:
              - boats, kites and what else is made of paper

          - id: sail
            organization: Sail Works
            period: 2016..2018
            place: Boston, MA

        """)
    #expect(career["awards.yaml"].contains("southern part of the country"))
    #expect(career["imported/rest.yaml"].contains("GitHub"))
  }

  @Test("A firm keeps its form, and a line that says something else is no headline")
  func firms() throws {
    let career = try ImportedCareer(
      "cv.txt",
      """
      Gildong Hong
      Permission to work: Korea
      hong@example.com

      EXPERIENCE

      2012-2016    Sail Works, Inc. ---------------------------- Cambridge, MA
           strategy, sails and what else is made of paper
      """)
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: sail
            organization: Sail Works, Inc.
            period: 2012..2016
            place: Cambridge, MA
            highlights:
              - strategy, sails and what else is made of paper

        """)
    #expect(
      !career["profile.yaml"].contains("headline") && career["imported/rest.yaml"].contains("Permission"))
  }
}
