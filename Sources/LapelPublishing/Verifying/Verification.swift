import Lapel
import LapelDiagnostics
import LapelXML

/// Reads what was made back, before it takes its place.
struct Verification: Sendable {
  private let values: [PrivateValues.Value]
  private let search: LeakSearch

  /// - Parameter privateValues: what no page of the build may hold.
  init(_ privateValues: PrivateValues) {
    values = privateValues.values
    search = LeakSearch(values.map(\.text))
  }

  func check(_ file: MadeFile, _ format: Format, _ resume: Resume, _ report: inout Report) {
    if format == .html {
      guard let page = try? HTMLDocument(file.bytes), page.problems.isEmpty else {
        report.add(Diagnostic(.pageOrder, "`\(file.path)` is not well formed", at: nil))
        return
      }
      if let missing = PageOrder(page, resume).firstMissing {
        report.add(
          Diagnostic(
            .pageOrder, "`\(file.path)` does not say `\(missing.plain.prefix(60))` in its place",
            at: missing.origin.range))
      }
    }
    guard !search.isEmpty else { return }
    var found: Set<Int> = []
    for reading in Readings(of: file.bytes, format).all { found.formUnion(search.found(in: reading)) }
    for index in found.sorted() {
      report.add(
        Diagnostic(
          .privateValue, "`\(file.path)` would hold a private value, the `\(values[index].field)` here",
          at: values[index].origin.range))
    }
  }
}
