/// A piece of a posting's line whose words are known: something asked for, or what connects such things.
enum Piece: Sendable {
  case asked(AskedTerm, joint: KoreanEndings.Joint, isClosed: Bool)
  case link(Link)
  /// `등`, `etc.`: what comes before is a list of examples.
  case examples
  /// `such as`, `e.g.`: what follows is a list of examples.
  case suchAs
  /// `including`: what follows is asked for as well.
  case including
  /// `ideally`, `preferably`, `가급적`: what is beside it is not required.
  case softly
  /// `or similar`: something of the same kind will do.
  case similar
  /// `A·B 관련`: something related to either of the words before will do.
  case related
  /// `중 하나`: so many of what comes before are enough.
  case oneOf(Int)
  /// `one of`, `at least two of`: so many of what follows are enough.
  case anyOf(Int)
  /// `패션/뷰티 매체`: either of two adjacent words, before what both qualify.
  case slash
  case open
  case close
  case years(months: Int, atMost: Int?)
  case amount(Quantity)
  case filler

  enum Link: Sendable, Equatable { case or, and, comma, dot, strong }

  /// Whether it is a word that the lexicon does not know as the name of a thing.
  var isPlainWord: Bool {
    guard case .asked(let term, _, _) = self else { return false }
    if case .concept = term.identity { return false }
    return true
  }
}

/// Splits a line into pieces.
struct PieceReader {
  let lexicon: Lexicon
  let list: WordList
  let terms: [Term]
  var at = 0
  var pieces: [Piece] = []

  init(_ line: String, _ scanner: inout TermScanner) {
    lexicon = scanner.lexicon
    list = WordList(line)
    terms = scanner.terms(of: list)
  }

  static func pieces(of line: String, _ scanner: inout TermScanner) -> [Piece] {
    var reader = PieceReader(line, &scanner)
    while reader.at < reader.terms.count { reader.step() }
    return reader.pieces
  }

  // MARK: One piece at a time

  private mutating func step() {
    let term = terms[at]
    switch term.kind {
    case .mark(let mark): self.mark(mark)
    case .number:
      if let length = choiceOfOne() {
        pieces.append(.oneOf(1))
        at += length
      } else if choosesMany() {
        return
      } else if Self.clock.contains(surface(at + 1)) {
        pieces.append(.filler)
        at += 2
      } else if !amount() {
        pieces.append(.filler)
        at += 1
      }
    case .particle:
      if term.joint == .and { pieces.append(.link(.and)) }
      if term.joint == .or { pieces.append(.link(.or)) }
      at += 1
    case .word, .concept:
      if choosesMany() { return }
      if amount() { return }
      let text = surface(at)
      // `USD 100K`: the number says how much money it is.
      if Self.currencies.contains(text), at + 1 < terms.count, terms[at + 1].kind == .number {
        at += 1
        return
      }
      if isContraction(text) {
        pieces.append(.filler)
        at += 1
        return
      }
      if isGradeOfScale(text) || isPrefix(text) {
        pieces.append(.filler)
        at += 1
        return
      }
      // `managing systems using software`: what it was done with is no craft.
      if text == "software", ["using", "use"].contains(surface(at - 1)) {
        pieces.append(.filler)
        at += 1
        return
      }
      if denies(text) { return }
      if givesReason(text) {
        at = terms.count
        return
      }
      if let end = endOfClause(text) {
        pieces.append(.filler)
        at = end
        return
      }
      if joins(text) {
        pieces.append(.link(.and))
        at += 1
        return
      }
      if beginsPart(text) {
        pieces.append(.link(.strong))
        at += 2
        return
      }
      if listsExamples(text) {
        pieces.append(.examples)
        at += 2
        return
      }
      if let length = conjunction(text) {
        pieces.append(.link(.and))
        at += length
        return
      }
      if let length = choice(text) {
        pieces.append(.anyOf(1))
        at += length
        return
      }
      if let piece = Self.connectors[text] {
        pieces.append(piece)
        at += 1
        if text == "such", at < terms.count, surface(at) == "as" { at += 1 }
        return
      }
      ask(term, text)
      at += 1
      if endsList(term) { pieces.append(.examples) }
    }
  }

  /// Reads `at least two of`, or `중 두 가지`, and moves past it; false when neither stands here.
  private mutating func choosesMany() -> Bool {
    if let before = choiceOfManyBefore() {
      pieces.append(.oneOf(before.count))
      at += before.length
    } else if let (count, length) = choiceOfMany() {
      pieces.append(.anyOf(count))
      at += length
    } else {
      return false
    }
    return true
  }

  /// `MySQL, Docker등`: a name with what says that more could be listed.
  private func endsList(_ term: Term) -> Bool {
    guard case .asked(let asked, _, _)? = pieces.last, asked.isName else { return false }
    let rest = list.bytes[term.range.upperBound...]
    return ["등", "등의 ", "등을 ", "등과 "].contains { ending in
      rest.starts(with: ending.utf8)
        && (ending.utf8.count > 3 || rest.dropFirst(3).first.map { $0 < 0x80 } ?? true)
    }
  }

  /// `7 am`: a time of day is no amount.
  private static let clock = PhraseList(named: "PieceReader.clock").texts
  private static let currencies: Set<String> = [
    "usd", "krw", "eur", "gbp", "jpy", "mau", "dau", "tps", "qps", "rps",
  ]

  private mutating func mark(_ mark: UInt32) {
    at += 1
    switch mark {
    case 0x2C, 0x3001, 0xFF0C: pieces.append(.link(.comma))
    case 0x2F:
      let isTight = !terms[at - 1].hasGap && at < terms.count && !terms[at].hasGap
      pieces.append(isTight ? .slash : .link(.or))
    case 0xB7, 0x318D, 0x30FB, 0x2022: pieces.append(.link(.dot))
    case 0x26, 0x2B: pieces.append(.link(.and))
    case 0x28, 0xFF08: pieces.append(.open)
    case 0x29, 0xFF09: pieces.append(.close)
    // `B.S. in biology`: the stop belongs to the abbreviation.
    case 0x2E where isAbbreviated: break
    case 0x2E, 0x3B: pieces.append(.link(.strong))
    case 0x3A, 0xFF1A: colon()
    case 0x5B: skipBracket()
    case 0x2D, 0x2013, 0x2014:
      // A dash between spaces begins a new thought, or a list of what stands before it.
      if !terms[at - 1].hasGap { return }
      if explains { colon() } else if mark != 0x2D { pieces.append(.link(.comma)) }
    default: break
    }
  }

  /// Skips `[필수]` or `[우대]`, which mark a line and are not part of what is asked for.
  private mutating func skipBracket() {
    var end = at
    while end < terms.count, terms[end].kind != .mark(0x5D) { end += 1 }
    if end < terms.count && end - at <= 3 { at = end + 1 }
  }

  func surface(_ index: Int) -> String {
    guard terms.indices.contains(index) else { return "" }
    return list.text(terms[index].range).lowercased()
  }

  private mutating func ask(_ term: Term, _ text: String) {
    let surface = list.text(term.range)
    if let leading = leadership(text) {
      let kind = lexicon.concepts[Int(leading)].kind
      pieces.append(.asked(AskedTerm(.concept(leading), kind, surface), joint: .none, isClosed: false))
      return
    }
    if let shared = shared(term, surface) {
      let kind = lexicon.concepts[Int(shared)].kind
      pieces.append(
        .asked(AskedTerm(.concept(shared), kind, surface), joint: term.joint, isClosed: term.isClosed))
      return
    }
    switch term.kind {
    case .concept(let concept):
      let kind = lexicon.concepts[Int(concept)].kind
      if kind == .nothing {
        pieces.append(.filler)
        if term.joint == .or { pieces.append(.link(.or)) }
        return
      }
      let joint = isCompany(at) ? .none : term.joint
      let told = kind == .skill && meets(at) ? .little : kind
      pieces.append(
        .asked(AskedTerm(.concept(concept), told, surface), joint: joint, isClosed: term.isClosed))
    default:
      let word = list.words[term.word]
      if let (named, kind) = product(surface) {
        pieces.append(
          .asked(AskedTerm(.concept(named), kind, surface), joint: term.joint, isClosed: term.isClosed))
        return
      }
      if word.script == .hangul, term.range.count <= 3 {
        // A single syllable that the lexicon lacks is the stem of a verb or a counter, not something asked for.
        pieces.append(.filler)
        if term.joint == .and { pieces.append(.link(.and)) }
        if term.joint == .or { pieces.append(.link(.or)) }
        return
      }
      var kind = Concept.Kind.word
      var weight: Double?
      if word.script == .latin {
        if word.range.count == 1 && !word.isCapital { return pieces.append(.filler) }
        let isLead = term.word == 0
        if word.hasInnerCapital || word.isCapital && (!isLead || hasHangul) && !isOfTitle(word) {
          kind = .name
        } else if AskedThings.isManner(surface) || isVerb(text) {
          weight = 0.5
        }
      } else if term.root != nil && !term.isClosed && !isShortNoun(word) {
        // A verb says less than the thing that was done.
        weight = 0.5
      }
      pieces.append(
        .asked(
          AskedTerm(.word(term.key, root: term.root), kind, surface, weight: weight),
          joint: isCompany(at) ? .none : term.joint, isClosed: term.isClosed))
    }
  }

  private var hasHangul: Bool { list.words.contains { $0.script == .hangul } }

  /// `Direct Store Delivery & Load Hauling Experience`: whether the word is in a line of mostly capitalized words, where
  /// a capital makes no name; an abbreviation is one even there.
  private func isOfTitle(_ word: Word) -> Bool {
    let bytes = list.bytes[word.range]
    guard bytes.count > 3, bytes.contains(where: { $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    let words = list.words.filter { $0.script == .latin && $0.range.count > 2 }
    return words.count > 3 && !hasHangul && words.count { $0.isCapital } * 10 >= words.count * 6
  }
}
