import LapelImporting
import Testing

struct LaTeXHiddenTests {
  private func skills(_ body: String, preamble: String = "") throws -> ImportedCareer {
    try ImportedCareer(
      "cv.tex",
      "\\documentclass{article}\(preamble)\\begin{document}{\\LARGE Ana Ruiz}\\section{Skills}\(body)\\end{document} after"
    )
  }

  @Test(
    "What is never printed is not read",
    arguments: [
      #"Welding \iffalse secret \fi"#, #"Welding \iffalse secret \ifx\a\b x \fi secret \fi"#,
      #"Welding \begin{comment} secret \end{comment}"#, #"\iftrue Welding \else secret \fi"#,
      #"\iffalse secret \else Welding \fi"#, "Welding % secret\n",
    ])
  func hidden(body: String) throws {
    let career = try skills(body)
    #expect(career["skills.yaml"] == "skills:\n  - name: Welding\n")
    #expect(!career.laid.files.contains { $0.text.contains("secret") || $0.text.contains("after") })
  }

  @Test("A condition whose outcome is not known keeps both of its sides")
  func unknown() throws {
    #expect(try skills(#"\ifxetex Welding\else Riveting\fi"#)["skills.yaml"].contains("Riveting"))
  }

  @Test("A command of one's own that says nothing of what it is given hides that")
  func empty() throws {
    let career = try skills(#"Welding \hide{secret}"#, preamble: #"\newcommand{\hide}[1]{}"#)
    #expect(!career.laid.files.contains { $0.text.contains("secret") })
  }

  @Test("Groups of skills inside one item are a skill each, counted once")
  func groups() throws {
    let career = try skills(
      #"\begin{itemize}[label={}]\small{\item{\textbf{Languages}{: Java, SQL (Postgres)} \\ \textbf{Tools}{: Git}}}\end{itemize}"#
    )
    #expect(
      career["skills.yaml"] == """
        skills:
          - name: Languages
            keywords:
              - Java
              - SQL (Postgres)
          - name: Tools
            keywords:
              - Git

        """)
    #expect(career.laid.facts.count == 6)
  }

  @Test("After the name of a project stands what it is made with")
  func technologies() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"\begin{document}\name{Ana Ruiz}\section{Projects}\resumeProjectHeading{\textbf{Grades} $|$ \emph{Python, Flask}}{2021}\end{document}"#
    )
    #expect(
      career["projects.yaml"].contains(
        "name: Grades\n    date: 2021\n    technologies:\n      - Python\n      - Flask\n"))
  }

  @Test("A name in two groups, and languages that are of programs")
  func deedy() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"\documentclass{deedy-resume}\begin{document}\namesection{Ana}{Ruiz}{\href{mailto:ana@ruiz.example}{ana@ruiz.example} | 647.555.5096}\section{Skills}\subsection{Languages}Python \textbullet{} Swift \\\end{document}"#
    )
    #expect(career["profile.yaml"].contains("name: Ana Ruiz"))
    #expect(career["profile.yaml"].contains("email: ana@ruiz.example"))
    #expect(career["skills.yaml"].contains("name: Languages\n    keywords:\n      - Python\n      - Swift"))
    #expect(career["language_skills.yaml"].isEmpty)
  }

  @Test("Bars, charts and options of a bibliography leave no figures behind")
  func charts() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"\begin{document}\name{Ana Ruiz}\cvsection{Languages}\cvskill{English}{3.5}\cvsection{My Day}\wheelchart{1.5cm}{0.5cm}{6/8em/accent!30/{Sleep,\\dream}, 2/10em/accent/Run}\printbibliography[heading=a,title={\printinfo{\faFile*[regular]}{Papers}},type=article]\end{document}"#
    )
    #expect(career["language_skills.yaml"].contains("name: English\n    note: 'rating: 3.5'"))
    #expect(career["imported/rest.yaml"].contains("Run"))
    #expect(!career.laid.files.contains { $0.text.contains("accent") || $0.text.contains("regular") })
  }

  @Test("Skills and languages of a sidebar have their groups and levels")
  func sidebar() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"\documentclass{twentysecondcv}\cvname{Ana Ruiz}\skills{Office, Shop}{{Office/Word}, {Office/Mail}, {Shop/Welding}}\languages{{Dansk/flydende}}\begin{document}\makeprofile\end{document}"#
    )
    #expect(career["skills.yaml"].contains("- name: Office\n    keywords:\n      - Word\n      - Mail\n"))
    #expect(career["language_skills.yaml"].contains("- name: Dansk\n    level: flydende"))
  }

  @Test("Books and articles are groups of the publications, not sections")
  func publications() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"\begin{document}\name{Ana Ruiz}\section*{Publications}\subsection*{Books}\begin{enumerate}\item Ruiz, A. \textit{Ships}. Halle: Hafenverlag, 2019.\end{enumerate}\end{document}"#
    )
    #expect(career["publications.yaml"].contains("Ships"))
    #expect(career["writing.yaml"].isEmpty)
  }
}
