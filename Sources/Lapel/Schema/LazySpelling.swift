import LapelDiagnostics
import Synchronization

/// The names of a record, prepared for spelling hints when the first one is asked for: most runs need none.
///
/// A class for the one preparation that all copies of a schema share.
final class LazySpelling: Sendable {
  private let names: [String]
  private let prepared = Mutex<Spelling?>(nil)

  init(_ names: [String]) { self.names = names }

  func nearest(to word: String) -> String? {
    prepared.withLock { spelling in
      let ready = spelling ?? Spelling(names)
      spelling = ready
      return ready
    }.nearest(to: word)
  }
}
