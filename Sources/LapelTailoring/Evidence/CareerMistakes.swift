import Lapel
package import LapelDiagnostics

/// The places in a career with mistakes that are read, but not believed.
///
/// An unknown key may have been meant to hide what is beside it (`shwo: private`), so whatever contains it
/// proves nothing. A text that a comma cut short still counts as a text.
package struct CareerMistakes: Sendable {
  /// The number of errors in the career.
  package let errors: Int
  let places: [SourceRange]

  /// A career without errors.
  package static let none = CareerMistakes(errors: 0, places: [])

  private init(errors: Int, places: [SourceRange]) {
    self.errors = errors
    self.places = places
  }

  /// nil when there is an error of a kind with which nothing can be judged.
  package init?(_ report: Report) {
    let errors = report.diagnostics.filter { $0.severity == .error }
    guard errors.allSatisfy({ $0.code == .unknownField && $0.range != nil }) else { return nil }
    self.init(
      errors: errors.count, places: errors.filter { !CutTexts.found($0) }.compactMap(\.range))
  }

  /// Whether a mistake is inside a place.
  func touch(_ origin: Origin) -> Bool {
    guard let range = origin.range else { return false }
    return places.contains { $0.file == range.file && range.bytes.contains($0.bytes.lowerBound) }
  }
}
