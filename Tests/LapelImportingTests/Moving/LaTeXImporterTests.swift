import LapelImporting
import Testing

struct LaTeXImporterTests {
  @Test("moderncv's entries are entries, comments are no facts, own abbreviations are put in")
  func moderncv() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"""
      \documentclass{moderncv}
      \newcommand{\prozent}{\,\%}
      \name{Gildong}{Hong}
      %\phone{000}
      \begin{document}
      \section{Berufserfahrung}
      \cventry{10/2017 -- heute}{Ingenieur}{Nuri GmbH}{Seoul}{}{\begin{itemize}\item 0,8\prozent{} besser\end{itemize}}
      \end{document}
      """#)
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: nuri
            organization: Nuri GmbH
            position: Ingenieur
            period: 2017-10..
            place: Seoul
            highlights:
              - 0,8 % besser

        """)
  }

  @Test("Abbreviations that expand without end are refused")
  func bomb() {
    var text = "\\documentclass{resume}"
    for (index, letter) in "abcdefghij".enumerated() {
      let inner = index == 0 ? "lol" : String(repeating: "\\m\(Array("abcdefghij")[index - 1]) ", count: 10)
      text += "\\newcommand{\\m\(letter)}{\(inner)}"
    }
    #expect(throws: ImportProblem.self) {
      try ImportedCareer("cv.tex", text + "\\begin{document}\\mj\\end{document}")
    }
  }

  @Test("A command that no class is known for lays an entry out: its date, names and list are told apart")
  func unknownCommand() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"""
      \documentclass{mycv}
      \newcommand{\story}[5]{\textbf{#1} #2 #3 #4 #5}
      \begin{document}
      \section{Experience}
      \story{Engineer}{Nuri Ltd}{2017--2019}{}{\begin{itemize}\setlength\itemsep{1pt}
        \item Ran the fleet:\begin{itemize}\item two sites\item one night shift\end{itemize}
        \item Wrote it down
      \end{itemize}}
      \end{document}
      """#)
    #expect(
      career["experience.yaml"] == """
        experience:
          - id: nuri
            organization: Nuri Ltd
            position: Engineer
            period: 2017..2019
            highlights:
              - |-
                Ran the fleet:
                - two sites
                - one night shift
              - Wrote it down

        """)
  }

  @Test("In a sidebar each line says something of its own, and labels may stand above what they label")
  func sidebar() throws {
    let career = try ImportedCareer(
      "cv.tex",
      #"""
      \documentclass{friggeri-cv}
      \begin{document}
      \header{Gildong }{Hong}{engineer}
      \begin{aside}
        \section{Contact}
          \textbf{mobile}
          +82 10 5555 0100
          ~
          \href{mailto:hong@example.com}{\textbf{hong@}\\example.com}
        \section{Languages}
          \textbf{Korean}
          native
      \end{aside}
      \section{Projects}
      \begin{entrylist}
        \entry{2016}{\href{https://example.com/b}{Boat}}{Personal project}{\emph{Swift}}
      \end{entrylist}
      \end{document}
      """#)
    #expect(
      career["profile.yaml"].contains(
        "name: Gildong Hong\nheadline: engineer\ncontact:\n  email: hong@example.com"))
    #expect(career["private.yaml"].contains("mobile: '+82 10 5555 0100'"))
    #expect(career["language_skills.yaml"] == "language_skills:\n  - name: Korean\n    level: native\n")
    #expect(
      career["projects.yaml"].contains("name: Boat\n    organization: Personal project\n    date: 2016"))
  }
}
