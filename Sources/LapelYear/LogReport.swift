package import Lapel
import LapelDiagnostics

/// The log as it is counted: its lines, the tags of each year, and how long ago the last line was written.
package struct LogReport: Sendable {
  /// The lines, newest first: a date without a day counts as the last day it may mean; of two lines on one day the one
  /// further down is newer.
  package let lines: [Line]
  /// The years, newest first.
  package let years: [Year]
  /// The last line; nil for a log without lines.
  package let last: Last?

  /// A line of the log, with its place.
  package struct Line: Sendable {
    /// The date, as precise as it is written.
    package let date: PartialDate
    /// What it is about, by the names that `lapel list` prints.
    package let ids: [String]
    /// What happened, without date, ids and tags.
    package let text: String
    /// Each tag with what it counts.
    package internal(set) var tags: [TagCount]
    /// The file, as reached from the working directory.
    package let file: String
    /// The line in the file, from 1.
    package let line: Int
    /// The ids of things, which count only once: papers, posts, patents, talks.
    let things: [String]
  }

  /// What a year's lines add up to.
  package struct Year: Sendable {
    /// The year.
    package let year: Int
    /// The totals of its lines.
    package let total: LogTotal
  }

  /// The last line of the log.
  package struct Last: Sendable {
    /// The date, as precise as it is written.
    package let date: PartialDate
    /// Days from the last day it may mean; 0 for a future day.
    package let days: Int
  }

  /// - Parameters:
  ///   - year: the only year whose lines count; nil for every year.
  ///   - isShown: whether to show a line; only shown lines count.
  package init(
    _ loaded: LoadedCareer, in year: Int? = nil, today: PartialDate,
    where isShown: (Line) -> Bool = { _ in true }
  ) {
    var places = LinePlaces(loaded.sources)
    let log = loaded.career.log.lazy.filter { year == nil || $0.date.year == year }
    let all = log.map { Line($0, loaded.index, &places) }.filter(isShown)
    let order = all.indices.sorted { (all[$0].date.lastDay, $0) > (all[$1].date.lastDay, $1) }
    lines = Self.countingOnce(order.map { all[$0] })
    var byYear: [Int: [Line]] = [:]
    for line in lines { byYear[line.date.year, default: []].append(line) }
    years = byYear.keys.sorted(by: >).map { Year(year: $0, total: LogTotal(byYear[$0] ?? [])) }
    last = lines.first.map { Last(date: $0.date, days: max(0, today.lastDay - $0.date.lastDay)) }
  }

  /// The lines with each thing counted once: a plain tag on lines about one thing counts at the oldest line.
  private static func countingOnce(_ lines: [Line]) -> [Line] {
    var lines = lines
    var seen: Set<[String]> = []
    for place in lines.indices.reversed() where !lines[place].things.isEmpty {
      for tag in lines[place].tags.indices where lines[place].tags[tag].isPlain {
        let keys = Set(lines[place].things.map { [lines[place].tags[tag].tag, $0] })
        if keys.isSubset(of: seen) { lines[place].tags[tag].count = 0 }
        seen.formUnion(keys)
      }
    }
    return lines
  }
}

/// The number of lines, and what their tags count.
package struct LogTotal: Sendable, Hashable {
  /// The number of lines.
  package let lines: Int
  /// The count of each tag, by its name.
  package let tags: [String: Int]

  /// Adds up what these lines count.
  package init(_ lines: some Collection<LogReport.Line>) {
    var tags: [String: Int] = [:]
    for tag in lines.lazy.flatMap(\.tags) { tags[tag.tag, default: 0] += tag.count }
    (self.lines, self.tags) = (lines.count, tags)
  }

  /// The tags with the most counted first, then by name.
  package var inOrder: [(tag: String, count: Int)] {
    tags.map { (tag: $0.key, count: $0.value) }.sorted { ($1.count, $0.tag) < ($0.count, $1.tag) }
  }
}

extension LogReport.Line {
  init(_ line: LogLine, _ index: CareerIndex, _ places: inout LinePlaces) {
    var (ids, things): ([String], [String]) = ([], [])
    for reference in line.about {
      let item = index.item(for: reference)
      let name = item?.name ?? reference.text
      ids.append(name)
      if item?.place.section.kind?.isThing ?? false { things.append(name) }
    }
    let (file, number) = places.place(of: line.origin)
    self.init(
      date: line.date, ids: ids, text: line.text,
      tags: line.tags.map { TagCount($0, text: line.text) }, file: file, line: number, things: things)
  }
}

extension SectionKind {
  /// Whether an item is a thing that was made rather than a place that one was at.
  fileprivate var isThing: Bool {
    switch self {
    case .paper, .patent, .talk, .writing: true
    case .summary, .claim, .job, .internship, .project, .study, .support, .award, .certificate, .skill,
      .language, .score, .duty, .service, .person, .interests, .personal, .own:
      false
    }
  }
}

extension CareerIndex {
  /// The item that a pointer leads to; nil when it leads to none, or to several.
  package func item(for reference: Reference) -> Item? {
    if case .item(let item) = resolve(reference) { item } else { nil }
  }
}

/// Finds lines in files, reading through each file once.
struct LinePlaces {
  private let sources: SourceSet
  private var tables: [FileID: LineTable] = [:]

  init(_ sources: SourceSet) { self.sources = sources }

  mutating func place(of origin: Origin) -> (file: String, line: Int) {
    guard let range = origin.range else { return ("", 0) }
    let source = sources[range.file]
    if let table = tables[range.file] { return (source.path, table.place(of: range.bytes.lowerBound).line) }
    let table = LineTable(source.bytes)
    tables[range.file] = table
    return (source.path, table.place(of: range.bytes.lowerBound).line)
  }
}
