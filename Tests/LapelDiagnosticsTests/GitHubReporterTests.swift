import LapelDiagnostics
import Testing

@Test("GitHub reads place, title and message, with what would end them escaped")
func gitHub() {
  let sample = Sample("a: 100%\nb: [c,\nd]\n", path: "career/a,b:c.yaml")
  var report = Report()
  report.add(Diagnostic(.sample, "100% wrong\n::error::x", at: sample.range("100%"), hints: ["so: do"]))
  report.add(Diagnostic(.remark, "odd", at: sample.range("[c,\nd]")))
  report.add(Diagnostic(.doubt, "none", at: nil))
  #expect(
    GitHubReporter(sample.sources, folder: "career").text(for: report) == """
      ::warning file=career,title=doubt::none
      ::error file=career/a%2Cb%3Ac.yaml,line=1,col=4,endColumn=7,title=unknown-field::100%25 wrong\\n::error::x%0Aso: do
      ::notice file=career/a%2Cb%3Ac.yaml,line=2,col=4,endLine=3,title=remark::odd
      1 error, 1 warning, 1 note

      """)
}
