import LapelImporting
import Testing

@Suite("A line that heads what stands under it")
struct HeadedRowTests {
  @Test("may be the one cell of a table's row, and icons of fonts are no words")
  func tables() throws {
    let career = try ImportedCareer(
      "cv.html",
      """
      <html><body><h1>Gildong Hong</h1>
      <table>
      <tr><td></td><th>Education</th></tr>
      <tr><td>09/2012 - 01/2015</td><td>Gaon University</td></tr>
      <tr><th colspan="2">Berufserfahrung</th></tr>
      <tr><td>05/2017 - 03/2020</td><td>Hanbit AG <i class="material-icons">expand_less</i></td></tr>
      <tr><td colspan="2"><div>Kept the mill running<br>Trained two apprentices</div></td></tr>
      </table></body></html>
      """)
    #expect(
      career["education.yaml"].contains("institution: Gaon University\n"), "\(career["education.yaml"])")
    let posts = career["experience.yaml"]
    #expect(posts.contains("organization: Hanbit AG\n"), "\(posts)")
    #expect(posts.contains("period: 2017-05..2020-03\n"), "\(posts)")
    #expect(posts.contains("- Kept the mill running\n      - Trained two apprentices\n"), "\(posts)")
  }

  @Test("may be of a page that others are linked from, whose tables stand where it links to them")
  func pages() throws {
    let page = """
      # Gildong Hong

      gildong@example.org

      ## Experience

      [Posts](Gildong%20Hong%201a2b/Posts%203c4d.csv)

      ## Projects

      [Tide Clock](Gildong%20Hong%201a2b/Tide%20Clock%205e6f.md)
      """
    let table = "Company,Position,Period\nGaon Inc.,Clerk,2019.03 ~ 2021.02\nHanbit Ltd.,Porter,2016 ~ 2018\n"
    let folder = "Gildong Hong 1a2b"
    let members = [
      ImportSource.Member(path: "\(folder).md", bytes: Array(page.utf8)),
      ImportSource.Member(path: "\(folder)/Posts 3c4d.csv", bytes: Array(table.utf8)),
      ImportSource.Member(path: "\(folder)/Posts 3c4d_all.csv", bytes: Array(table.utf8)),
      ImportSource.Member(
        path: "\(folder)/Tide Clock 5e6f.md", bytes: Array("# Tide Clock\n\n- Tells the tide\n".utf8)),
      ImportSource.Member(path: "\(folder)/Diary 7a8b.md", bytes: Array("# Diary\n".utf8)),
    ]
    var career = try Importers.read(
      ImportSource(name: "Export.zip", bytes: [0x50, 0x4B, 3, 4], members: members), as: nil)
    #expect(career.unread.map(\.name) == ["\(folder)/Diary 7a8b.md"])
    career.settle()
    let laid = CareerLayout.lay(career)
    let posts = laid.files.first { $0.path == "experience.yaml" }?.text ?? ""
    #expect(
      posts.contains("organization: Gaon Inc.\n    position: Clerk\n    period: 2019-03..2021-02\n"),
      "\(posts)")
    let projects = laid.files.first { $0.path == "projects.yaml" }?.text ?? ""
    #expect(projects.contains("name: Tide Clock\n    highlights:\n      - Tells the tide\n"), "\(projects)")
  }

  @Test("may say what somebody was, over the line that says when and where")
  func subsections() throws {
    let career = try ImportedCareer(
      "cv.tex",
      """
      \\documentclass{moderncv}
      \\name{Gildong}{Hong}
      \\begin{document}
      \\section{Experience}
      \\subsection{Miller on the night shift}
      \\cvline{2018--2020}{Hanbit Mill Ltd.%
        \\begin{itemize}
          \\item Kept the stones dressed.
        \\end{itemize}
      }
      \\subsection{Baker}
      \\cvline{2015--2017}{Gaon Bakery Ltd.}
      \\end{document}
      """)
    let posts = career["experience.yaml"]
    #expect(
      posts.contains("organization: Hanbit Mill Ltd.\n    position: Miller on the night shift\n"), "\(posts)")
    #expect(posts.contains("- Kept the stones dressed.\n"), "\(posts)")
    #expect(posts.contains("organization: Gaon Bakery Ltd.\n    position: Baker\n"), "\(posts)")
  }
}
