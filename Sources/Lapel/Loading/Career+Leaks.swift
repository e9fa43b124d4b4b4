package import LapelDiagnostics

extension Career {
  /// Private values inside texts that readers at a level see, in any notation; each is an error.
  ///
  /// - Parameter isSite: whether everything public is shown, as on a site, and not only a CV.
  package func leaks(at level: ShowLevel, onSite isSite: Bool = false) -> [Diagnostic] {
    let leaves = leaves
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
    return isSite ? found + idLeaks(leaves, traces, at: level, severity: .error) : found
  }

  /// Ids that contain something private; page addresses are made of ids.
  func idLeaks(
    _ leaves: [Leaf], _ traces: PrivateTraces, at level: ShowLevel, severity: Severity
  ) -> [Diagnostic] {
    leaves.flatMap { leaf -> [Diagnostic] in
      guard leaf.level <= level, case .identifier(let id) = leaf.value, !Placeholders.isOfTarget(leaf.record)
      else { return [] }
      return traces.found(in: Identifier.words(of: id.text)).map {
        .privateText($0, in: id.origin, severity: severity)
      }
    }
  }
}

extension Leaf {
  /// False for answers, which go into forms.
  fileprivate var isOnSite: Bool { traits.isGivenAway && record != Question.schema.name }
}
