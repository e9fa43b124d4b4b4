import Lapel
import LapelDiagnostics

extension CareerInput {
  /// What `check` says of a target's answers: too long or too short, private, of another company, telling who one is.
  ///
  /// The folder has to be read for everything.
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
