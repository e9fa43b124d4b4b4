package import Lapel

/// A condition for lines of the log.
package struct LogFilter: Sendable {
  /// The tag that the line must have, without its `+`; nil: any.
  package var tag: String?
  /// The name of what the line must be about; nil: anything.
  package var id: String?
  /// The year, month or day of the line; nil: any.
  package var date: PartialDate?

  /// Makes a filter that passes everything unless it is narrowed.
  package init(tag: String? = nil, id: String? = nil, date: PartialDate? = nil) {
    (self.tag, self.id, self.date) = (tag, id, date)
  }

  /// One filter for each tag and each id; a line has to pass them all.
  package static func all(tags: [String], ids: [String], date: PartialDate?) -> [LogFilter] {
    [LogFilter(date: date)] + tags.map { LogFilter(tag: $0) } + ids.map { LogFilter(id: $0) }
  }

  /// Whether the line has the tag, is about the item and falls within the date.
  package func passes(_ line: LogReport.Line) -> Bool {
    if let tag, !line.tags.contains(where: { $0.tag == tag }) { return false }
    if let id, !line.ids.contains(id) { return false }
    guard let date else { return true }
    if line.date.year != date.year { return false }
    if let month = date.month, line.date.month != month { return false }
    if let day = date.day, line.date.day != day { return false }
    return true
  }
}
