import Lapel
import LapelYear

/// Prints the log for people.
struct LogPrinter {
  let report: LogReport
  let words: RecordWords
  let isFiltered: Bool

  init(_ report: LogReport, _ words: RecordWords, isFiltered: Bool) {
    (self.report, self.words, self.isFiltered) = (report, words, isFiltered)
  }

  func print(to console: Console) throws(Failure) {
    guard let last = report.last else { return try sayNothing(console) }
    try console.print(lines: report.lines.lazy.map(Self.styled))
    try console.print("")
    for year in report.years {
      let tags = year.total.inOrder.map { "\($0.tag) \($0.count)" }
      let parts = [words(.terminalLines, counting: year.total.lines)] + tags
      try console.print("\(String(year.year), .bold)  \(parts.joined(separator: " · "))")
    }
    try console.print("\(words(.terminalLastLine, last.date.iso, words.ago(last.days)))")
  }

  private static func styled(_ line: LogReport.Line) -> StyledText {
    let about = line.ids.map { "@\($0)" }.joined(separator: " ")
    let tags = line.tags.map { "+\($0.tag)" + ($0.count == 1 ? "" : ":\($0.count)") }.joined(separator: " ")
    let gap = about.isEmpty ? "" : " "
    return
      "\(line.date.iso, .dim)\(gap)\(about, .cyan) \(line.text)\(tags.isEmpty ? "" : " ")\(tags, .yellow)"
  }

  private func sayNothing(_ console: Console) throws(Failure) {
    if isFiltered {
      try console.print("\(words[.terminalNoLine])")
      return
    }
    let example = words[.terminalExampleLine]
    try console.print(
      """
      \(words[.terminalNothingLogged])
        lapel log "\(words[.terminalExampleWords])" --tag paper
      \(words[.terminalOrYaml])
        log:
          - \(example)
      """)
  }
}
