import Lapel
import LapelYear

/// What `lapel year` says beside its page.
struct YearPrinter {
  let words: YearWords

  init(_ words: YearWords) { self.words = words }

  /// The lines of the log behind each number.
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
    if let year { try console.print("\(words("\(year)년에 적은 것이 없습니다", "nothing is written of \(year)"))") }
    try console.print(
      """
      \(words("한 해를 폴더의 YAML 파일에 돌아보세요:", "Look back at a year in a YAML file of the folder:"))
        retrospective:
          year: \(String(year ?? 2023))
          line: \(words("애쓴 만큼 거둔 해", "The year the effort bore fruit"))
          chapters: [nuri, seat-map]
          text: \(words("[[nuri]]에서 여덟 달을 보냈다.", "Eight months at [[nuri]]."))
      """)
  }
}
