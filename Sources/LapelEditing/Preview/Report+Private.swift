import LapelDiagnostics

extension Report {
  /// The same problems without private words, for a screen that others see: a problem inside a private stretch, or one that
  /// quotes it, says only what kind it is.
  func without(_ hidden: [(range: SourceRange, text: String)]) -> Report {
    let words = Set(hidden.map(\.text).filter { $0.unicodeScalars.count > 2 })
    var report = Report()
    for problem in diagnostics {
      let texts =
        [problem.message] + problem.hints + problem.notes.map(\.message) + [problem.fix?.title ?? ""]
      let isHidden =
        problem.range.map { range in
          hidden.contains { $0.range.file == range.file && $0.range.bytes.overlaps(range.bytes) }
        } ?? false
      let quotes = texts.contains { text in words.contains { text.contains($0) } }
      report.add(
        isHidden || quotes
          ? Diagnostic(problem.code, problem.code.summary, at: problem.range, severity: problem.severity)
          : problem)
    }
    return report
  }
}
