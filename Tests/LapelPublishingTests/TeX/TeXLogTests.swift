import LapelPublishing
import Testing

@Suite struct TeXLogTests {
  private func log(_ text: String) -> TeXLog { TeXLog(Array(text.utf8)) }

  @Test("the pages of the PDF are counted", arguments: [("1 page, 3467 bytes", 1), ("12 pages", 12)])
  func pages(text: String, count: Int) {
    #expect(log("x\nOutput written on cv.pdf (\(text)).\nTranscript").pages == count)
    #expect(log("no output PDF file produced!").pages == nil)
  }

  @Test(
    "a run asks for another one",
    arguments: [
      "LaTeX Warning: Label(s) may have changed. Rerun to get cross-references right.",
      "Package rerunfilecheck Warning: File `cv.out' has changed.\n(rerunfilecheck)                Rerun to get outlines right",
    ])
  func rerun(text: String) {
    #expect(log("a\n" + text + "\nb").asksForRerun)
    #expect(
      !log("Package: rerunfilecheck 2022-07-10 v1.10 Rerun checks for auxiliary files (HO)").asksForRerun)
  }

  @Test("a page that LaTeX adds for the time being is not counted, and another run is asked for")
  func temporaryPage() {
    let first = log(
      """
      LaTeX Warning: Temporary extra page added at the end. Rerun to get it removed.
      Output written on cv.pdf (2 pages, 3467 bytes).
      """)
    #expect(first.pages == 1)
    #expect(first.asksForRerun)
  }

  @Test("an unknown command is named with its line")
  func undefined() {
    let text = """
      ./cv.tex:3: Undefined control sequence.
      l.3 Hello \\foo
                  {x} there
      ./cv.tex:3:  ==> Fatal error occurred, no output PDF file produced!
      """
    #expect(log(text).problems == [TeXProblem(.error, "TeX does not know `\\foo`", texLine: 3)])
  }

  @Test("a missing package says what to install; what follows from it is not told")
  func missingPackage() {
    let text = """
      ! LaTeX Error: File `nosuch.sty' not found.

      Type X to quit or <RETURN> to proceed,
      or enter new name. (Default extension: sty)

      Enter file name:
      ./cv.tex:2: Emergency stop.
      <read *>

      l.2 \\begin
              {document}
      """
    let problems = log(text).problems
    #expect(problems.map(\.message) == ["this TeX has no `nosuch.sty`"])
    #expect(problems[0].hints[0].contains("tlmgr install nosuch"))
    #expect(problems[0].texLine == 2)
  }

  @Test("a missing font is named")
  func missingFont() {
    let text = """
      ./cv.tex:2: Package fontspec Error: The font "NoSuchFont" cannot be found.

      For immediate help type H <return>.
      l.2 \\begin
              {document}
      """
    #expect(log(text).problems.map(\.message) == ["the font `NoSuchFont` is not installed"])
  }

  @Test("an error inside a package has no line of the document, but the line that was being read")
  func insidePackage() {
    let text = """
      /usr/share/texmf/tex/x.sty:812: Missing number, treated as zero.
      <to be read again>
      l.9 \\x
      """
    #expect(
      log(text).problems == [TeXProblem(.error, "TeX stopped: Missing number, treated as zero", texLine: 9)])
  }

  @Test("a document that ends too early, and one that is endless")
  func ends() {
    #expect(
      log("! Emergency stop.\n<*> cv.tex\n").problems == [
        TeXProblem(.error, "TeX came to the end of the document too early")
      ])
    #expect(
      log("./cv.tex:3: TeX capacity exceeded, sorry [input stack size=10000].").problems == [
        TeXProblem(.error, "TeX ran out of memory (input stack size=10000)", texLine: 3)
      ])
  }

  @Test("a missing character is told once, whatever the engine")
  func missingCharacter() {
    let text = """
      Missing character: There is no 가 (U+AC00) in font [lmroman10-regular]:+tlig;!
      Missing character: There is no 가 (U+AC00) in font [lmsans10-regular]:+tlig;!
      Missing character: There is no 나 in font [lmroman10-regular]/OT:mapping=tex-text;!
      Missing character: There is no x in font nullfont!
      """
    #expect(
      log(text).problems.map(\.message) == [
        "no font of this page has `가` (U+AC00)", "no font of this page has `나`",
      ])
  }

  @Test("what sticks out is told in points, with its line")
  func overfull() {
    let text = """
      Overfull \\hbox (155.0pt too wide) in paragraph at lines 6--7
      Overfull \\hbox (0.04999pt too wide) detected at line 12
      Overfull \\vbox (3.5pt too high) has occurred while \\output is active []
      """
    #expect(
      log(text).problems == [
        TeXProblem(.overfull, "155.0 pt too wide for the page", texLine: 6),
        TeXProblem(.overfull, "0.0 pt too wide for the page", texLine: 12),
        TeXProblem(.overfull, "3.5 pt too high for the page"),
      ])
  }

  @Test("whatever stands in a log, reading it ends")
  func hostile() {
    #expect(TeXLog([0xFF, 0x00, 0x0A, 0x21, 0x20]).problems.count == 1)
    #expect(
      log(String(repeating: "Overfull \\hbox (1pt too wide) at lines\n", count: 10_000)).problems.count == 100
    )
    #expect(log("Output written on (").pages == nil)
    #expect(log("Overfull \\hbox (1e99pt too wide)").problems.count <= 1)
    #expect(log("./cv.tex:99999999999999999999: x").problems.isEmpty)
  }
}
