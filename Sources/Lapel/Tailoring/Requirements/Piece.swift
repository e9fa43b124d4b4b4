/// A line of a posting after its words are known: what is asked, and what holds the parts together.
enum Piece: Sendable {
  case asked(AskedTerm, joint: KoreanEndings.Joint, isClosed: Bool)
  case link(Link)
  /// `등`, `etc.`: what stands before are examples.
  case examples
  /// `such as`, `e.g.`: what follows are examples.
  case suchAs
  /// `including`: what follows is asked as well.
  case including
  /// `ideally`, `preferably`, `가급적`: what stands beside it is no must.
  case softly
  /// `or similar`.
  case similar
  /// `중 하나`, `one of`, `either`.
  case oneOf
  case open
  case close
  case years(months: Int, atMost: Int?)
  case amount(Quantity)
  case filler

  enum Link: Sendable, Equatable { case or, and, comma, dot, strong }
}

/// Turns a line into pieces.
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
      if !amount() {
        pieces.append(.filler)
        at += 1
      }
    case .particle:
      if term.joint == .and { pieces.append(.link(.and)) }
      if term.joint == .or { pieces.append(.link(.or)) }
      at += 1
    case .word, .concept:
      if amount() { return }
      let text = surface(at)
      // `USD 100K`: the number says what it is of.
      if Self.currencies.contains(text), at + 1 < terms.count, terms[at + 1].kind == .number {
        at += 1
        return
      }
      if denies(text) { return }
      if givesReason(text) {
        at = terms.count
        return
      }
      if beginsPart(text) {
        pieces.append(.link(.strong))
        at += 2
        return
      }
      if let length = conjunction(text) {
        pieces.append(.link(.and))
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
    }
  }

  private static let currencies: Set<String> = [
    "usd", "krw", "eur", "gbp", "jpy", "mau", "dau", "tps", "qps", "rps",
  ]

  private mutating func mark(_ mark: UInt32) {
    at += 1
    switch mark {
    case 0x2C, 0x3001, 0xFF0C: pieces.append(.link(.comma))
    case 0x2F: pieces.append(.link(.or))
    case 0xB7, 0x318D, 0x30FB, 0x2022: pieces.append(.link(.dot))
    case 0x26, 0x2B: pieces.append(.link(.and))
    case 0x28, 0xFF08: pieces.append(.open)
    case 0x29, 0xFF09: pieces.append(.close)
    case 0x2E, 0x3B: pieces.append(.link(.strong))
    case 0x3A, 0xFF1A: pieces.append(.suchAs)
    case 0x5B: skipBracket()
    case 0x2013, 0x2014:
      // A dash between spaces begins another thought.
      if terms[at - 1].hasGap { pieces.append(.link(.comma)) }
    default: break
    }
  }

  /// `[필수]`, `[우대]`: the mark of a line, not a part of what is asked.
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
      pieces.append(
        .asked(AskedTerm(.concept(concept), kind, surface), joint: joint, isClosed: term.isClosed))
    default:
      let word = list.words[term.word]
      if word.script == .hangul, term.range.count <= 3 {
        // One syllable that no lexicon knows is the stem of a verb or a counter, not a thing asked for.
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
        if word.hasInnerCapital || word.isCapital && (!isLead || hasHangul) { kind = .name }
      } else if term.root != nil && !term.isClosed && !isShortNoun(word) {
        // A verb carries less than the thing that was done.
        weight = 0.5
      }
      pieces.append(
        .asked(
          AskedTerm(.word(term.key, root: term.root), kind, surface, weight: weight),
          joint: isCompany(at) ? .none : term.joint, isClosed: term.isClosed))
    }
  }

  private var hasHangul: Bool { list.words.contains { $0.script == .hangul } }

  // MARK: Amounts

  private static let numbers: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "twelve": 12,
  ]
  private static let yearWords: Set<String> = ["years", "year", "yrs", "yr", "years'", "year's"]
  private static let monthWords: Set<String> = ["months", "month"]
  /// A number with what it counts: `3년 이상`, `5+ years`, `3~5년`, `2편 이상`. Moves on when there is one.
  private mutating func amount() -> Bool { duration() || quantity() }

  /// `2편 이상`, `a team of five`, `10억 원`; what is at most so much, or one, asks for nothing more.
  private mutating func quantity() -> Bool {
    guard let (quantity, end) = QuantityReader(list).read(terms[at].word) else { return false }
    var isLeast = isLeastBefore(at)
    let isMost = ["under", "below", "within", "to", "미만"].contains(surface(at - 1))
    var next = terms[at...].firstIndex { $0.word >= end } ?? terms.count
    let between = terms[at..<next].contains { ["+", "more", "above"].contains(surface(of: $0)) }
    skipOrMore(&next, &isLeast)
    isLeast = isLeast || between
    let isNone = isMost || ["이하", "미만", "이내", "이하의", "내외"].contains(surface(next)) || quantity.value <= 1
    switch quantity.unit {
    case .percent: pieces.append(isLeast && !isNone ? .amount(quantity) : .filler)
    case .things where !isLeast: return false
    default: pieces.append(isNone ? .filler : .amount(quantity))
    }
    at = max(next, at + 1)
    return true
  }

  private func surface(of term: Term) -> String { list.text(term.range).lowercased() }

  private mutating func duration() -> Bool {
    guard var value = number(at) else { return false }
    var next = at + 1
    var isLeast = isLeastBefore(at)
    var atMost: Int?
    if skip(&next, 0x2B) { isLeast = true }
    skipOrMore(&next, &isLeast)
    // A range asks for its lower end.
    if let upper = range(&next) { atMost = upper }
    guard let unit = unit(next) else { return false }
    next += 1
    if unit == .years { value *= 12 }
    if let most = atMost { atMost = unit == .years ? most * 12 : most }
    if unit == .years, let months = number(next), self.unit(next + 1) == .months {
      value += months
      next += 2
    }
    if let upper = range(&next) {
      atMost = upper * (unit == .years ? 12 : 1)
      if self.unit(next) != nil { next += 1 }
    }
    if skip(&next, 0x27) || skip(&next, 0x2019) {}
    skipOrMore(&next, &isLeast)
    let after = surface(next)
    if after == "이내" || after == "내" || after == "연속" || after == "전" {
      pieces.append(.filler)
      at = next + 1
      return true
    }
    if ["이하", "미만", "이하의", "미만의"].contains(after) {
      atMost = value
      value = 0
      next += 1
    }
    pieces.append(.years(months: value, atMost: atMost))
    at = next
    return true
  }

  private func number(_ index: Int) -> Int? {
    guard terms.indices.contains(index) else { return nil }
    let text = surface(index)
    if terms[index].kind == .number { return Int(text.filter { $0 != "," }) ?? Double(text).map { Int($0) } }
    return Self.numbers[text]
  }

  private enum Unit { case years, months }

  private func unit(_ index: Int) -> Unit? {
    guard terms.indices.contains(index) else { return nil }
    let text = surface(index)
    if Self.yearWords.contains(text) { return .years }
    if Self.monthWords.contains(text) { return .months }
    let word = list.text(list.words[terms[index].word]).lowercased()
    if word.hasPrefix("년") {
      return ["", "간", "간의", "차", "의", "이", "이상", "이상의", "정도", "여", "이하", "미만", "이내", "간이상"].contains(
        String(word.dropFirst()))
        ? .years : nil
    }
    return word.hasPrefix("개월") ? .months : nil
  }

  private mutating func skip(_ index: inout Int, _ mark: UInt32) -> Bool {
    guard terms.indices.contains(index), terms[index].kind == .mark(mark) else { return false }
    index += 1
    return true
  }

  private func skipOrMore(_ index: inout Int, _ isLeast: inout Bool) {
    if surface(index) == "or", ["more", "above", "over"].contains(surface(index + 1)) {
      index += 2
      isLeast = true
    }
    let text = surface(index)
    if text.hasPrefix("이상") || ["초과", "넘는", "넘게", "plus", "+"].contains(text) {
      index += 1
      isLeast = true
    }
  }

  /// `~5`, `-5`, `to 5`: the upper end.
  private func range(_ index: inout Int) -> Int? {
    guard terms.indices.contains(index) else { return nil }
    let isDash: Bool
    if case .mark(let mark) = terms[index].kind {
      isDash = [0x7E, 0x2D, 0x2013, 0x2014, 0x301C, 0xFF5E, 0x223C].contains(mark)
    } else {
      isDash = surface(index) == "to"
    }
    guard isDash, let upper = number(index + 1) else { return nil }
    index += 2
    return upper
  }

  private func isLeastBefore(_ index: Int) -> Bool {
    let before = surface(index - 1)
    return ["at least", "least", "minimum", "minimum of", "최소", "over", "than", "above", "exceeding"]
      .contains(before)
  }
}
