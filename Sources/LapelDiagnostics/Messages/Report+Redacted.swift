extension Report {
  /// The same problems at the same places without any of the person's words, for logs that anyone may read: each message
  /// is replaced by what its code means, and there are no hints and fixes, which could repeat a value.
  public var redacted: Report { redacted(in: .english) }

  /// The redacted report in a language.
  public func redacted(in language: MessageLanguage) -> Report {
    var report = Report()
    for diagnostic in diagnostics { report.add(diagnostic.redacted(in: language)) }
    for (file, tally) in dropped { report.add(dropped: tally, in: file) }
    return report
  }
}

extension Diagnostic {
  /// See `Report.redacted`.
  public var redacted: Diagnostic { redacted(in: .english) }

  /// See `Report.redacted(in:)`.
  public func redacted(in language: MessageLanguage) -> Diagnostic {
    let place = language.said("it has to do with this place")
    return Diagnostic(
      code, code.summary(in: language), at: range, severity: severity,
      notes: notes.filter { $0.range != nil }.map { Note(place, at: $0.range) })
  }
}
