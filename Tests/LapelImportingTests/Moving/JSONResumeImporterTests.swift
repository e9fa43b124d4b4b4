import LapelImporting
import Testing

struct JSONResumeImporterTests {
  @Test("Each value finds its field, and two dates are one period")
  func work() throws {
    let career = try ImportedCareer(
      "resume.json",
      #"""
      {"basics": {"name": "Gildong Hong", "email": "gildong@example.com"},
       "work": [{"name": "Nuri", "position": "Engineer", "startDate": "2021-03", "endDate": null,
                 "highlights": ["Cut <b>waiting</b> from 61 to 44 s"]}]}
      """#)
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: nuri
            organization: Nuri
            position: Engineer
            period: 2021-03..
            highlights:
              - Cut waiting from 61 to 44 s

        """)
    #expect(career.laid.summary() == "6 facts: 6 in their fields")
  }

  @Test("A date that cannot be read stays as text in the note, with a todo")
  func doubtfulDate() throws {
    let career = try ImportedCareer(
      "resume.json",
      #"{"basics": {"name": "Gildong Hong"}, "awards": [{"title": "Prize", "date": "Summer 2015"}]}"#)
    #expect(
      career["awards.yaml"] == """
        awards:
          - id: prize
            name: Prize
            note: 'date: Summer 2015'
            todo: when was it? the source says `Summer 2015`

        """)
  }

  @Test("What belongs to no entry is kept by its place, and counted")
  func rest() throws {
    let career = try ImportedCareer(
      "resume.json", #"{"basics": {"name": "Gildong Hong"}, "meta": {"version": "v1.0.0"}}"#)
    #expect(career["imported/rest.yaml"].hasSuffix("imported:\n  meta.version: v1.0.0\n"))
    #expect(career.laid.summary() == "2 facts: 1 in their fields, 1 in rest.yaml (meta.version)")
  }

  @Test("A grade without its scale goes to the note: no scale is guessed")
  func grade() throws {
    let career = try ImportedCareer(
      "resume.json",
      #"{"basics": {"name": "Gildong Hong"}, "education": [{"institution": "Gaon", "score": "3.74"}, {"institution": "Miru", "score": "4.1 / 4.5"}]}"#
    )
    #expect(career["education.yaml"].contains("note: 'score: 3.74'"))
    #expect(career["education.yaml"].contains("overall: '4.1'\n      scale: '4.5'"))
  }

  @Test("Sections under `meta` come back, and a keyword without a skill is one")
  func metaSections() throws {
    let career = try ImportedCareer(
      "resume.json",
      #"""
      {"basics": {"name": "Gildong Hong", "tel": "+82 2 555 0100",
        "profiles": [{"network": "LinkedIn", "username": "Gildong Hong", "url": "https://www.linkedin.com/in/hong"}]},
       "skills": [{"name": "", "keywords": ["", "Paper"]}],
       "publications": [{"name": "Boats", "author": "G. Hong, A. Kim and B. Lee"}],
       "meta": {"sections": [{"key": "custom", "title": "Shows", "entries": [{"name": "Fold", "period": "2020..2021"}]}]}}
      """#)
    #expect(career["skills.yaml"] == "skills:\n  - name: Paper\n")
    #expect(
      career["custom.yaml"].contains(
        "title: Shows\n    entries:\n      - name: Fold\n        period: 2020..2021"))
    #expect(
      career["publications.yaml"].contains("authors:\n      - G. Hong\n      - A. Kim\n      - B. Lee"))
    #expect(career["profile.yaml"].contains("linkedin: https://www.linkedin.com/in/hong"))
    #expect(career["private.yaml"].contains("phone: '+82 2 555 0100'"))
  }
}
