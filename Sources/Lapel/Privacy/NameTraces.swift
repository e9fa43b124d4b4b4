/// Traces of private values in ids and other names. A name is short and most sentences are not, so these are prepared only
/// when a name is asked about that could contain one.
package struct NameTraces: Sendable {
  private let leaves: [Leaf]
  private let shown: ShownTexts
  private let short = Once<PrivateTraces>()
  private let all = Once<PrivateTraces>()
  /// The most bytes of a name that is searched only for what is no longer.
  private static let limit = 32

  /// - Parameters:
  ///   - leaves: every value of the career.
  ///   - level: the level of those who read the names.
  package init(_ leaves: [Leaf], at level: ShowLevel) {
    self.init(leaves, beside: ShownTexts(leaves, at: level))
  }

  /// - Parameter shown: what the readers see anyway.
  init(_ leaves: [Leaf], beside shown: ShownTexts) {
    self.leaves = leaves
    self.shown = shown
  }

  /// The traces of everything, for texts of any length.
  var traces: PrivateTraces { all.value { PrivateTraces(leaves, beside: shown) } }

  /// The values that a name gives away, each once.
  package func found(in name: String) -> [PrivateValues.Value] {
    guard Self.isShort(name), SeenText(name).map({ Self.isShort($0.text) }) ?? true else {
      return traces.found(in: name)
    }
    return short.value { PrivateTraces(leaves, beside: shown, ofAtMost: Self.limit) }.found(in: name)
  }

  /// Whether it has no more bytes than the limit, also when it is folded.
  private static func isShort(_ name: String) -> Bool { name.utf8.count <= limit && SimpleText.holds(name) }
}
