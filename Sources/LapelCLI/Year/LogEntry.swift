import Lapel
import LapelDiagnostics
import LapelYAML

/// A line of the log that is about to be written.
struct LogEntry {
  let text: String
  let date: PartialDate
  let ids: [String]
  let tags: [String]

  /// As it is written; ids and tags that the text holds are not said again.
  var line: String {
    let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let words = said.split(separator: " ")
    let about = ids.map { "@\($0)" }.filter { !words.contains(Substring($0)) }
    let marks = tags.map { "+\($0)" }.filter { !words.contains(Substring($0)) }
    return ([date.iso] + about + [said] + marks).joined(separator: " ")
  }

  /// Adds it to the year's file, and answers with that file's path.
  ///
  /// Nothing is touched where the line says nothing or points at nothing.
  func append(to location: CareerLocation, today: PartialDate) throws -> String {
    var problems = Report()
    guard let read = LogLine.read(line: line, &problems) else {
      throw Failure(
        message: problems.diagnostics.first?.message ?? "a line of the log says what happened",
        hints: problems.diagnostics.first?.hints ?? [], exitCode: .problems)
    }
    if let bad = (ids + tags).first(where: { $0.isEmpty || $0.contains(where: \.isWhitespace) }) {
      throw Failure.usage("`\(bad)` is no id and no tag: they have no blanks")
    }
    if !read.about.isEmpty { try check(read.about, location, today) }
    return try CareerList(key: "log", folder: "log", year: date.year, in: location).append(.text(line))
  }

  private func check(_ about: [Reference], _ location: CareerLocation, _ today: PartialDate) throws {
    let loaded = try CareerInput(location, for: .errors, today: today).loaded
    let others = loaded.career.loggable
    for reference in about where !others.contains(reference.text) {
      if case .item = loaded.index.resolve(reference) { continue }
      let meant = Spelling.nearest(to: reference.text, in: loaded.index.names + others)
      throw Failure(
        message: "`\(reference.text)` is no id in \(location.path)",
        hints: [meant.map { "did you mean `\($0)`?" } ?? "`lapel list` shows what there is"],
        exitCode: .problems)
    }
  }
}
