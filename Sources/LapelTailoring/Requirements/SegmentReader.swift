/// Groups pieces into segments.
struct SegmentReader {
  var segments: [Segment] = []
  var current = Segment()
  /// Whether examples after `such as` are being gathered into the last factor.
  private var gathering = false
  /// How much of the list after `one of` has been read.
  private var choice = Choice.none
  private enum Choice { case none, open, last }
  /// How many of that list are asked for.
  private var needs = 1
  /// Whether the piece before was an asked word, with nothing in between.
  private var followsWord = false
  /// Whether that word had a particle.
  private var wasClosed = false
  /// Whether `중 하나` was just read, so that the next word may only say what kind of things were listed.
  private var namesClass = false

  static func segments(of pieces: [Piece]) -> [Segment] {
    var reader = SegmentReader()
    reader.read(pieces[...])
    return reader.finished()
  }

  private mutating func finished() -> [Segment] {
    if choice != .none { current.needs = needs }
    if !current.isEmpty { close(.strong) }
    var list = segments
    // Commas before the last `or` of a list mean `or` too; those before an `and` mean `and`.
    for index in list.indices.reversed() where list[index].link == .comma {
      // `A, B or a related subject`: what follows the `or` may ask for nothing by itself.
      let next = index + 1 < list.count ? list[index + 1].link : .strong
      list[index].link = next == .or ? .or : .and
    }
    return merged(list)
  }

  /// Joins each segment that says next to nothing to its neighbour.
  private func merged(_ list: [Segment]) -> [Segment] {
    var out: [Segment] = []
    for segment in list where !segment.isEmpty {
      if segment.phrase.isEmpty, segment.years == nil, let amount = segment.amount,
        let last = out.indices.last,
        out[last].amount == nil, out[last].link != .strong
      {
        out[last].amount = amount
        out[last].link = segment.link
        continue
      }
      if let last = out.last, let shared = SharedObject.either(last, segment) {
        out[out.count - 1] = shared
        continue
      }
      if let last = out.last, let choice = SharedObject.choice(last, segment) {
        out[out.count - 1] = choice
        continue
      }
      if let last = out.last, let shared = SharedObject.joined(last, segment) {
        out[out.count - 1] = shared
        continue
      }
      if let last = out.last, segment.years == nil, segment.amount == nil, !segment.phrase.hasSubstance,
        last.link != .strong
      {
        out[out.count - 1].phrase.factors += segment.phrase.factors
        out[out.count - 1].link = segment.link
      } else if let last = out.last, last.years == nil, last.amount == nil, !last.phrase.hasSubstance,
        last.link != .strong
      {
        var segment = segment
        segment.phrase.factors = last.phrase.factors + segment.phrase.factors
        out[out.count - 1] = segment
      } else {
        out.append(segment)
      }
    }
    let musts = out.filter { !$0.isOptional }
    return musts.isEmpty ? out : musts
  }

  private mutating func read(_ given: ArraySlice<Piece>) {
    let pieces = NameRuns.parted(given)[...]
    var at = pieces.startIndex
    while at < pieces.endIndex {
      let piece = pieces[at]
      at += 1
      defer { if case .asked = piece { followsWord = true } else { followsWord = false } }
      switch piece {
      case .asked(let term, let joint, let isClosed): ask(term, joint, isClosed)
      case .link(.dot): if let next = shared(pieces, at) { at = next } else { tie(.dot, pieces[at...]) }
      case .link(let link): tie(link, pieces[at...])
      case .slash: if let next = either(pieces, at) { at = next } else { tie(.or, pieces[at...]) }
      case .related: relate()
      case .examples: at = examples(pieces, at)
      case .suchAs:
        reopen()
        beginGathering()
      case .including:
        if !current.phrase.isEmpty { close(.and) }
      case .softly: soften(pieces[at...])
      case .similar:
        if current.isEmpty, segments.last?.link == .or { current.isOfKind = true }
        if !current.phrase.factors.isEmpty {
          current.phrase.factors[current.phrase.factors.count - 1].admitsKin = true
        } else if let last = segments.indices.last, !segments[last].phrase.factors.isEmpty {
          segments[last].phrase.factors[segments[last].phrase.factors.count - 1].admitsKin = true
        }
      case .anyOf(let count): (choice, needs) = (.open, count)
      case .oneOf(let count):
        for index in segments.indices { (segments[index].link, segments[index].needs) = (.or, count) }
        current.needs = count
        namesClass = true
      case .open: at = parenthesis(pieces, at)
      case .years(let months, let atMost):
        if current.years == nil { current.years = (months, atMost) }
      case .amount(let quantity): if current.amount == nil { current.amount = quantity }
      case .close, .filler: break
      }
    }
  }

  private mutating func ask(_ term: AskedTerm, _ joint: KoreanEndings.Joint, _ isClosed: Bool) {
    if namesClass {
      namesClass = false
      if Self.classes.contains(where: term.surface.lowercased().hasPrefix), !current.phrase.isEmpty { return }
    }
    if term.weight < 2, current.phrase.factors.last?.hasName ?? false, isClass(term.surface) { return }
    // `PostgreSQL administration`: that a product was run says no more than that it was used.
    if Self.running.contains(term.surface.lowercased()), followsWord,
      current.phrase.factors.last?.hasName ?? false
    {
      return
    }
    let isAdded = !gathering && followsWord && !wasClosed
    if isAdded, isSoftware(term.surface), current.phrase.factors.last.map(isWhole) ?? false { return }
    if gathering, let last = current.phrase.factors.indices.last {
      gather(term, into: &current.phrase.factors[last])
    } else {
      if followsWord, let last = current.phrase.factors.last?.alternatives.last?.last, !wasClosed,
        NameRuns.isProduct(last, term)
      {
        current.phrase.compounds.append("\(last.surface) \(term.surface)")
      }
      current.phrase.factors.append(Factor(alternatives: [[term]]))
    }
    current.isClosed = isClosed
    wasClosed = isClosed
    if joint == .and { close(.and) }
    if joint == .or { close(.or) }
  }

  /// `such as online library catalogs`: adjacent words are one thing, and a word that only follows a name asks for nothing.
  private func gather(_ term: AskedTerm, into factor: inout Factor) {
    let last = factor.alternatives.count - 1
    guard followsWord, last > 0, !term.isName else { return factor.alternatives.append([term]) }
    let isName = factor.alternatives[last].contains(where: \.isName)
    if isName && term.weight >= 2 {
      factor.alternatives.append([term])
    } else if !isName {
      factor.alternatives[last].append(term)
    }
  }

  private mutating func tie(_ given: Piece.Link, _ rest: ArraySlice<Piece>) {
    let link = chosen(given)
    if gathering {
      // Commas do not end a list of examples; the end of the sentence does.
      if link == .strong { close(.strong) }
      return
    }
    close(link)
  }

  /// The link as it counts within `one of A, B and C`, where commas and the last `and` separate choices.
  private mutating func chosen(_ link: Piece.Link) -> Piece.Link {
    if choice != .none { current.needs = needs }
    switch (choice, link) {
    case (.none, _): return link
    case (.open, .comma), (.open, .dot): return .or
    case (.open, .and), (.open, .or):
      choice = .last
      return .or
    // `A, or B`: the comma came before the word.
    case (.last, _), (.open, .strong):
      choice = .none
      return link
    }
  }

  private mutating func close(_ link: Piece.Link) {
    gathering = false
    // `Procore or a similar construction platform`: a kind without a craft of its own is no choice by itself.
    if current.isOfKind, current.years == nil, current.amount == nil,
      !current.phrase.factors.contains(where: { $0.weight >= 1.5 })
    {
      current = Segment()
    }
    if current.isEmpty {
      if link == .strong { settleChoice() }
      // Two connectors in a row (`, or`): the stronger word counts.
      if let last = segments.indices.last, link != .comma && link != .dot || segments[last].link == .dot {
        if link == .strong || segments[last].link != .or || link == .or { segments[last].link = link }
      }
      current = Segment(isOptional: false)
      return
    }
    current.link = link
    segments.append(current)
    current = Segment()
  }

  // MARK: Examples

  /// `A, B 등 C`: makes the list so far and the noun phrase that follows alternatives, and returns where to go on.
  private mutating func examples(_ pieces: ArraySlice<Piece>, _ start: Int) -> Int {
    var alternatives: [[AskedTerm]] = []
    if !current.phrase.isEmpty { alternatives.append(contentsOf: Self.alternatives(of: current)) }
    while let last = segments.last, last.link != .strong, last.years == nil, last.amount == nil,
      alternatives.isEmpty || last.link != .and || !last.isClosed || last.phrase.factors.count == 1
    {
      alternatives.insert(contentsOf: Self.alternatives(of: last), at: 0)
      segments.removeLast()
    }
    guard !alternatives.isEmpty else { return start }
    let (years, amount) = (current.years, current.amount)
    current = Segment()
    current.years = years
    current.amount = amount
    // The head consists of nouns, up to a particle, a connector or a word that says nothing.
    var head: [AskedTerm] = []
    var at = start
    var closed = false
    var joint = KoreanEndings.Joint.none
    while at < pieces.endIndex, !closed, case .asked(let term, let tied, let isClosed) = pieces[at] {
      head.append(term)
      closed = isClosed
      joint = tied
      at += 1
    }
    if !head.isEmpty { alternatives.append(head) }
    current.phrase.factors.append(Factor(alternatives: alternatives, admitsKin: false))
    if joint == .and { close(.and) }
    if joint == .or { close(.or) }
    return at
  }

  static func alternatives(of segment: Segment) -> [[AskedTerm]] {
    if segment.phrase.factors.count == 1 { return segment.phrase.factors[0].alternatives }
    return [segment.phrase.factors.flatMap { $0.alternatives[0] }]
  }

  /// `X such as A, B`: what the segment has so far becomes the head.
  private mutating func beginGathering() {
    guard !current.phrase.isEmpty else { return }
    let head = current.phrase.factors.flatMap { $0.alternatives[0] }
    current.phrase.factors = [Factor(alternatives: [head])]
    gathering = true
  }

  /// `ideally with X` makes what follows optional, and `X preferably` what comes before.
  private mutating func soften(_ rest: ArraySlice<Piece>) {
    var follows = false
    look: for piece in rest {
      switch piece {
      case .asked:
        follows = true
        break look
      case .link(.comma), .link(.strong), .close: break look
      default: continue
      }
    }
    if follows {
      if !current.phrase.isEmpty { close(.comma) }
      current.isOptional = true
    } else if !current.phrase.isEmpty, !segments.isEmpty {
      current.isOptional = true
      // `with hospice or home care preferred`: neither is required.
      for index in segments.indices.reversed() where segments[index].link == .or {
        guard segments[index...].allSatisfy({ $0.link == .or }), segments[index].years == nil, index > 0
        else {
          break
        }
        segments[index].isOptional = true
      }
    }
  }

  private static let running = PhraseList(named: "SegmentReader.running").texts
}
