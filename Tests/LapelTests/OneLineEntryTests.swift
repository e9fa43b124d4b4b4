import LapelDiagnostics
import Testing

@testable import Lapel

/// A slip inside braces or brackets must not take the fields behind it away.
struct OneLineEntryTests {
  @Test(
    "a mark inside a one-line entry is an error, and its fix keeps the fields behind it",
    arguments: [
      (
        "{organization: Elm Dairy, position: Line #4, period: 2011..2014}",
        "{organization: Elm Dairy, position: \"Line #4\", period: 2011..2014}"
      ),
      (
        "{organization: Elm Dairy, position: #4 of the line, period: 2011..2014}",
        "{organization: Elm Dairy, position: \"#4 of the line\", period: 2011..2014}"
      ),
    ])
  func hash(_ written: String, _ meant: String) {
    let problems = Problems("experience:\n  - \(written)\n")
    #expect(problems.loaded.report.sorted.contains { $0.severity == .error })
    #expect(problems.fixed() == "experience:\n  - \(meant)\n")
    #expect(Problems("experience:\n  - \(meant)\n").codes == [])
  }

  @Test("a blank that a colon lacks in braces is added")
  func colon() {
    let problems = Problems("experience:\n  - {organization: Elm Dairy, period:2011..2014}\n")
    #expect(problems.codes == ["missing-space"])
    #expect(problems.fixed() == "experience:\n  - {organization: Elm Dairy, period: 2011..2014}\n")
  }

  @Test("a blank that a dash lacks before braces is added in each line")
  func dash() {
    let problems = Problems("certificates:\n  -{name: First aid, date: 2019-02}\n")
    #expect(problems.fixed() == "certificates:\n  - {name: First aid, date: 2019-02}\n")
  }

  @Test(
    "where a text ends that nobody can know is an error without a fix",
    arguments: [
      "{organization: \"Elm Dairy, position: Smith, period: 2011}",
      "{organization: Elm Dairy, position: Smith # the elder, period: 2011}",
    ])
  func noFix(_ written: String) {
    let report = Problems("experience:\n  - \(written)\n").loaded.report.sorted
    #expect(report.contains { $0.severity == .error })
    #expect(report.allSatisfy { $0.fix == nil })
  }

  @Test("a list may begin with a number sign")
  func first() {
    #expect(
      Problems("experience:\n  - {organization: Elm Dairy, highlights: [#3 of 40 dairies, Led 6]}\n").codes
        == [])
  }

  @Test("a comment behind brackets stays one")
  func comment() {
    #expect(Problems("experience:\n  - {organization: Elm Dairy, period: 2011} # to be told\n").codes == [])
  }

  @Test("a degree that is expected for a day that is past is warned of, and one to come is not")
  func expected() {
    let school = "education:\n  - {institution: Elm College, degree: MA, period: 2016-09.., expected: "
    #expect(Problems(school + "2019-06}\n").codes == ["past-expectation"])
    #expect(Problems(school + "2026-06}\n").codes == [])
  }
}
