extension SegmentReader {
  /// `Java/Kotlin 개발`, `패션/뷰티 매체`: the word after the stroke is another choice for the one before it, and what
  /// follows belongs to both.
  ///
  /// - Returns: where to go on; nil where the two are no such words.
  mutating func either(_ pieces: ArraySlice<Piece>, _ start: Int) -> Int? {
    guard start < pieces.endIndex, case .asked(let term, let joint, let isClosed) = pieces[start],
      let last = current.phrase.factors.indices.last, Self.isPlain(term),
      current.phrase.factors[last].alternatives.allSatisfy({ $0.count == 1 && Self.isPlain($0[0]) })
    else { return nil }
    // At the end of its part of the line it stands by itself.
    guard joint == .none, start + 1 < pieces.endIndex, case .asked = pieces[start + 1] else { return nil }
    current.phrase.factors[last].alternatives.append([term])
    current.isClosed = isClosed
    return start + 1
  }

  /// What is judged by its words, and by no rule of its own.
  private static func isPlain(_ term: AskedTerm) -> Bool {
    switch term.kind {
    case .skill, .word, .little, .name: true
    case .nothing, .certificate, .test, .language, .study: false
    }
  }
}
