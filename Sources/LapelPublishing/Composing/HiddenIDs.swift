import Lapel

/// The ids that would reveal something that a page does not show; links to them use a number instead.
struct HiddenIDs: Sendable {
  private let hidesAll: Bool
  private let traces: NameTraces

  /// - Parameters:
  ///   - leaves: every value of the career.
  ///   - level: the level of the readers; an id that names something they may not see is hidden.
  ///   - redactions: if there are any, every id is hidden, because people make ids of names.
  init(_ leaves: [Leaf], at level: ShowLevel, _ redactions: [Redaction]) {
    hidesAll = !redactions.isEmpty
    traces = NameTraces(leaves, at: level)
  }

  func hides(_ name: String) -> Bool { hidesAll || !traces.found(in: Identifier.words(of: name)).isEmpty }
}
