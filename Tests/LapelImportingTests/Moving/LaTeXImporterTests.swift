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
}
