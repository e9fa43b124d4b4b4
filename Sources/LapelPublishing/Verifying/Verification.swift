import Lapel
import LapelDiagnostics
import LapelXML

/// Reads what was made back, before it takes its place.
struct Verification: Sendable {
  /// What no page of the build may hold.
  let privateValues: [PrivateText]
  private let search: LeakSearch

  init(_ privateValues: [PrivateText]) {
    self.privateValues = privateValues
    search = LeakSearch(privateValues.map(\.text))
  }

  /// - Parameter isPage: whether the file says what the résumé says, so that its order can be checked.
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
          .privateValue, "`\(file.path)` would hold a private value, the one here",
          at: privateValues[index].origin.range))
    }
  }
}
