import LapelImporting
import Testing

struct RenderCVImporterTests {
  @Test("Headings in any language find their section, and keep their title")
  func headings() throws {
    let career = try ImportedCareer(
      "cv.yaml",
      """
      cv:
        name: Gildong Hong
        sections:
          Berufserfahrung:
            - {company: Nuri, position: Ingenieur, start_date: 2015-08, end_date: present}
          Sprachen:
            - {label: Deutsch, details: C1}
      """)
    #expect(
      career["experience.yaml"].contains(
        "organization: Nuri\n    position: Ingenieur\n    period: 2015-08..\n"))
    #expect(career["language_skills.yaml"] == "language_skills:\n  - name: Deutsch\n    level: C1\n")
    #expect(career["profile.yaml"].contains("titles:\n  experience: Berufserfahrung\n"))
  }

  @Test("A line that a colon made a mapping of is a line again")
  func colon() throws {
    let career = try ImportedCareer(
      "cv.yaml",
      """
      cv:
        name: Gildong Hong
        sections:
          experience:
            - company: Nuri
              position: Engineer
              highlights:
                - A laboratory for schools: 240 children a year
      """)
    #expect(career["experience.yaml"].contains("- 'A laboratory for schools: 240 children a year'"))
  }

  @Test("Keywords in one text are one each, and prose stays prose")
  func keywords() throws {
    let career = try ImportedCareer(
      "cv.yaml",
      """
      cv:
        name: Gildong Hong
        sections:
          skills:
            - {label: Tools, details: "Python, SQL (SQLite, DuckDB)"}
            - {label: Hands, details: Can machine, solder and lay up carbon; slow at welding}
      """)
    #expect(career["skills.yaml"].contains("- Python\n      - SQL (SQLite, DuckDB)\n"))
    #expect(career["skills.yaml"].contains("summary: Can machine, solder and lay up carbon; slow at welding"))
  }

  @Test("A section of the person's own stays one")
  func custom() throws {
    let career = try ImportedCareer(
      "cv.yaml",
      "cv:\n  name: Gildong Hong\n  sections:\n    grants_held:\n      - number: Recovery Fund, 2022\n")
    #expect(
      career["custom.yaml"]
        == "custom:\n  - title: Grants Held\n    entries:\n      - name: Recovery Fund, 2022\n")
  }
}
