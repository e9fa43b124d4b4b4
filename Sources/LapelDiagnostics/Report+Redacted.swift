extension Report {
  /// The same problems at the same places without a word of the person's, for logs that anyone may read: what each code
  /// means stands for its message, and there are no hints and fixes, which could repeat a value.
  public var redacted: Report {
    var report = Report()
    for diagnostic in diagnostics { report.add(diagnostic.redacted) }
    for (file, tally) in dropped { report.add(dropped: tally, in: file) }
    return report
  }
}

extension Diagnostic {
  /// See `Report.redacted`.
  public var redacted: Diagnostic {
    Diagnostic(
      code, code.summary, at: range, severity: severity,
      notes: notes.filter { $0.range != nil }.map { Note("it has to do with this place", at: $0.range) })
  }
}
