import Lapel
import LapelYear

/// The log for people.
struct LogPrinter {
  let report: LogReport
  let words: YearWords
  let isFiltered: Bool

  init(_ report: LogReport, _ words: YearWords, isFiltered: Bool) {
    (self.report, self.words, self.isFiltered) = (report, words, isFiltered)
  }

  func print(to console: Console) throws(Failure) {
    guard let last = report.last else { return try sayNothing(console) }
    for line in report.lines {
      let about = line.ids.map { "@\($0)" }.joined(separator: " ")
      let tags = line.tags.map { "+\($0.tag)" + ($0.count == 1 ? "" : ":\($0.count)") }.joined(separator: " ")
      let gap = about.isEmpty ? "" : " "
      try console.print(
        "\(line.date.iso, .dim)\(gap)\(about, .cyan) \(line.text)\(tags.isEmpty ? "" : " ")\(tags, .yellow)")
    }
    try console.print("")
    for year in report.years {
      let tags = year.total.inOrder.map { "\($0.tag) \($0.count)" }
      let parts = [words.count(year.total.lines, "줄", "line", "lines")] + tags
      try console.print("\(String(year.year), .bold)  \(parts.joined(separator: " · "))")
    }
    try console.print("\(words("마지막 기록", "last line")) \(last.date.iso), \(words.ago(last.days))")
  }

  private func sayNothing(_ console: Console) throws(Failure) {
    if isFiltered {
      try console.print("\(words("그런 줄이 없습니다", "no line of the log is like that"))")
      return
    }
    let example = words("2023-08-25 @nuri 논문 5편 읽음 +paper", "2023-08-25 @nuri read 5 papers +paper")
    try console.print(
      """
      \(words("아직 적은 것이 없습니다. 한 줄이면 됩니다:", "Nothing is logged yet. A line is enough:"))
        lapel log "\(words("논문 5편 읽음", "read 5 papers"))" --tag paper
      \(words("또는 폴더의 YAML 파일에:", "or in a YAML file of the folder:"))
        log:
          - \(example)
      """)
  }
}
