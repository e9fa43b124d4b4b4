/// The part of a report that is shown: a limited number of problems per file and of bytes, in order of place.
///
/// If not all can be shown, errors come before warnings and warnings before notes, so that no error is hidden
/// by a heap of remarks. Nothing is lost silently: what is left out is counted by file.
public struct Shortlist: Sendable {
  /// The problems shown, in order of place.
  public private(set) var shown: [Diagnostic]
  /// The number of problems left out of each file; nil stands for the whole folder.
  public private(set) var omitted: [FileID?: Int]

  /// - Parameter perFile: the most problems that are shown for one file.
  public init(_ report: Report, perFile: Int = 100) {
    let all = report.sorted
    omitted = report.dropped.mapValues(\.total)
    var taken: [FileID?: Int] = [:]
    var isShown = [Bool](repeating: false, count: all.count)
    for severity in Severity.allCases.sorted(by: >) {
      for (index, diagnostic) in all.enumerated() where diagnostic.severity == severity {
        let file = diagnostic.range?.file
        if taken[file, default: 0] < perFile {
          taken[file, default: 0] += 1
          isShown[index] = true
        } else {
          omitted[file, default: 0] += 1
        }
      }
    }
    shown = zip(all, isShown).filter(\.1).map(\.0)
  }

  /// The number of problems left out altogether.
  public var omittedCount: Int { omitted.values.reduce(0, +) }

  /// The problems that fit when rendered, each with its text; the others are counted as left out. The most serious one is
  /// always among them.
  mutating func fit(within limit: Int, _ render: (Diagnostic) -> String) -> [(
    diagnostic: Diagnostic, text: String
  )] {
    var texts = [String?](repeating: nil, count: shown.count)
    var size = 0
    filling: for severity in Severity.allCases.sorted(by: >) {
      for (index, diagnostic) in shown.enumerated() where diagnostic.severity == severity {
        let text = render(diagnostic)
        size += text.utf8.count + 1
        if size > limit, texts.contains(where: { $0 != nil }) { break filling }
        texts[index] = text
      }
    }
    var fitting: [(diagnostic: Diagnostic, text: String)] = []
    for (diagnostic, text) in zip(shown, texts) {
      if let text {
        fitting.append((diagnostic, text))
      } else {
        omitted[diagnostic.range?.file, default: 0] += 1
      }
    }
    shown = fitting.map(\.diagnostic)
    return fitting
  }
}
