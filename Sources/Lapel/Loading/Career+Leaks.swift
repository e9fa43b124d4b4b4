package import LapelDiagnostics

extension Career {
  /// Private values inside texts that readers at a level see, in any notation; each is an error.
  ///
  /// - Parameters:
  ///   - isSite: whether everything public is shown, as on a site, and not only a CV.
  ///   - leaves: every value, if that is known already.
  package func leaks(
    at level: ShowLevel, onSite isSite: Bool = false, among leaves: [Leaf]? = nil
  ) -> [Diagnostic] {
    let leaves = leaves ?? self.leaves
    let traces = PrivateTraces(leaves, at: level, findsParts: false)
    if traces.isEmpty { return [] }
    let shown = leaves.filter {
      $0.level <= level && (isSite ? $0.isOnSite : $0.traits.isPrinted)
    }
    let parts = Parallel.mapParts(of: shown.count, over: 1_000) { part in
      var found: [Diagnostic] = []
      for leaf in shown[part] {
        leaf.forEachText { text, origin in
          for value in traces.found(in: text) {
            found.append(.privateText(value, in: origin, severity: .error))
          }
        }
      }
      return found
    }
    let found = parts.flatMap { $0 }
    return isSite ? found + idLeaks(leaves, at: level, severity: .error, traces.found) : found
  }

  /// Ids that contain something private; page addresses are made of ids.
  ///
  /// - Parameter found: the private values that a name gives away.
  func idLeaks(
    _ leaves: [Leaf], at level: ShowLevel, severity: Severity,
    _ found: (String) -> [PrivateValues.Value]
  ) -> [Diagnostic] {
    var leaks: [Diagnostic] = []
    for leaf in leaves {
      guard case .identifier(let id) = leaf.value, leaf.level <= level, !Placeholders.isOfTarget(leaf.record)
      else { continue }
      for value in found(Identifier.words(of: id.text)) {
        leaks.append(.privateText(value, in: id.origin, severity: severity))
      }
    }
    return leaks
  }
}

extension Leaf {
  /// False for answers, which go into forms.
  fileprivate var isOnSite: Bool { traits.isGivenAway && record != Question.schema.name }
}
