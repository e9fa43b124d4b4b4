import Lapel
import LapelYear

/// A year from January to December: chapters as bars, lines of the log and applications as marks.
struct TimelineDrawing {
  let report: YearReport
  let words: YearWords

  private static let width = 640.0
  private static let size = 12.0
  private static let rowHeight = 27.0

  /// nil where nothing of the year has a time.
  func figure() -> RecordFigure? {
    let chapters = report.chapters.filter { !$0.touched.isEmpty }
    let marks = logDays
    let sent = report.applications.rows.compactMap { row in row.applied.map { (row: row, x: place(of: $0)) } }
    if chapters.isEmpty, marks.isEmpty, sent.isEmpty { return nil }
    let top = 24.0
    let extra = (marks.isEmpty ? 0 : 1) + (sent.isEmpty ? 0 : 1)
    let height = top + Double(chapters.count + extra) * Self.rowHeight + 6
    var drawing = SVGText(width: Self.width, height: height)
    for month in 1...12 {
      let x = Double(month - 1) * Self.width / 12
      drawing.line(x, 18, x, height, class: "rule")
      drawing.text(
        words("\(month)월", Self.months[month - 1]), x + Self.width / 24, 12, class: "t quiet",
        anchor: "middle")
    }
    var y = top
    for (number, chapter) in chapters.enumerated() {
      draw(chapter, number, at: y, &drawing)
      y += Self.rowHeight
    }
    if !marks.isEmpty {
      drawing.text(words("기록", "Log"), 2, y + 9, class: "t quiet")
      for (x, count) in marks {
        drawing.rectangle(x - 1.2, y + 11, 2.4, min(13, 4 + Double(count) * 1.5), class: "mark")
      }
      y += Self.rowHeight
    }
    if !sent.isEmpty {
      drawing.text(words("지원", "Applications"), 2, y + 9, class: "t quiet")
      for (row, x) in sent {
        let isAccepted = row.knownOutcome == "accepted"
        let shape = "\(SVGText.number(x)) \(SVGText.number(y + 11)) l5 6 l-5 6 l-5 -6 z"
        let name = [row.company, row.outcome.map { words.outcome($0) }].compactMap { $0 }.joined(
          separator: ": ")
        drawing.add(
          "<path class=\"\(isAccepted ? "sent good" : "sent")\" d=\"M\(shape)\"><title>\(SVGText.escaped(name))</title></path>"
        )
      }
    }
    let about = chapters.map { "\(RecordText($0.title).plain): \(Self.span($0.touched, words))" }.joined(
      separator: "; ")
    let title = words("\(report.year)년의 열두 달", "The months of \(report.year)")
    return RecordFigure(svg: drawing.svg(id: "timeline", title: title, description: about), caption: title)
  }

  private func draw(_ chapter: YearReport.Chapter, _ number: Int, at y: Double, _ drawing: inout SVGText) {
    guard let first = chapter.touched.first, let last = chapter.touched.last else { return }
    let x = Self.start(of: chapter, in: report.year) ?? Double(first - 1) * Self.width / 12
    let end = Self.end(of: chapter, in: report.year) ?? Double(last) * Self.width / 12
    let room = max(end - x, 3)
    let title = RecordText(chapter.title).plain
    drawing.rectangle(
      x, y, room, 20, class: number % 2 == 0 ? "bar" : "bar other",
      title: "\(title): \(Self.span(chapter.touched, words))")
    let needed = SVGText.width(of: title, size: Self.size) + 12
    if needed <= room {
      drawing.text(title, x + 6, y + 14.5, class: "t on")
    } else if Self.width - end > needed || Self.width - end >= x {
      drawing.text(SVGText.fitted(title, size: Self.size, into: Self.width - end - 8), end + 5, y + 14.5)
    } else {
      drawing.text(SVGText.fitted(title, size: Self.size, into: x - 8), x - 5, y + 14.5, anchor: "end")
    }
  }

  /// How many lines stand at each place.
  private var logDays: [(x: Double, count: Int)] {
    var counts: [Double: Int] = [:]
    for line in report.log.lines where line.date.month != nil {
      counts[place(of: line.date), default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { (x: $0.key, count: $0.value) }
  }

  private func place(of date: PartialDate) -> Double { Self.place(of: date) }

  /// Where a day of the year stands; a month stands in its middle, a year in its own.
  private static func place(of date: PartialDate) -> Double {
    let days = date.lastDay - PartialDate(year: date.year - 1).lastDay
    let day = date.day != nil ? days : date.month != nil ? days - 15 : days / 2
    return min(max(Double(day) / 366 * width, 2), width - 2)
  }

  /// The left edge of a chapter's bar, to the day where the day is known; nil where only months are.
  private static func start(of chapter: YearReport.Chapter, in year: Int) -> Double? {
    guard let date = chapter.when?.span?.start ?? chapter.when?.date?.date, date.day != nil, date.year == year
    else {
      return nil
    }
    return place(of: date)
  }

  private static func end(of chapter: YearReport.Chapter, in year: Int) -> Double? {
    let date: PartialDate?
    if case .date(let end)? = chapter.when?.span?.end { date = end } else { date = chapter.when?.date?.date }
    guard let date, date.day != nil, date.year == year else { return nil }
    return place(of: date)
  }

  /// `1–8월`, `Jan–Aug`.
  static func span(_ months: [Int], _ words: YearWords) -> String {
    guard let first = months.first, let last = months.last else { return "" }
    if first == last { return words("\(first)월", Self.months[first - 1]) }
    return words("\(first)–\(last)월", "\(Self.months[first - 1])–\(Self.months[last - 1])")
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
