import Lapel
import LapelDiagnostics

extension CareerInput {
  /// The problems of a target's answers: too long or too short, private, about another company, or revealing the person.
  ///
  /// The folder must have been read with all checks.
  func answerProblems(of target: Target) -> Report {
    let places = target.questions.flatMap { question in
      (question.answer?.versions.compactMap(\.origin.range) ?? [])
        + [question.limit?.origin.range].compactMap(\.self)
    }
    var report = Report()
    for problem in loaded.report.diagnostics
    where problem.severity >= .warning || problem.code == .mayIdentify {
      guard let range = problem.range else { continue }
      if places.contains(where: { $0.file == range.file && $0.bytes.overlaps(range.bytes) }) {
        report.add(problem)
      }
    }
    return report
  }
}

extension Question {
  /// Whether nothing is written as its answer, in any language.
  var isUnanswered: Bool {
    answer?.versions.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } ?? true
  }
}
