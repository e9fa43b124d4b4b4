import LapelDiagnostics

/// The names of a record, prepared for spelling hints when the first one is asked for: most runs need none.
struct LazySpelling: Sendable {
  private let names: [String]
  private let prepared = Once<Spelling>()

  init(_ names: [String]) { self.names = names }

  func nearest(to word: String) -> String? { prepared.value { Spelling(names) }.nearest(to: word) }
}
