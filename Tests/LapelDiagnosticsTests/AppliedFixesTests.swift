import LapelDiagnostics
import Testing

@Suite struct AppliedFixesTests {
  private let sample = Sample("perod: 2023\r\nnmae：가\n")

  private func problem(_ title: String, _ edits: (Range<Int>, String)...) -> Diagnostic {
    Diagnostic(
      .sample, title, at: nil,
      fix: .init(title, edits.map { .init(SourceRange(sample.file, $0.0), $0.1) }))
  }

  private func mend(_ diagnostics: Diagnostic...) -> (text: String, applied: [String], skipped: [String]) {
    let fixes = AppliedFixes(diagnostics, in: sample.file)
    return (
      String(decoding: fixes.apply(to: Array(sample.text.utf8)), as: UTF8.self),
      fixes.applied.map(\.message),
      fixes.skipped.map(\.message)
    )
  }

  @Test("only the edited ranges change")
  func edits() {
    let result = mend(problem("b", (13..<17, "name"), (17..<20, ": ")), problem("a", (0..<5, "period")))
    #expect(result.text == "period: 2023\r\nname: 가\n")
    #expect(result.applied == ["a", "b"])
  }

  @Test("a fix that touches what another changes waits for the next run")
  func overlap() {
    let result = mend(problem("a", (0..<5, "period")), problem("b", (13..<17, "x"), (4..<6, "y")))
    #expect(result.text == "period: 2023\r\nnmae：가\n")
    #expect(result.skipped == ["b"])
  }

  @Test("two insertions at one place would have no order")
  func insertions() {
    let result = mend(problem("a", (3..<3, "x")), problem("b", (3..<3, "y")))
    #expect(result.text == "perxod: 2023\r\nnmae：가\n")
    #expect(result.skipped == ["b"])
  }

  @Test("the same remedy twice is one change")
  func same() {
    let result = mend(problem("a", (0..<5, "period")), problem("b", (0..<5, "period")))
    #expect(result.text == "period: 2023\r\nnmae：가\n")
    #expect(result.applied == ["a", "b"])
  }

  @Test("a fix that contradicts itself is not applied")
  func contradiction() {
    #expect(mend(problem("a", (0..<5, "x"), (3..<6, "y"))).skipped == ["a"])
  }

  @Test("problems of other files and without a fix are passed over")
  func others() {
    let elsewhere = Diagnostic(
      .sample, "a", at: nil, fix: .init("a", [.init(SourceRange(FileID(7), 0..<1), "")]))
    let fixes = AppliedFixes([elsewhere, Diagnostic(.sample, "b", at: nil)], in: sample.file)
    #expect(fixes.applied.isEmpty && fixes.skipped.isEmpty)
    #expect(fixes.apply(to: [1, 2, 3]) == [1, 2, 3])
  }

  @Test("a place outside the file changes nothing but its end")
  func outside() {
    let fixes = AppliedFixes([problem("a", (90..<99, "\n"))], in: sample.file)
    #expect(fixes.apply(to: [97]) == [97, 10])
  }
}

@Test("a code explains itself with an example put right")
func explanation() {
  let code = DiagnosticCode(
    "unknown-field", .error, "a key that the record does not have", "Each key is known.",
    wrong: "a:\n  perod: x",
    right: "a:\n  period: x")
  #expect(
    code.explained() == """
      unknown-field (error)
      a key that the record does not have

      Each key is known.

      Wrong:

          a:
            perod: x

      Right:

          a:
            period: x

      """)
}
