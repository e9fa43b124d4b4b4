import LapelDiagnostics
import LapelYAML
import Testing

@testable import Lapel

@Suite struct KoreanWordsTests {
  @Test(arguments: DiagnosticCode.career + DiagnosticCode.notation)
  func `What each code's example reports is said in Korean, with its hints and notes`(code: DiagnosticCode) {
    guard !code.wrong.isEmpty else { return }
    let problems = code == .missingName ? Problems(["profile.yaml": code.wrong]) : Problems(code.wrong)
    for problem in problems.loaded.report.diagnostics where problem.code == code {
      let words = problem.words(in: .korean)
      for (said, meant) in zip(
        [words.message] + words.hints + words.notes,
        [problem.message] + problem.hints + problem.notes.map(\.message))
      {
        #expect(said.unicodeScalars.contains { Hangul.isHangul($0.value) } && said != meant, "\(meant)")
      }
    }
  }

  @Test func `What the field reference says is said in Korean`() throws {
    for section in FieldReference.sections {
      let text = try #require(FieldReference.text(of: section.name, in: .korean))
      for line in text.split(separator: "\n") where !line.hasSuffix(":") {
        #expect(
          line.unicodeScalars.contains { Hangul.isHangul($0.value) },
          "say in Korean, in fields.ko.txt or a section's own file of words, of `\(section.name)`: \(line)")
      }
    }
  }
}
