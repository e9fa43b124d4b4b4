package import LapelDiagnostics
import LapelYAML

/// The texts in one braced mapping that were cut short by their own commas: in `{address: Elm Street 3, Flat 2}` YAML
/// reads `Flat 2` as a key without a value.
package struct CutTexts {
  private let isFlow: Bool
  private var cuts: [Cut] = []
  private var previous: Node?

  private struct Cut {
    let text: SourceRange
    let key: Node
    var end: Int
  }

  /// - Parameter node: the mapping.
  init(in node: Node) { isFlow = node.isFlow }

  /// Remembers a value whose key is known.
  mutating func passed(_ value: Node) { previous = value }

  /// Whether an unknown key is the rest of the text before it.
  mutating func takes(_ key: Node, _ value: Node) -> Bool {
    guard isFlow, value.isEmpty, key.style == .plain,
      value.range.bytes.lowerBound <= key.range.bytes.upperBound
    else { return false }
    if let last = cuts.last, previous == nil {
      cuts[cuts.count - 1].end = max(last.end, key.range.bytes.upperBound)
      return true
    }
    guard let text = previous, text.kind == .scalar, text.style == .plain, !text.isEmpty else { return false }
    cuts.append(Cut(text: text.range, key: key, end: key.range.bytes.upperBound))
    previous = nil
    return true
  }

  /// - Parameter record: what the mapping is called in messages.
  func report(in record: String, _ report: inout Report) {
    for cut in cuts {
      let file = cut.text.file
      let (start, end) = (cut.text.bytes.lowerBound, cut.end)
      report.add(
        Diagnostic(
          .unknownField, "\(record.quotedName) has no field \(cut.key.text.quotedName)", at: cut.key.range,
          hints: [Self.commaHint],
          fix: .init(
            "put the text in quotes",
            [.init(SourceRange(file, start..<start), "\""), .init(SourceRange(file, end..<end), "\"")])))
    }
  }

  private static let commaHint = "a comma inside `{}` begins a new key: a text with a comma needs quotes"

  /// Whether a problem is a text that a comma inside braces cut short: what comes before the comma is read,
  /// and nothing else is lost.
  package static func found(_ problem: Diagnostic) -> Bool {
    problem.code == .unknownField && problem.hints == [commaHint]
  }
}
