import Lapel
import LapelDiagnostics

/// A theme's `arrange`, as written.
struct ThemeArrangement: Record {
  let title: [PlainText]
  let meta: [PlainText]
  let edge: [PlainText]

  static let schema = Schema(
    "arrangement", Self.init,
    fields: Field("title", \.title, .option, "What the title line of an entry says, in order."),
    Field("meta", \.meta, .option, "What the line under it says, in order."),
    Field("edge", \.edge, .option, "What stands at the edge beside it.", example: "[when]"))

  /// The arrangement, with a report of words that name no part; a line that is not given has the default.
  func arrangement(_ report: inout Report) -> Arrangement {
    var arrangement = Arrangement()
    if !title.isEmpty { arrangement.title = Self.parts(title, &report) }
    if !meta.isEmpty { arrangement.meta = Self.parts(meta, &report) }
    arrangement.edge = Self.parts(edge, &report)
    return arrangement
  }

  private static func parts(_ written: [PlainText], _ report: inout Report) -> [Arrangement.Part] {
    written.compactMap { word in
      if let part = Arrangement.Part(rawValue: word.text) { return part }
      let parts = Arrangement.Part.allCases.map(\.rawValue)
      let near = Spelling.nearest(to: word.text, in: parts)
      report.add(
        Diagnostic(
          .themeValue, "an entry has no part named `\(word.text)`", at: word.origin.range,
          hints: [near.map { "did you mean `\($0)`?" } ?? "there are: \(parts.joined(separator: ", "))"],
          fix: .init(near, at: word.origin.range)))
      return nil
    }
  }
}
