import LapelDiagnostics

/// Reports errors, warnings and relaxations.
extension Parser {
  mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>, notes: [Diagnostic.Note] = [],
    hints: [String] = [], fix: Diagnostic.Fix? = nil
  ) {
    report.add(Diagnostic(code, message, at: place(range), notes: notes, hints: hints, fix: fix))
  }

  mutating func warn(_ code: DiagnosticCode, _ message: String, at range: Range<Int>) {
    report(code, message, at: range)
  }

  /// Reports text that strict YAML refuses: as an error there, as a relaxation in career files.
  mutating func relax(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>,
    hints: [String] = [], fix: Diagnostic.Fix? = nil
  ) {
    if mode == .strict {
      report(code, message, at: range, hints: hints, fix: fix)
    } else if relaxations.count < 10_000 {
      relaxations.append(
        Diagnostic(code, message, at: place(range), severity: .warning, hints: hints, fix: fix))
    }
  }

  /// The range in the file, kept inside it and ending no later than its last byte.
  func place(_ range: Range<Int>) -> SourceRange {
    let start = min(max(0, range.lowerBound), bytes.count)
    var end = min(max(start, range.upperBound), bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return SourceRange(file, start..<end)
  }

  func excerpt(_ range: Range<Int>) -> String { bytes.excerpt(range) }

  /// A fix that puts a stretch of text in quotes.
  func quoting(_ range: Range<Int>, title: String = "put the text in quotes") -> Diagnostic.Fix {
    Diagnostic.Fix(title, [Diagnostic.Edit(place(range), Quoting.quoted(bytes.text(range)))])
  }
}
