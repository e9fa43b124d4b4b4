/// One problem as `TextReporter` prints it, built line by line.
struct DiagnosticPage {
  private(set) var text = ""

  private let diagnostic: Diagnostic
  private let sources: SourceSet
  private let folder: String
  private let ink: Ink
  private let showsLines: Bool
  /// Blanks as wide as the largest line number.
  private let gutter: String
  private let placedNotes: [(message: String, range: SourceRange)]

  private static let noteLimit = 5
  private static let hintLimit = 5
  private static let caretLineWidth = 110

  init(
    _ diagnostic: Diagnostic, _ sources: SourceSet, _ folder: String, _ ink: Ink, showsLines: Bool,
    _ lines: inout LineTables
  ) {
    self.showsLines = showsLines
    self.diagnostic = diagnostic
    self.sources = sources
    self.folder = folder
    self.ink = ink
    placedNotes = diagnostic.notes.compactMap { note in note.range.map { (note.message, $0) } }
    var largest = 1
    for range in [diagnostic.range].compactMap(\.self) + placedNotes.prefix(Self.noteLimit).map(\.range) {
      largest = max(largest, lines[range.file].place(of: range.bytes.lowerBound).line)
    }
    gutter = String(repeating: " ", count: String(largest).count)
  }

  mutating func write(_ lines: inout LineTables) {
    let head = "\(diagnostic.severity.rawValue)[\(diagnostic.code.name)]"
    line(ink.paint(head, diagnostic.severity) + ink.bold(": " + VisibleText.line(diagnostic.message)))
    var hints = diagnostic.hints.prefix(Self.hintLimit).map { VisibleText.line($0) }
    if let range = diagnostic.range {
      let hint = excerpt(of: range, diagnostic.severity, hint: hints.first, &lines)
      if hint { hints.removeFirst() }
    } else {
      line(gutter + ink.faint("--> ") + VisibleText.line(folder))
    }
    for hint in hints { remark("hint", hint) }
    if let fix = diagnostic.fix, !isSaid(fix) { remark("fix", VisibleText.line(fix.title)) }
    for note in diagnostic.notes.filter({ $0.range == nil }).prefix(Self.noteLimit) {
      remark("note", VisibleText.line(note.message))
    }
    for note in placedNotes.prefix(Self.noteLimit) {
      line(ink.paint("note", .note) + ": " + VisibleText.line(note.message))
      _ = excerpt(of: note.range, .note, hint: nil, &lines)
    }
    let more = placedNotes.count - Self.noteLimit
    if more > 0 { remark("note", "and \(more) more places") }
  }

  /// Whether a hint already contains the only text that the fix writes.
  private func isSaid(_ fix: Diagnostic.Fix) -> Bool {
    if diagnostic.hints.contains(fix.title) { return true }
    guard fix.edits.count == 1, let text = fix.edits.first?.text, !text.isEmpty else { return false }
    return diagnostic.hints.contains { $0.contains("`\(text)`") }
  }

  /// Prints the line, and returns whether the hint was printed after the mark.
  private mutating func excerpt(
    of range: SourceRange, _ severity: Severity, hint: String?, _ lines: inout LineTables
  ) -> Bool {
    let table = lines[range.file]
    let source = sources[range.file]
    let place = table.place(of: range.bytes.lowerBound)
    line(gutter + ink.faint("--> ") + "\(VisibleText.line(source.path)):\(place.line):\(place.column)")
    if source.bytes.isEmpty || !showsLines { return false }
    let excerpt = Excerpt(of: range.bytes, in: source.bytes, line: table.bytes(ofLine: place.line))
    let number = String(place.line)
    let pad = String(repeating: " ", count: gutter.count - number.count)
    line(ink.faint(pad + number + " |") + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
    let blank = String(repeating: " ", count: excerpt.marked.lowerBound)
    let mark = String(repeating: "^", count: excerpt.marked.count)
    var marked = ink.faint(gutter + " |") + " " + blank + ink.paint(mark, severity)
    let width = gutter.count + 3 + excerpt.marked.upperBound
    let fits = hint.map { width + 1 + VisibleText.width($0) <= Self.caretLineWidth } ?? false
    if let hint, fits { marked += " " + hint }
    line(marked)
    return fits
  }

  private mutating func remark(_ label: String, _ message: String) {
    line(gutter + ink.faint(" = ") + "\(label): \(message)")
  }

  private mutating func line(_ content: String) {
    var content = content[...]
    while content.last == " " { content = content.dropLast() }
    text += content
    text += "\n"
  }
}
