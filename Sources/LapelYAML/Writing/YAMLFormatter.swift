public import LapelDiagnostics

/// Turns a file into plain YAML 1.2 with as few changes as possible: comments, blank lines, order and line
/// ends stay, text that strict YAML refuses is put in quotes, and white space at line ends is removed.
///
/// The file keeps its meaning, and a formatted file does not change when it is formatted again.
public enum YAMLFormatter {
  /// - Parameters:
  ///   - quoting: further stretches of unquoted text to put in quotes, such as lines of text that look
  ///     like mappings.
  /// - Returns: the formatted text; nil, with a report, when the file cannot be read.
  public static func format(
    _ source: SourceFile, id: FileID, quoting: [SourceRange] = [], report: inout Report
  ) -> [UInt8]? {
    var found = Report()
    let file = YAMLFile.parse(source, id: id, mode: .career, report: &found)
    let hasErrors = found.hasErrors
    report.add(contentsOf: found)
    guard !hasErrors, source.isText else { return nil }

    let meaning = YAMLEvents.meaning(file)
    let tidied = relaxedTexts(file) + Tidying(file.store).edits
    // Tidying can only be wrong where a text block ends without a line end; then it is left out.
    for edits in [tidied, relaxedTexts(file)] {
      guard let text = settled(TextEdit.apply(edits, to: source.bytes), id, meaning) else { continue }
      let asked = quoting.map { range in
        TextEdit(range.bytes, Quoting.quoted(String(decoding: source.bytes[range.bytes], as: UTF8.self)))
      }
      return asked.isEmpty ? text : TextEdit.apply(edits + asked, to: source.bytes)
    }
    return source.bytes
  }

  /// The text once it is plain YAML with the same meaning. A text that was put in quotes may contain more to
  /// correct.
  private static func settled(_ text: [UInt8], _ id: FileID, _ meaning: [UInt8]) -> [UInt8]? {
    var text = text
    for _ in 0..<4 {
      var report = Report()
      let file = YAMLFile.parse(SourceFile(path: "", bytes: text), id: id, mode: .career, report: &report)
      if report.hasErrors || YAMLEvents.meaning(file) != meaning { return nil }
      if file.relaxations.isEmpty { return text }
      text = TextEdit.apply(relaxedTexts(file), to: text)
    }
    return nil
  }

  private static func relaxedTexts(_ file: YAMLFile) -> [TextEdit] {
    file.relaxations.flatMap { $0.fix?.edits ?? [] }.map { TextEdit($0) }
  }
}

/// A stretch of bytes and the text that replaces it.
struct TextEdit {
  let range: Range<Int>
  let text: [UInt8]

  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = Array(text.utf8)
  }

  init(_ edit: Diagnostic.Edit) { self.init(edit.range.bytes, edit.text) }

  /// Applies all edits; of two that overlap, the first in the list.
  static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    let ordered = edits.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 64)
    var done = 0
    for (_, edit) in ordered where edit.range.lowerBound >= done && edit.range.upperBound <= bytes.count {
      result += bytes[done..<edit.range.lowerBound]
      result += edit.text
      done = edit.range.upperBound
    }
    return result + bytes[done...]
  }
}
