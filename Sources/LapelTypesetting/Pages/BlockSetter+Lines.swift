/// Decides where lines end.
extension BlockSetter {
  /// Ties short last words to those before them, so that no line is a single syllable or figure.
  static func tied(_ atoms: [Atom], _ size: Double) -> [Atom] {
    var tied = atoms
    var tail = 0.0
    for at in atoms.indices.reversed() {
      if atoms[at].end == .allowed {
        if tail >= 4 * size || tail > 0.4 * atoms.reduce(0, { $0 + $1.advance }) { break }
        tied[at].end = .withinAfterSpace
      }
      tail += atoms[at].advance
    }
    return tied
  }

  /// Breaks text into as few lines as possible, all about equally long.
  func balanced(_ atoms: [Atom], _ breaker: LineBreaker) -> [TextLine] {
    let lines = breaker.lines(atoms)
    guard lines.count > 1 else { return lines }
    var (low, high) = (breaker.width / Double(lines.count) * 0.8, breaker.width)
    for _ in 0..<10 {
      let middle = (low + high) / 2
      let tried = LineBreaker(width: middle, hang: breaker.hang, reserved: breaker.reserved).lines(atoms)
      if tried.count == lines.count { high = middle } else { low = middle }
    }
    return LineBreaker(width: high, hang: breaker.hang, reserved: breaker.reserved).lines(atoms)
  }
}
