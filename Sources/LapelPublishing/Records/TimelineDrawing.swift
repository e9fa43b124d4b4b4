import Lapel
import LapelPage
import LapelYear

/// A year from January to December, with chapters as bars, and lines of the log and applications as marks.
struct TimelineDrawing {
  let report: YearReport
  let words: RecordWords

  /// The width, that of the page or of a phone.
  var width = Drawing.wide
  private static let rowHeight = 27.0

  /// The figure; nil when nothing in the year has a time.
  func figure() -> RecordFigure? {
    var narrow = self
    narrow.width = Drawing.narrow
    guard let drawing = drawing(), let small = narrow.drawing() else { return nil }
    return RecordFigure(id: "timeline", drawing: drawing, narrow: small)
  }

  private func drawing() -> Drawing? {
    let chapters = report.chapters.filter { !$0.touched.isEmpty }
    let marks = logDays
    let sent = report.applications.rows.compactMap { row in row.applied.map { (row: row, x: place(of: $0)) } }
    if chapters.isEmpty, marks.isEmpty, sent.isEmpty { return nil }
    let top = 24.0
    let extra = (marks.isEmpty ? 0 : 1) + (sent.isEmpty ? 0 : 1)
    let height = top + Double(chapters.count + extra) * Self.rowHeight + 6
    var drawing = Drawing(width: width, height: height)
    let labels =
      ((marks.isEmpty ? [] : [words[.yearLogRow]]) + (sent.isEmpty ? [] : [words[.yearApplicationsRow]]))
      .enumerated().map { row, text in
        (end: 6 + Drawing.width(of: text), y: top + Double(chapters.count + row) * Self.rowHeight + 6)
      }
    for month in 1...12 {
      let x = Double(month - 1) * width / 12
      // A line makes way for a row's label, which it would run through.
      var from = 18.0
      for label in labels where x < label.end {
        drawing.addRule(x: x, top: from, bottom: label.y - 11)
        from = label.y + 4
      }
      drawing.addRule(x: x, top: from, bottom: height)
      drawing.write(
        words.month(month), x: x + width / 24, y: 12, anchor: .middle,
        ink: .quiet)
    }
    var y = top
    for (number, chapter) in chapters.enumerated() {
      draw(chapter, number, at: y, &drawing)
      y += Self.rowHeight
    }
    if !marks.isEmpty {
      drawing.write(words[.yearLogRow], x: 2, y: y + 6, ink: .quiet)
      for (x, count) in marks {
        drawing.add(
          .rectangle(x: x - 1.2, y: y + 11, width: 2.4, height: min(13, 4 + Double(count) * 1.5)), .mark)
      }
      y += Self.rowHeight
    }
    if !sent.isEmpty {
      drawing.write(words[.yearApplicationsRow], x: 2, y: y + 6, ink: .quiet)
      for (row, x) in sent {
        let isAccepted = row.knownOutcome == "accepted"
        let name = [row.company, row.outcome.map { words.outcome($0) }].compactMap { $0 }.joined(
          separator: ": ")
        drawing.add(
          .diamond(x: x, y: y + 11, halfWidth: 5, halfHeight: 6), isAccepted ? .filled : .open, title: name)
      }
    }
    drawing.alternative = chapters.map {
      "\(RecordText($0.title).plain): \(Self.span($0.touched, words))"
    }.joined(separator: "; ")
    drawing.title = words(.yearDrawn, String(report.year))
    return drawing
  }

  private func draw(_ chapter: YearReport.Chapter, _ number: Int, at y: Double, _ drawing: inout Drawing) {
    guard let first = chapter.touched.first, let last = chapter.touched.last else { return }
    let x = start(of: chapter, in: report.year) ?? Double(first - 1) * width / 12
    let end = end(of: chapter, in: report.year) ?? Double(last) * width / 12
    let room = max(end - x, 3)
    let title = RecordText(chapter.title).plain
    drawing.add(
      .rectangle(x: x, y: y, width: room, height: 20), number % 2 == 0 ? .bar : .otherBar,
      title: "\(title): \(Self.span(chapter.touched, words))")
    let needed = Drawing.width(of: title) + 12
    if needed <= room {
      drawing.write(title, x: x + 6, y: y + 14.5, ink: .onBar)
    } else if width - end > needed || width - end >= x {
      drawing.write(Drawing.fitted(title, into: width - end - 8), x: end + 5, y: y + 14.5)
    } else {
      drawing.write(Drawing.fitted(title, into: x - 8), x: x - 5, y: y + 14.5, anchor: .end)
    }
  }

  /// The number of lines at each place.
  private var logDays: [(x: Double, count: Int)] {
    var counts: [Double: Int] = [:]
    for line in report.log.lines where line.date.month != nil {
      counts[place(of: line.date), default: 0] += 1
    }
    return counts.sorted { $0.key < $1.key }.map { (x: $0.key, count: $0.value) }
  }

  /// The place of a date in the year; a month counts as its middle, a year as its own.
  private func place(of date: PartialDate) -> Double {
    let days = date.lastDay - PartialDate(year: date.year - 1).lastDay
    let day = date.day != nil ? days : date.month != nil ? days - 15 : days / 2
    return min(max(Double(day) / 366 * width, 2), width - 2)
  }

  /// The left edge of a chapter's bar, exact to the day if the day is known; nil when only months are.
  private func start(of chapter: YearReport.Chapter, in year: Int) -> Double? {
    guard let date = chapter.when?.span?.start ?? chapter.when?.date?.date, date.day != nil, date.year == year
    else {
      return nil
    }
    return place(of: date)
  }

  private func end(of chapter: YearReport.Chapter, in year: Int) -> Double? {
    let date: PartialDate?
    if case .date(let end)? = chapter.when?.span?.end { date = end } else { date = chapter.when?.date?.date }
    guard let date, date.day != nil, date.year == year else { return nil }
    return place(of: date)
  }

  /// The months as text: `1–8월`, `Jan–Aug, Dec`.
  static func span(_ months: [Int], _ words: RecordWords) -> String {
    var stretches: [ClosedRange<Int>] = []
    for month in months {
      if let last = stretches.last, last.upperBound == month - 1 {
        stretches[stretches.count - 1] = last.lowerBound...month
      } else {
        stretches.append(month...month)
      }
    }
    return stretches.map { words.months($0) }.joined(separator: ", ")
  }
}
