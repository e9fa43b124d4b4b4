extension SegmentReader {
  /// `Java/Kotlin 개발`, `패션/뷰티 매체`: makes the word after the stroke an alternative to the one before it, so that
  /// what follows belongs to both.
  ///
  /// - Returns: where to go on; nil when the two are not such words.
  mutating func either(_ pieces: ArraySlice<Piece>, _ start: Int) -> Int? {
    guard start < pieces.endIndex, case .asked(let term, let joint, let isClosed) = pieces[start],
      let last = current.phrase.factors.indices.last, Self.isPlain(term),
      current.phrase.factors[last].alternatives.allSatisfy({ $0.count == 1 && Self.isPlain($0[0]) })
    else { return nil }
    // At the end of its part of the line it is a thing by itself.
    guard joint == .none, start + 1 < pieces.endIndex else { return nil }
    switch pieces[start + 1] {
    case .asked: break
    // `web design/development (HTML, CSS)`: the brackets explain the whole.
    case .open where !term.isName && term.weight < 1: break
    default: return nil
    }
    current.phrase.factors[last].alternatives.append([term])
    current.isClosed = isClosed
    return start + 1
  }

  /// `웹·모바일 화면 디자인`: makes words between dots that all come before one thing alternatives for what it is about.
  ///
  /// - Returns: where to go on; nil when they do not come before a thing.
  mutating func shared(_ pieces: ArraySlice<Piece>, _ start: Int) -> Int? {
    guard let last = current.phrase.factors.indices.last, current.phrase.factors[last].weight < 3,
      current.phrase.factors[last].alternatives.allSatisfy({ $0.count == 1 && Self.isPlain($0[0]) })
    else { return nil }
    var at = start
    var found: [AskedTerm] = []
    while at < pieces.endIndex, case .asked(let term, let joint, let isClosed) = pieces[at],
      Self.isPlain(term),
      term.weight < 3
    {
      found.append(term)
      at += 1
      if at < pieces.endIndex, case .link(.dot) = pieces[at] {
        at += 1
        continue
      }
      // The word after them must say more than that something was made.
      guard joint == .none, at < pieces.endIndex, case .asked(let head, _, _) = pieces[at], head.weight > 0,
        !AskedThings.isActivity(head.surface)
      else {
        return nil
      }
      current.phrase.factors[last].alternatives += found.map { [$0] }
      current.isClosed = isClosed
      return at
    }
    return nil
  }

  /// `회계, 재무 관련`: makes the single words before it a choice, of which one is enough.
  mutating func relate() {
    guard isSingle(current) else { return }
    for index in segments.indices.reversed() {
      guard isSingle(segments[index]), [.comma, .dot].contains(segments[index].link) else { return }
      segments[index].link = .or
    }
  }

  private func isSingle(_ segment: Segment) -> Bool {
    segment.phrase.factors.count == 1 && segment.years == nil && segment.amount == nil
  }

  /// Whether a term is judged by its words, not by a rule for its kind.
  private static func isPlain(_ term: AskedTerm) -> Bool {
    switch term.kind {
    case .skill, .word, .little, .name: true
    case .nothing, .certificate, .test, .language, .study: false
    }
  }
}
