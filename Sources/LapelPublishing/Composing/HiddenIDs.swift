import Lapel

/// The ids that would tell the readers of a page what the page does not: a link's place is then called by a number.
struct HiddenIDs: Sendable {
  private let hidesAll: Bool
  private let traces: PrivateTraces

  /// - Parameters:
  ///   - level: who reads the pages; an id that names what they may not see is hidden.
  ///   - redactions: with any, every id is: people call things by what they are called.
  init(_ career: Career, at level: ShowLevel, _ redactions: [Redaction]) {
    hidesAll = !redactions.isEmpty
    traces = PrivateTraces(of: career, at: level)
  }

  func hides(_ name: String) -> Bool { hidesAll || !traces.found(in: Identifier.words(of: name)).isEmpty }
}
