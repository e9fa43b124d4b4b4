import Lapel
package import LapelDiagnostics

/// Where a career with mistakes is read, but not believed.
///
/// A key that no field bears may have been meant to hide what is beside it (`shwo: private`), so what it
/// is in proves nothing. A text that a comma cut short is a text all the same.
package struct CareerMistakes: Sendable {
  /// How many errors the career has.
  package let errors: Int
  let places: [SourceRange]

  /// Of a career without errors.
  package static let none = CareerMistakes(errors: 0, places: [])

  private init(errors: Int, places: [SourceRange]) {
    self.errors = errors
    self.places = places
  }

  /// nil where an error is of a kind that nothing can be judged beside.
  package init?(_ report: Report) {
    let errors = report.diagnostics.filter { $0.severity == .error }
    guard errors.allSatisfy({ $0.code == .unknownField && $0.range != nil }) else { return nil }
    self.init(
      errors: errors.count, places: errors.filter { !CutTexts.found($0) }.compactMap(\.range))
  }

  /// Whether a mistake is within.
  func touch(_ origin: Origin) -> Bool {
    guard let range = origin.range else { return false }
    return places.contains { $0.file == range.file && range.bytes.contains($0.bytes.lowerBound) }
  }
}
