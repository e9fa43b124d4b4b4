/// What brackets say about the words before them.
extension SegmentReader {
  /// Reads brackets as examples or another name of what comes before, and returns where to go on.
  mutating func parenthesis(_ pieces: ArraySlice<Piece>, _ start: Int) -> Int {
    var depth = 1
    var end = start
    while end < pieces.endIndex {
      if case .open = pieces[end] { depth += 1 }
      if case .close = pieces[end] { depth -= 1 }
      if depth == 0 { break }
      end += 1
    }
    // Brackets within brackets mean nothing by themselves.
    let flat = pieces[start..<end].filter { piece in
      switch piece {
      case .open, .close: false
      default: true
      }
    }
    // `(Django preferred)`, `(Spring 경험자 우대)`: a preference in addition to what is asked for.
    if !current.phrase.isEmpty || !segments.isEmpty,
      flat.contains(where: { if case .softly = $0 { true } else { false } })
    {
      return min(end + 1, pieces.endIndex)
    }
    let inner = SegmentReader.segments(of: flat)
    for segment in inner {
      if current.years == nil { current.years = segment.years }
      if current.amount == nil { current.amount = segment.amount }
    }
    let alternatives = inner.filter { !$0.phrase.isEmpty }.flatMap(Self.alternatives)
    if !alternatives.isEmpty { gloss(alternatives) }
    return min(end + 1, pieces.endIndex)
  }

  private mutating func gloss(_ alternatives: [[AskedTerm]]) {
    let named = alternatives.contains { $0.contains(where: \.isName) }
    if current.phrase.isEmpty {
      current.phrase.factors.append(Factor(alternatives: alternatives))
      return
    }
    var head: [Factor] = []
    while let last = current.phrase.factors.last, head.isEmpty || !last.hasName,
      !(head.first?.hasName ?? false)
    {
      head.insert(last, at: 0)
      current.phrase.factors.removeLast()
    }
    // `metrics, logs and traces (Prometheus, Grafana)`: the names are examples of the whole list.
    if named && alternatives.count > 1 && current.phrase.isEmpty && !head.contains(where: \.hasName) {
      while let last = segments.last, last.link == .and || last.link == .comma, last.years == nil,
        !last.phrase.factors.contains(where: \.hasName)
      {
        head = last.phrase.factors + head
        segments.removeLast()
      }
    }
    let first = head.count == 1 ? head[0].alternatives : [head.flatMap { $0.alternatives[0] }]
    // `노광(Photo)`: a word that means less than what it explains adds nothing.
    let weight = first.joined().reduce(0) { max($0, $1.weight) }
    let telling = alternatives.filter { terms in weight < 2 || terms.contains { $0.weight >= 2 } }
    current.phrase.factors.append(Factor(alternatives: first + telling))
  }
}
