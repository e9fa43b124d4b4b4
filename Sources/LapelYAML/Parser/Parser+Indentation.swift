import LapelDiagnostics

/// Lines that are indented with characters that do not indent: tabs, and in career files no-break and wide spaces.
extension Parser {
  /// Consecutive lines that begin with blanks of the same kind, and what the first was taken for.
  struct BlankRun {
    /// The last line of the run that was read, or that its fix corrects.
    var line = -1
    var first = Lead()
    /// The column that the first line was given, and how far one tab more or less moves a line.
    var column = 0
    var step = 2

    func column(of lead: Lead) -> Int {
      max(0, column + (lead.tabs - first.tabs) * step + lead.spaces - first.spaces)
    }
  }

  /// The blanks at the beginning of a line.
  struct Lead {
    var tabs = 0
    /// Their width in columns, of which a wide space takes two.
    var spaces = 0
    var end = 0
    /// The range of the first blank that does not indent.
    var odd = 0..<0
  }

  /// Whether the line begins with blanks that do not indent, where it should be indented.
  ///
  /// No-break spaces are text to YAML; a career file has no key that begins with one.
  var isIndentedOddly: Bool {
    guard newLine else { return false }
    if tabBefore { return true }
    guard mode == .career, bytes[pos] == 0xC2 || bytes[pos] == 0xE3 else { return false }
    let lead = lead(of: lineStart)
    return lead.end > pos && looksLikeEntry(at: lead.end)
  }

  /// Reports a line that is indented with characters that do not indent, and gives it the column that people would expect.
  ///
  /// - Parameters:
  ///   - line: the beginning of the line; nil means the current one. A key over several lines began on an earlier
  ///     one.
  ///   - isEntry: whether the line is an entry of an open collection, not the value of the key above it.
  mutating func mendIndentation(of line: Int? = nil, isEntry: Bool) {
    let line = line ?? lineStart
    let lead = lead(of: line)
    let follows = blankRun.line >= 0 && lineEnd(blankRun.line) + 2 >= line
    pos = max(pos, lead.end)
    if !follows {
      let (column, step) = isEntry ? entryColumn(lead) : (slot.kind == .root ? 0 : slot.indent + 2, 2)
      blankRun = BlankRun(line: line, first: lead, column: column, step: step)
      reportBlanks(lead)
    }
    blankRun.line = max(blankRun.line, line)
    indent = blankRun.column(of: lead)
    if line == lineStart { lineBase = lead.end - indent }
    tabBefore = false
    if isEntry { alignMended() }
  }

  private mutating func reportBlanks(_ lead: Lead) {
    if bytes[lead.odd.lowerBound] == Byte.tab {
      report(
        .tabIndentation, "a tab cannot indent a line; only spaces can", at: lead.odd,
        fix: Diagnostic.Fix("replace the tabs with spaces", blankEdits()))
    } else {
      report(
        .noBreakIndentation, "no-break or wide spaces cannot indent a line; only ordinary ones can",
        at: lead.odd,
        fix: Diagnostic.Fix("replace them with ordinary spaces", blankEdits()))
    }
  }

  /// The column of the entries that the line most likely belongs to. A tab is shown as four columns, or two, or
  /// eight.
  private func entryColumn(_ lead: Lead) -> (column: Int, step: Int) {
    let isItem = isIndicator(Byte.dash)
    let columns = stack.suffix(64).filter { $0.kind == (isItem ? .blockSequence : .blockMapping) }.map(
      \.indent)
    let steps = lead.tabs > 0 ? [4, 2, 8] : [0]
    for step in steps where columns.contains(lead.tabs * step + lead.spaces) {
      return (lead.tabs * step + lead.spaces, step)
    }
    return (columns.last { $0 > 0 } ?? lead.tabs * 2 + lead.spaces, 2)
  }

  /// Gives a line the column of the innermost entries that it may belong to.
  private mutating func alignMended() {
    guard let frame = stack.last(where: { $0.indent <= indent }) else { return }
    lineBase += indent - frame.indent
    indent = frame.indent
  }

  /// The edits for the lines of a run.
  private mutating func blankEdits() -> [Diagnostic.Edit] {
    var edits: [Diagnostic.Edit] = []
    var line = blankRun.line
    while line < bytes.count, edits.count < 1_000 {
      let lead = lead(of: line)
      if lead.odd.isEmpty { break }
      let spaces = String(repeating: " ", count: blankRun.column(of: lead))
      edits.append(Diagnostic.Edit(place(line..<lead.end), spaces))
      blankRun.line = line
      line = lineEnd(lead.end) + 1
    }
    return edits
  }

  private func lead(of line: Int) -> Lead {
    var lead = Lead(end: line)
    while true {
      let start = lead.end
      if bytes[start] == Byte.space {
        lead.spaces += 1
        lead.end += 1
        continue
      } else if bytes[start] == Byte.tab {
        lead.tabs += 1
        lead.end += 1
      } else if bytes.starts(at: start, with: "\u{A0}") {
        lead.spaces += 1
        lead.end += 2
      } else if bytes.starts(at: start, with: "\u{3000}") {
        lead.spaces += 2
        lead.end += 3
      } else {
        return lead
      }
      lead.odd = lead.odd.isEmpty ? start..<lead.end : lead.odd
    }
  }
}
