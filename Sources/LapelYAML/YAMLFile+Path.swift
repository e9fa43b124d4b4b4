import LapelDiagnostics

extension YAMLFile {
  /// The nodes around a byte, from a document's root to the innermost; the byte after a node belongs to it too. Empty
  /// when the byte is in no document.
  ///
  /// What an alias or a merge key brings in is elsewhere in the file, and is not entered.
  package func path(at offset: Int) -> [NodeStep] {
    guard let root = documents.last(where: { $0.range.bytes.lowerBound <= offset }) ?? documents.first,
      root.holds(offset)
    else { return [] }
    var steps = [NodeStep(node: root, key: nil, isKey: false, position: nil)]
    while let next = steps[steps.count - 1].step(to: offset) { steps.append(next) }
    return steps
  }
}
