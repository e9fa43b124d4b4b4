import LapelDiagnostics
import Testing
import ThreadTime

@Suite struct CappingTests {
  private func sample(errors: Int, after warnings: Int = 0) -> (Sample, Report) {
    let sample = Sample(String(repeating: "a: b\n", count: errors + warnings), path: "career/zz.yaml")
    var report = Report()
    for index in 0..<errors + warnings {
      let code: DiagnosticCode = index < warnings ? .doubt : .sample
      report.add(Diagnostic(code, "no. \(index)", at: SourceRange(sample.file, index * 5..<index * 5 + 1)))
    }
    return (sample, report)
  }

  @Test("a hundred are shown of one file, the rest is counted")
  func hundred() {
    let (sample, report) = sample(errors: 1_000)
    let text = TextReporter(sample.sources, folder: "career").text(for: report)
    #expect(text.contains("no. 99\n") && !text.contains("no. 100\n"))
    #expect(text.hasSuffix("\n\nand 900 more in career/zz.yaml\n\n1000 errors\n"))
  }

  @Test("an error is not hidden by the warnings before it, and the order stays that of place")
  func gravest() {
    let (_, report) = sample(errors: 2, after: 500)
    let list = Shortlist(report)
    #expect(list.shown.count == 100)
    #expect(list.shown[97].message == "no. 97")
    #expect(list.shown[98...].map(\.message) == ["no. 500", "no. 501"])
    #expect(list.omittedCount == 402)
  }

  @Test("never more than the limit of bytes, whatever the messages hold")
  func bytes() {
    let sample = Sample(String(repeating: "가", count: 3_000) + "\n")
    var report = Report()
    for index in 0..<300 {
      report.add(
        Diagnostic(
          index == 299 ? .sample : .doubt, String(repeating: "나", count: 5_000),
          at: SourceRange(sample.file, 0..<9),
          hints: Array(repeating: String(repeating: "다", count: 5_000), count: 50)))
    }
    let text = TextReporter(sample.sources, folder: "career").text(for: report)
    #expect(text.utf8.count <= 64 * 1024)
    #expect(text.contains("error[unknown-field]"))
    #expect(text.hasSuffix("1 error, 299 warnings\n"))
    #expect(GitHubReporter(sample.sources, folder: "career").text(for: report).utf8.count <= 64 * 1024)
  }

  @Test("many files with problems each stay under the limit too")
  func manyFiles() {
    var sources = SourceSet()
    var report = Report()
    for index in 0..<5_000 {
      let file = sources.add(SourceFile(path: "career/\(index).yaml", bytes: Array("a: b\n".utf8)))
      report.add(Diagnostic(.sample, "odd", at: SourceRange(file, 0..<1)))
    }
    let text = TextReporter(sources, folder: "career").text(for: report)
    #expect(text.utf8.count <= 64 * 1024)
    #expect(text.contains(" more in other files\n\n5000 errors\n"))
  }

  @Test("beyond its bound a report counts and keeps nothing")
  func bound() {
    var report = Report(keeping: 10)
    let range = SourceRange(FileID(0), 0..<0)
    for _ in 0..<1_000 { report.add(Diagnostic(.doubt, "odd", at: range)) }
    report.add(.warning, in: FileID(0)) {
      Issue.record("a problem that is not kept is not made")
      return Diagnostic(.doubt, "odd", at: range)
    }
    report.add(Diagnostic(.sample, "wrong", at: range))
    #expect(report.diagnostics.count == 11)
    #expect(report.count(.warning) == 1_001)
    #expect(report.hasErrors)
    #expect(Shortlist(report).omittedCount == 991)

    var other = Report()
    other.add(contentsOf: report)
    #expect(other.totals == report.totals)
    #expect(Shortlist(other).omittedCount == 991)
  }

  @Test("ten thousand problems on one line of a megabyte are told at once")
  func fast() {
    let sample = Sample(String(repeating: "가나: 다라, ", count: 60_000))
    var report = Report()
    for index in 0..<10_000 {
      let at = SourceRange(sample.file, index * 16..<index * 16 + 6)
      report.add(Diagnostic(.sample, "odd", at: at, notes: [.init("first", at: at)]))
    }
    let time = ThreadTime.of {
      #expect(JSONReporter(sample.sources, folder: "career").text(for: report).contains("\"omitted\": 9900"))
    }
    #expect(time < 2, "in a debug build")
  }
}
