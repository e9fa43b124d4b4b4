/// Words without a known form, and their known parts.
extension TermScanner {
  mutating func latin(_ list: WordList, _ at: Int, _ terms: inout [Term]) -> Int {
    let word = list.words[at]
    let bytes = list.bytes[word.range]
    var raw = WordKey.empty
    var stem = WordKey.empty
    extend(&raw, &stem, word, bytes)
    var kind: Term.Kind = word.script == .number ? .number : .word
    if word.script == .latin, let digits = bytes.lastIndex(where: { !($0 >= 0x30 && $0 <= 0x39) }),
      digits + 1 < bytes.endIndex
    {
      // A version is part of the name: `Python3`.
      var name = WordKey.empty
      for byte in bytes[...digits] { name.extend(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte) }
      if let concept = lexicon.look(up: name).concept { kind = .concept(concept) }
    }
    let joint = particle(list, at + 1)
    terms.append(
      Term(
        kind: kind, key: stem, root: nil, range: word.range, word: at, joint: joint ?? .none,
        isClosed: joint != nil,
        hasGap: word.hasGap))
    return joint == nil ? at + 1 : at + 2
  }

  func hangul(_ list: WordList, _ at: Int, _ terms: inout [Term]) {
    let word = list.words[at]
    let bytes = list.bytes[word.range]
    if !word.hasGap, at > 0, list.words[at - 1].script == .mark || list.words[at - 1].script == .number,
      let joint = lexicon.endings.joint(ofParticle: bytes)
    {
      terms.append(
        Term(
          kind: .particle, key: .empty, root: nil, range: word.range, word: at, joint: joint, isClosed: true,
          hasGap: false))
      return
    }
    if compound(list, at, &terms) { return }
    var keep = bytes.count
    var joint = KoreanEndings.Joint.none
    var closed = false
    if let cut = lexicon.endings.particle(of: bytes),
      cut.keep >= 6 || lexicon.endings.isPlainParticle(bytes.suffix(3)) && !isNounInUi(bytes)
    {
      (keep, joint, closed) = (cut.keep, cut.joint, true)
    } else if let noun = lexicon.endings.noun(beforePredicate: bytes) {
      keep = noun
    }
    terms.append(
      Term(
        kind: .word, key: WordKey.empty.extended(by: bytes.prefix(keep)),
        root: lexicon.endings.verbRoot(of: bytes),
        range: word.range.lowerBound..<(word.range.lowerBound + keep), word: at, joint: joint,
        isClosed: closed,
        hasGap: word.hasGap))
  }

  /// `심의`, `합의`: a word of two syllables is a noun more often than a noun with its particle.
  private func isNounInUi(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 6 && bytes.suffix(3).elementsEqual("의".utf8)
  }

  /// Reads a word of four or more syllables that begins or ends with a known one: `백엔드개발`, `의료영상`.
  private func compound(_ list: WordList, _ at: Int, _ terms: inout [Term]) -> Bool {
    let word = list.words[at]
    let bytes = list.bytes[word.range]
    guard bytes.count >= 12, bytes.count <= 60 else { return false }
    // `컬러리스트기사` is a certificate, not an article.
    if bytes.suffix(6).elementsEqual("기사".utf8) { return false }
    var cut = bytes.count - 6
    while cut >= 6 {
      let first = lexicon.look(up: WordKey.empty.extended(by: bytes.prefix(cut))).concept
      let rest = bytes.dropFirst(cut)
      let whole = lexicon.look(up: WordKey.empty.extended(by: rest)).concept
      let second =
        whole.map { ($0, rest.count, KoreanEndings.Joint.none, false) }
        ?? inflected(rest, after: .empty).map { ($0.concept, $0.keep, $0.joint, $0.closed) }
      if first != nil || second != nil {
        let middle = word.range.lowerBound + cut
        terms.append(
          Term(
            kind: first.map { .concept($0) } ?? .word, key: WordKey.empty.extended(by: bytes.prefix(cut)),
            root: nil,
            range: word.range.lowerBound..<middle, word: at, joint: .none, isClosed: false,
            hasGap: word.hasGap))
        if let second {
          terms.append(
            Term(
              kind: .concept(second.0), key: .empty, root: nil, range: middle..<(middle + second.1), word: at,
              joint: second.2, isClosed: second.3, hasGap: false))
        } else {
          let particle = lexicon.endings.particle(of: rest)
          let keep = particle?.keep ?? lexicon.endings.noun(beforePredicate: rest) ?? rest.count
          terms.append(
            Term(
              kind: .word, key: WordKey.empty.extended(by: rest.prefix(keep)), root: nil,
              range: middle..<(middle + keep), word: at, joint: particle?.joint ?? .none,
              isClosed: particle != nil,
              hasGap: false))
        }
        return true
      }
      cut -= 3
    }
    return false
  }
}
