import Lapel
import LapelYear

/// Prints what `lapel year` says besides its page.
struct YearPrinter {
  let words: RecordWords

  init(_ words: RecordWords) { self.words = words }

  /// Prints the lines of the log behind each number.
  func explain(_ report: YearReport, _ console: Console) throws(Failure) {
    let lines = report.log.lines
    for (tag, count) in LogTotal(lines).inOrder {
      try console.print("\("\(tag) \(count)", .bold)")
      for line in lines where line.tags.contains(where: { $0.tag == tag }) {
        let own = line.tags.reduce(0) { $0 + ($1.tag == tag ? $1.count : 0) }
        try console.print(
          "  \(String(own))  \(line.file):\(String(line.line))  \(line.date.iso) \(line.text)")
      }
    }
  }

  func sayNothing(_ year: Int?, _ console: Console) throws(Failure) {
    if let year { try console.print("\(words(.terminalNoYear, String(year)))") }
    try console.print(
      """
      \(words[.terminalWriteYear])
        retrospective:
          year: \(String(year ?? 2023))
          line: \(words[.terminalExampleYear])
          chapters: [nuri, seat-map]
          text: "\(words[.terminalExampleStory])"
      """)
  }
}
