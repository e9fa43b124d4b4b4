import LapelArchive
import Testing

@testable import LapelImporting

/// What sources say by their shape: cells, breaks, tags and macros.
@Suite("Shapes of sources")
struct ShapesOfSourcesTests {
  private static func cell(_ lines: String..., isMerged: Bool? = nil) -> String {
    let merge = isMerged.map { "<w:tcPr><w:vMerge\($0 ? "" : " w:val=\"restart\"")/></w:tcPr>" } ?? ""
    return "<w:tc>\(merge)\(lines.map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined())</w:tc>"
  }

  private static func table(_ rows: [String]...) -> String {
    "<w:tbl>\(rows.map { "<w:tr>\($0.joined())</w:tr>" }.joined())</w:tbl>"
  }

  @Test("a form's merged cell heads its rows, and lines of a last cell are said of the row")
  func form() throws {
    let body = Self.table(
      [Self.cell("성명"), Self.cell("홍길동"), Self.cell("연락처"), Self.cell("010-5550-0000")],
      [
        Self.cell("경", "력", isMerged: false), Self.cell("근무기간"), Self.cell("회사명"), Self.cell("직위"),
        Self.cell("담당업무"),
      ],
      [
        Self.cell("", isMerged: true), Self.cell("2018. 05. ~ 2020. 01."), Self.cell("가온물산"), Self.cell("대리"),
        Self.cell("구매", "- 단가 4% 절감"),
      ],
      [
        Self.cell("병역"), Self.cell("복무기간"), Self.cell("2009. 05. ~ 2011. 03."), Self.cell("해군 병장"),
        Self.cell("만기전역"),
      ])
    let career = try ImportedCareer(word: body)
    #expect(
      career["experience.yaml"].contains(
        """
            organization: 가온물산
            position: 대리
            period: 2018-05..2020-01
            highlights:
              - 구매
              - 단가 4% 절감
        """))
    #expect(career["military.yaml"].contains("period: 2009-05..2011-03"))
  }

  @Test("lines that breaks part are items where bullets begin them")
  func breaks() throws {
    let text = """
      <html><body><h1>Mira Vale</h1><h2>Work history</h2><div>Welder</div><div>Ostrey Yard</div><div>2012 – 2018</div>
      <div>&bull; Hull blocks<br>&bull; Lead of 7</div></body></html>
      """
    let file = try ImportedCareer("cv.html", text)["experience.yaml"]
    #expect(file.contains("highlights:\n      - Hull blocks\n      - Lead of 7"))
  }

  @Test("links in tags are links in Markdown, also around a picture")
  func tags() throws {
    let text = """
      # Mira Vale
      <p><a href="mailto:mira@vale.example"><img src="badge.svg" alt="Email"></a></p>
      <a href="https://github.com/miravale">GitHub</a>

      ## Experience

      ### Developer @ [Oyster Books](https://oyster.example) (Jan 2020 → now)
      `Go` `SQL`

      - Wrote the ledger
      """
    let career = try ImportedCareer("cv.md", text)
    #expect(career["profile.yaml"].contains("email: mira@vale.example"))
    #expect(career["profile.yaml"].contains("github: https://github.com/miravale"))
    let file = career["experience.yaml"]
    #expect(file.contains("organization: Oyster Books\n    position: Developer\n    period: 2020-01.."))
    #expect(file.contains("- Go, SQL\n      - Wrote the ledger"))
  }

  @Test("macros that only set type are put in, and posts under a firm of theirs are a post each")
  func macros() throws {
    let text = """
      \\documentclass{article}
      \\newcommand{\\firm}[2]{\\noindent\\textbf{#1}, #2\\par}
      \\newcommand{\\post}[2]{\\textit{#1}\\hfill #2\\par}
      \\newcommand{\\deal}[1]{\\hspace*{1em}--- #1\\par}
      \\begin{document}
      \\section*{Practice}
      \\firm{Vale \\& Bey LLP}{Richmond, VA}
      \\post{Senior Associate}{2021 -- Present}
      \\deal{Defended a class of 340}
      \\post{Associate}{2014 -- 2020}
      \\deal{Tried four cases}
      \\end{document}
      """
    let file = try ImportedCareer("cv.tex", text)["experience.yaml"]
    #expect(file.ranges(of: "organization: Vale & Bey LLP").count == 2)
    #expect(
      file.contains(
        "period: 2021..\n    place: Richmond, VA\n    highlights:\n      - Defended a class of 340"))
  }

  @Test("columns of moderncv hold references")
  func columns() throws {
    let text = """
      \\documentclass{moderncv}
      \\name{Mira}{Vale}
      \\begin{document}
      \\section{References}
      \\begin{cvcolumns}
      \\cvcolumn{Supervisor}{Anders Hov, \\href{mailto:hov@example.no}{hov@example.no}}
      \\end{cvcolumns}
      \\end{document}
      """
    let file = try ImportedCareer("cv.tex", text)["references.yaml"]
    #expect(file.contains("name: Anders Hov"))
    #expect(file.contains("relation: Supervisor"))
    #expect(file.contains("contact: hov@example.no"))
  }

  @Test("mathematics between its other marks is mathematics, and a break before a parenthesis is none")
  func mathematics() throws {
    let text = """
      \\documentclass{article}
      \\begin{document}
      \\section*{Projects}
      \\begin{itemize}
      \\item Cut rules from 400 \\(\\rightarrow\\) 90
      \\item Mapped the shore\\\\(2020)
      \\end{itemize}
      \\end{document}
      """
    let file = try ImportedCareer("cv.tex", text)["projects.yaml"]
    #expect(file.contains("400 → 90"))
    #expect(file.contains("Mapped the shore") && file.contains("2020") && !file.contains("(2020"))
  }

  @Test("what a bibliography says of a file and of a venue in short is kept in a note")
  func bibliography() throws {
    let text =
      "@article{a, title={On Sedges}, author={Vale, Mira}, year=2020, abbr={APS}, file={:sedge.pdf:PDF}}"
    let file = try ImportedCareer("papers.bib", text)["publications.yaml"]
    #expect(file.contains("venue in short: APS"))
    #expect(file.contains("sedge.pdf"))
  }

  @Test(
    "a Korean name is taken from what portals and forms set beside it",
    arguments: [
      ("<div>홍길동 <span>남 · 1990년생</span></div>", "name: 홍길동", "1990년생"),
      (
        "<table><tr><td>성명</td><td>홍길동 (한자: 洪吉童, 영문: Hong Gildong)</td></tr></table>", "name: 홍길동",
        "Hong Gildong"
      ),
    ])
  func names(head: String, name: String, other: String) throws {
    let text = "<html><body>\(head)<h2>경력</h2><p>가온물산 대리 2018.05 ~ 2020.01</p></body></html>"
    let career = try ImportedCareer("cv.html", text)
    #expect(career["profile.yaml"].contains(name + "\n"))
    #expect(career.laid.files.contains { $0.text.contains(other) })
  }

  @Test(
    "languages stand apart by semicolons and by tabs",
    arguments: [
      ("French, good; Latin, reading", "name: Latin\n    level: reading"),
      ("Anglais : courant (TOEIC 820)\tEspagnol : notions", "name: Espagnol\n    level: notions"),
    ])
  func languages(line: String, entry: String) throws {
    let career = try ImportedCareer("cv.txt", "Mira Vale\n\nLANGUAGES\n\n\(line)\n")
    #expect(career["language_skills.yaml"].contains(entry))
  }

  @Test("a grade with its word before it is a grade, and its scale is asked for")
  func grade() throws {
    let text = "Mira Vale\n\nEDUCATION\n\nMaster of Music, Winooski College, GPA 3.88, 2015\n"
    let file = try ImportedCareer("cv.txt", text)["education.yaml"]
    #expect(file.contains("grade: 3.88"))
    #expect(!file.contains("area: GPA"))
  }

  @Test(
    "how long a post was, on a line of its own, is no other post",
    arguments: ["6개월", "(6개월)", "1 year 3 months"])
  func lengthAlone(length: String) throws {
    let text = "박다온\n\n경력\n(주)가온\n생산팀 사원\n2023.01 - 2023.06\n\(length)\n- 불량률을 3% 낮춤\n"
    let file = try ImportedCareer("cv.txt", text)["experience.yaml"]
    #expect(file.contains("organization: (주)가온") && !file.contains("organization: \(length)"))
    #expect(file.contains("- 불량률을 3% 낮춤"))
  }

  @Test("a grade with blanks about its slash is one grade")
  func gradeWithBlanks() throws {
    let file = try ImportedCareer(
      "cv.txt", "박다온\n\n학력\n2018.03 ~ 2025.02 가온대학교 산업공학과 졸업 (학점 3.72 / 4.5)\n")["education.yaml"]
    #expect(file.contains("overall: '3.72'") && file.contains("institution: 가온대학교\n"))
  }

  @Test(
    "a grade in brackets behind a year is no date, and is kept",
    arguments: [
      ("Abitur, Gymnasium am Deich, 2007 (2,4)", "date: 2007\n", "grade: 2,4"),
      ("BSc Botany, Wex College, 2008-2011 (3.4)", "period: 2008..2011\n", "grade: 3.4"),
      ("2007–2010 Fachschule Ostdeich, Erzieherin (Note 1,3)", "period: 2007..2010\n", "grade: 1,3"),
    ])
  func gradesBehindYears(line: String, time: String, grade: String) throws {
    let file = try ImportedCareer("cv.txt", "Mira Vale\n\nEDUCATION\n\n\(line)\n")["education.yaml"]
    #expect(file.contains(time))
    #expect(file.contains("note: '\(grade)'"))
  }

  @Test(
    "a Korean period before a name is read to its end",
    arguments: ["2009년 3월 ~ 2012년 2월 가온고등학교", "2009. 3. ~ 2012. 2. 가온고등학교 졸업", "2009년 3월 - 2012년 2월 가온고등학교"])
  func koreanPeriods(line: String) throws {
    let file = try ImportedCareer("cv.txt", "홍길동\n\n학력\n\n\(line)\n")["education.yaml"]
    #expect(file.contains("institution: 가온고등학교\n"))
    #expect(file.contains("period: 2009-03..2012-02"))
  }

  @Test(
    "what stands behind a date is kept, and an open beginning stays open",
    arguments: [
      ("Cook, Vale Mill, 2021 (5 months)", "length: 5 months"),
      ("Cook, Vale Hall, from 2022", "period: 2022.."),
      ("Baker, Lowmere Bakery, 2016-2017 (30 hours/week)", "30 hours/week"),
    ])
  func behindDates(line: String, kept: String) throws {
    #expect(
      try ImportedCareer("cv.txt", "Mira Vale\n\nEXPERIENCE\n\n\(line)\n")["experience.yaml"].contains(kept))
  }

  @Test("pay stands in no file that git keeps, whatever the source has it in")
  func pay() throws {
    let table = """
      # Mira Vale

      ## Experience

      | Period | Company | Position | Salary | Reason for leaving |
      |---|---|---|---|---|
      | 2021-02 – present | Sklo | Foreman | 2,900 EUR | |
      """
    let career = try ImportedCareer("cv.md", table)
    #expect(!career["experience.yaml"].contains("2,900"))
    #expect(career["imported/rest.yaml"].contains("Sklo, Salary: 2,900 EUR"))
    let post = """
      \\documentclass{moderncv}
      \\name{Mira}{Vale}
      \\begin{document}
      \\section{Expérience}
      \\cventry{2012--2017}{Pontier}{Ports de Sarven}{}{}{Salaire: 2\\,100 \\euro{}}
      \\end{document}
      """
    let file = try ImportedCareer("cv.tex", post)
    #expect(file["imported/rest.yaml"].contains("Salaire"))
    #expect(!file["experience.yaml"].contains("summary:"))
  }

  @Test("an address under a headline is no part of it, and spaced headings are headings")
  func heads() throws {
    let career = try ImportedCareer(
      "cv.md",
      """
      # Mira Vale
      Choreographer & Movement Director
      Rua das Flores 12, 3º Esq., Porto | +351 912 345 678 | mira@vale.example

      ## 경 력

      - 가온물산, 대리, 2015.01 ~ 2020.12
      """)
    #expect(career["profile.yaml"].contains("headline: Choreographer & Movement Director\n"))
    #expect(career["private.yaml"].contains("Rua das Flores 12"))
    #expect(career["experience.yaml"].contains("organization: 가온물산"))
  }

  @Test("a degree in letters that are also an office's is a degree")
  func letters() throws {
    let text = "Mira Vale\n\nEducation\nBSN, Nursing, Cascade University\nSep 2014 – Jun 2018\n"
    let file = try ImportedCareer("cv.txt", text)["education.yaml"]
    #expect(file.contains("institution: Cascade University"))
    #expect(file.contains("period: 2014-09..2018-06"))
  }

  @Test("a picture in a document is named as not read")
  func pictures() throws {
    let text = "<w:p><w:r><w:t>Mira Vale</w:t></w:r></w:p>"
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let document = "<w:document xmlns:w=\"\(space)\"><w:body>\(text)</w:body></w:document>"
    let source = ImportSource(
      name: "cv.docx", bytes: [], members: [.init(path: "word/document.xml", bytes: Array(document.utf8))],
      pictures: ["word/media/image1.jpeg"])
    #expect(try Importers.read(source, as: nil).unread.map(\.name) == ["word/media/image1.jpeg"])
  }
}
