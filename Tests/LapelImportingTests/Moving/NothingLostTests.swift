import LapelImporting
import Testing

@Suite("Nothing is lost on the way in")
struct NothingLostTests {
  @Test("A number is an article's issue or a report's, and a volume's facts are its parts'")
  func bibliography() throws {
    let career = try ImportedCareer(
      "papers.bib",
      """
      @article{a, title={Rain}, author={Hong, Gildong}, journal={Roofs}, volume={4}, number={2}, year={2020}}
      @techreport{b, title={Gutters}, author={Hong, Gildong}, institution={Gaon Lab}, number={TR-7}, year={2021}}
      @inproceedings{c, crossref={v}, title={Drops}, author={Hong, Gildong}, pages={1--4}}
      @proceedings{v, title={Proceedings of the Lagoon Meeting}, year={2019}, publisher={Lagoon Press}}
      """)
    let publications = career["publications.yaml"]
    #expect(publications.contains("issue: '2'\n"), "\(publications)")
    #expect(publications.contains("issue: TR-7\n"), "\(publications)")
    #expect(publications.contains("venue: Proceedings of the Lagoon Meeting\n"), "\(publications)")
    #expect(publications.contains("date: 2019\n"), "\(publications)")
    #expect(!publications.contains("title: Proceedings"), "\(publications)")
  }

  @Test("What a second import has no field for goes beside its own files, and not into those of the first")
  func second() throws {
    var career = try Importers.read(
      ImportSource(name: "cv.txt", bytes: Array("Gildong Hong\n\nBlood group: A\n".utf8)), as: nil)
    career.settle()
    let laid = CareerLayout.lay(career, in: "imported/2", isWhole: false)
    let rest = laid.files.first { $0.text.contains("Blood group: A") }
    #expect(rest?.path == "imported/2/rest.yaml", "\(laid.files)")
    #expect(laid.facts.contains { $0.place.hasPrefix("imported/2/rest.yaml:") })
  }

  @Test("A heading with nothing under it is kept, and headings alone are the lines of their section")
  func headings() throws {
    let career = try ImportedCareer(
      "cv.html",
      """
      <html><body><h1>Ana Ruiz</h1><h4>Skills</h4><h4>Html, Css</h4><h4>Education</h4><h4>University of Pez</h4>
      <h4>Hobbies</h4></body></html>
      """)
    #expect(career["skills.yaml"].contains("name: Css\n"), "\(career.laid.files)")
    #expect(career["education.yaml"].contains("institution: University of Pez\n"))
  }

  @Test("The address under words that only ask for it is the fact")
  func links() throws {
    let career = try ImportedCareer(
      "cv.html",
      """
      <html><body><h1>Ana Ruiz</h1><p><a href="mailto:ana@ruiz.example?subject=CV">E-mail me</a></p>
      <h2>Skills</h2><ul><li>Welding</li></ul></body></html>
      """)
    #expect(career["profile.yaml"].contains("email: ana@ruiz.example\n"), "\(career["profile.yaml"])")
  }

  @Test("How long something was stands beside its dates and is no day of theirs")
  func lengths() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # 홍길동

      ## 경력
      ### 가온 2022.06 ~ 2025.11 (3년 6개월)
      ### 나래 2019.03 ~ 2022.05 (3년)
      ### 다온
      기간: 2017년 3월부터 2019년 2월까지
      """)
    let experience = career["experience.yaml"]
    for period in ["2022-06..2025-11", "2019-03..2022-05", "2017-03..2019-02"] {
      #expect(experience.contains("period: \(period)\n"), "\(experience)")
    }
  }

  @Test("What is never set in LaTeX, and tags, tasks and footnotes in Markdown, are not printed")
  func marks() throws {
    let tex = try ImportedCareer(
      "cv.tex",
      """
      \\documentclass{article}
      \\begin{document}
      \\textbf{Gildong Hong}
      \\section{Skills}
      Welding \\iffalse fired from Nuri \\fi
      \\begin{comment} my divorce \\end{comment}
      \\end{document}
      """)
    #expect(tex.laid.files.allSatisfy { !$0.text.contains("fired") && !$0.text.contains("divorce") })
    let markdown = try ImportedCareer(
      "README.md",
      """
      <h1 align="center">Hi 👋, I'm Gildong Hong</h1>

      Licences
      --------
      - [x] Forklift[^1]

      Education
      ---------
      2013 -- 2014
      :   **Gaon University**

      [^1]: a small one
      """)
    #expect(markdown["profile.yaml"].hasPrefix("name: Gildong Hong\n"), "\(markdown["profile.yaml"])")
    #expect(markdown["certificates.yaml"].contains("name: Forklift\n"), "\(markdown["certificates.yaml"])")
    #expect(markdown["education.yaml"].contains("period: 2013..2014\n"), "\(markdown["education.yaml"])")
  }

  @Test("The JSON of the Europass passport is read as its XML is")
  func passport() throws {
    let career = try ImportedCareer(
      "europass.json",
      """
      {"SkillsPassport": {"Locale": "de", "LearnerInfo": {
        "Identification": {"PersonName": {"Title": {"Code": "dr", "Label": "Dr."}, "FirstName": "Ana", "Surname": "Ruiz"},
          "Demographics": {"Birthdate": {"Year": 1979, "Month": 5, "Day": 30}},
          "ContactInfo": {"Telephone": [{"Contact": "+43 512 555 093", "Use": {"Code": "home", "Label": "Privat"}}]}},
        "WorkExperience": [{"Period": {"From": {"Year": 2012, "Month": 9}, "Current": true},
          "Position": {"Label": "Lehrerin"}, "Employer": {"Name": "Mittelschule"}}]}}}
      """)
    #expect(career["profile.yaml"].hasPrefix("name: Dr. Ana Ruiz\n"), "\(career["profile.yaml"])")
    #expect(career["experience.yaml"].contains("position: Lehrerin\n    period: 2012-09..\n"))
    #expect(career["private.yaml"].contains("phone: '+43 512 555 093'\n"), "\(career["private.yaml"])")
  }
}
