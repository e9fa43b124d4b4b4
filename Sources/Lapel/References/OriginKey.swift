import LapelDiagnostics

/// A place in the files as a key: origins themselves are all equal.
struct OriginKey: Hashable {
  private let range: SourceRange

  /// nil for a value that no file holds.
  init?(_ origin: Origin) {
    guard let range = origin.range else { return nil }
    self.range = range
  }
}
