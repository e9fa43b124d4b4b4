import LapelImporting
import Testing

@Suite("The layout of a stranger's CV")
struct StrangerLayoutTests {
  @Test("may set dates as code and names in underlines")
  func code() throws {
    let career = try ImportedCareer(
      "index.md",
      """
      ---\u{20}
      layout: cv
      ---\u{20}

      # Gildong Hong

      gildong@example.org

      ## Education

      `Sep. 2017 - Dec. 2019`\u{20}
      __BSc Physics__   Gaon University, which stands in a very long line, GPA 3.8/4.0

      `2013 - 2017`
      __Diploma__   Hanbit College

      ## Skills

      - __Languages:__ Swift, C

      ## Experience

      `Jan. 2018 - Current`
      __Tutor, *Gaon Learning Center*__, Seoul, Korea
      - ` `
      - `-` Taught two classes that went on
      into the night
      """)
    #expect(career["profile.yaml"].hasPrefix("name: Gildong Hong\n"), "\(career["profile.yaml"])")
    #expect(career["education.yaml"].contains("period: 2017-09..2019-12\n"), "\(career["education.yaml"])")
    #expect(career["education.yaml"].contains("period: 2013..2017\n"))
    #expect(
      career["skills.yaml"].contains("name: Languages\n    keywords:\n      - Swift\n      - C\n"),
      "\(career["skills.yaml"])")
    #expect(
      career["experience.yaml"].contains("position: Tutor\n    period: 2018-01..\n    place: Seoul, Korea\n"),
      "\(career["experience.yaml"])")
    #expect(
      career["experience.yaml"].contains(
        "highlights:\n      - Taught two classes that went on into the night\n"),
      "\(career["experience.yaml"])")
  }

  @Test("may set items by a command of its own under the rows of a table")
  func itemCommand() throws {
    let career = try ImportedCareer(
      "resume.tex",
      """
      \\newcommand{\\itemcols}[1]{\\multicolumn{2}{l}{\\begin{itemize}#1\\end{itemize}}}
      \\begin{document}
      Gildong Hong
      \\section{Work Experience}
      \\begin{tabularx}{\\textwidth}{X r}
      \\textbf{Developer}, Gaon Inc., Seoul, Korea & 10/2018-Present \\\\
      \\itemcols{
      \\item Built a thing.
      \\item Mended it.
      } \\\\
      \\end{tabularx}
      \\end{document}
      """)
    #expect(
      career["experience.yaml"].contains("highlights:\n      - Built a thing.\n      - Mended it.\n"),
      "\(career["experience.yaml"])")
  }

  @Test("may head posts by the body that they were at")
  func headed() throws {
    let career = try ImportedCareer(
      "resume.tex",
      """
      \\begin{document}
      \\maintitle{Gildong Hong}{Engineer}{Last update on \\today}
      \\roottitle{Experience}
      \\headedsection{\\href{https://gaon.example.org/}{Gaon Inc.}}{\\textsc{Seoul, Korea}} {
        \\headedsubsection{Kernel engineer}{Sept 2017 -- present}{\\bodytext{Worked on clocks.}}
      }
      \\roottitle{Skills}
      \\inlineheadsection{Languages:}{Swift, C}
      \\end{document}
      """)
    #expect(
      career["profile.yaml"].hasPrefix("name: Gildong Hong\nheadline: Engineer\n"),
      "\(career["profile.yaml"])")
    #expect(
      career["experience.yaml"].contains(
        "organization: Gaon Inc.\n    position: Kernel engineer\n    period: 2017-09..\n    place: Seoul, Korea\n"
      ),
      "\(career["experience.yaml"])")
    #expect(
      career["skills.yaml"].contains("name: Languages\n    keywords:\n      - Swift\n"),
      "\(career["skills.yaml"])")
  }

  @Test("of al-folio may leave a span open and say values in any section")
  func alFolio() throws {
    let career = try ImportedCareer(
      "cv.yml",
      """
      - title: Professional Positions
        type: time_table
        contents:
          - title: Research Fellow
            institution: Gaon Institute
            year: 2018 -
      - title: Leadership & Volunteering
        type: time_table
        contents:
          - title: Vice President
            institution: Gaon Club
            year: 2016
      """)
    #expect(career["experience.yaml"].contains("period: 2018..\n"), "\(career["experience.yaml"])")
    #expect(
      career["volunteering.yaml"].contains("name: Gaon Club\n    role: Vice President\n    date: 2016\n"),
      "\(career["volunteering.yaml"])")
  }

  @Test(
    "names its sections in many languages",
    arguments: [
      ("Educação", "education"), ("Conhecimentos", "skills"), ("Wykształcenie", "education"),
      ("Umiejętności", "skills"), ("Utbildning", "education"), ("Vaardigheden", "skills"),
      ("Deneyim", "experience"),
    ])
  func languages(heading: String, section: String) throws {
    let career = try ImportedCareer("cv.md", "# Gildong Hong\n\n## \(heading)\n\n- Gaon University\n")
    #expect(!career["\(section).yaml"].isEmpty, "\(career.laid.files.map(\.path))")
  }
}
