import Lapel
import LapelDiagnostics
import LapelYAML
import LapelYear

/// A line of the log to be written.
struct LogEntry {
  let text: String
  let date: PartialDate
  let ids: [String]
  let tags: [String]

  /// The line as it is written: ids first and tags last, wherever they were in the text.
  var line: String {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    let before = words.prefix { Self.isMark($0) }
    words = words.dropFirst(before.count)
    let behind = words.suffix(from: words.lastIndex { !Self.isMark($0) }.map { $0 + 1 } ?? words.endIndex)
    words = words.dropLast(behind.count)
    let marks = (before + behind).map(String.init)
    let about = marks.filter { $0.hasPrefix("@") } + ids.map { "@\($0)" }
    let counted = marks.filter { $0.hasPrefix("+") } + tags.map { "+\($0)" }
    return ([date.iso] + Self.once(about) + words.map(String.init) + Self.once(counted)).joined(
      separator: " ")
  }

  /// What its tags count, if its text contains a number that could be meant: `inspection 4`.
  var counts: [String] {
    var ignored = Report()
    guard let read = LogLine.read(line: line, &ignored), read.text.contains(where: \.isNumber) else {
      return []
    }
    return read.tags.map { TagCount($0, text: read.text) }.map { "\($0.tag) \($0.count)" }
  }

  /// Whether a word is an id or a tag: `@nuri`, `+paper:2`.
  private static func isMark(_ word: Substring) -> Bool {
    word.utf8.count > 1 && (word.hasPrefix("@") || word.hasPrefix("+"))
  }

  private static func once(_ marks: [String]) -> [String] {
    marks.enumerated().filter { !marks[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// Adds it to the year's file, and returns that file's path.
  ///
  /// Changes nothing when the line says nothing or points at nothing.
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

  /// Checks that each id leads somewhere. The files of the log, which may be long and hardly declare ids, are read only if
  /// the others do not have it.
  private func check(_ about: [Reference], _ location: CareerLocation, _ today: PartialDate) throws {
    let loaded = try LoadedCareer(
      folder: location.path, for: .nothing, today: today, where: { !$0.hasPrefix("log/") })
    if about.allSatisfy({ Self.isKnown($0, in: loaded) }) { return }
    let whole = try LoadedCareer(folder: location.path, for: .nothing, today: today)
    guard let unknown = about.first(where: { !Self.isKnown($0, in: whole) }) else { return }
    let meant = Spelling.nearest(to: unknown.text, in: whole.index.names + whole.career.loggable)
    throw Failure(
      message: "`\(unknown.text)` is no id in \(location.path)",
      hints: [meant.map { "did you mean `\($0)`?" } ?? "`lapel list` shows what there is"],
      exitCode: .problems)
  }

  private static func isKnown(_ reference: Reference, in loaded: LoadedCareer) -> Bool {
    if loaded.career.loggable.contains(reference.text) { return true }
    return if case .item = loaded.index.resolve(reference) { true } else { false }
  }
}
