import LapelDiagnostics

/// Reporting, with a limit.
extension Parser {
  /// How many problems of one file are kept; the rest is only counted.
  static let limit = 1_000

  mutating func report(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>, notes: [Diagnostic.Note] = [],
    hints: [String] = [], fix: Diagnostic.Fix? = nil
  ) {
    guard diagnostics.count < Parser.limit else {
      omitted += 1
      return
    }
    diagnostics.append(
      Diagnostic(code, message, at: place(range), notes: notes, hints: hints, fix: fix))
  }

  mutating func warn(_ code: DiagnosticCode, _ message: String, at range: Range<Int>) {
    report(code, message, at: range)
  }

  /// Notes text that strict YAML refuses: an error there, a relaxation in career files.
  mutating func relax(
    _ code: DiagnosticCode, _ message: String, at range: Range<Int>,
    hints: [String] = [], fix: Diagnostic.Fix? = nil
  ) {
    if mode == .strict {
      report(code, message, at: range, hints: hints, fix: fix)
    } else {
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

  /// The beginning of a stretch of the source, short enough to be shown inside a message.
  func excerpt(_ range: Range<Int>) -> String {
    var end = min(range.upperBound, bytes.count)
    var index = range.lowerBound
    while index < end, !bytes[index].isBreak { index += 1 }
    end = index
    guard end - range.lowerBound > 60 else {
      return bytes.text(range.lowerBound..<max(end, range.lowerBound))
    }
    end = range.lowerBound + 60
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes.text(range.lowerBound..<end) + "…"
  }

  /// A fix that puts a stretch of text in quotes.
  func quoting(_ range: Range<Int>, title: String = "put the text in quotes") -> Diagnostic.Fix {
    Diagnostic.Fix(title, [Diagnostic.Edit(place(range), Quoting.quoted(bytes.text(range)))])
  }
}
