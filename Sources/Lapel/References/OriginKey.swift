import LapelDiagnostics

/// A place in the files as a key, since all origins compare equal.
struct OriginKey: Hashable {
  private let range: SourceRange

  /// nil for a value that no file contains.
  init?(_ origin: Origin) {
    guard let range = origin.range else { return nil }
    self.range = range
  }
}
