import Lapel
import LapelDiagnostics
import LapelXML

/// Reads files back and checks them before they are put in place.
struct Verification: Sendable {
  private let values: [(text: String, field: String, origin: Origin)]
  private let search: LeakSearch

  /// - Parameters:
  ///   - privateValues: what no page of the build may contain.
  ///   - names: what an anonymous or a blind page may not contain either.
  init(_ privateValues: PrivateValues, and names: [PrivateValues.Value] = []) {
    values = (privateValues.values + names).map { ($0.text, $0.field, $0.origin) }
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
    for reading in DecodedForms(of: file.bytes, format).all { found.formUnion(search.found(in: reading)) }
    for index in found.sorted() {
      report.add(
        Diagnostic(
          .privateValue, "`\(file.path)` would hold a private value, the `\(values[index].field)` here",
          at: values[index].origin.range))
    }
  }
}
