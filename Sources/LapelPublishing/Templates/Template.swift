package import LapelDiagnostics

/// A parsed template file: its text, and the tags in it with their places.
package struct Template: Sendable {
  /// The language that it writes.
  package let kind: TemplateKind
  let source: SourceFile
  let id: FileID
  let parts: [Part]

  /// A stretch of the template, as byte ranges of its source.
  indirect enum Part: Sendable {
    case text(Range<Int>)
    case variable(Range<Int>)
    case section(Range<Int>, isInverted: Bool, [Part])
    /// - indentation: the white space before a partial that is alone on its line; nil for one inside a line.
    case partial(Range<Int>, indentation: Range<Int>?)
  }

  /// Parses a whole file; nil when a tag is wrong, with every wrong tag reported.
  package init?(_ source: SourceFile, id: FileID, kind: TemplateKind, report: inout Report) {
    var parser = TemplateParser(source.bytes, id: id, kind: kind)
    let parts = parser.parse()
    for problem in parser.problems { report.add(problem) }
    guard parser.problems.isEmpty else { return nil }
    self.kind = kind
    self.source = source
    self.id = id
    self.parts = parts
  }

  /// The parts without the line feed at the end of the file, for a partial inside a line.
  var partsInLine: [Part] {
    guard case .text(let range)? = parts.last, source.bytes[range].last == 10 else { return parts }
    return parts.dropLast() + [.text(range.lowerBound..<(range.upperBound - 1))]
  }

  func text(_ range: Range<Int>) -> String { String(decoding: source.bytes[range], as: UTF8.self) }
}
