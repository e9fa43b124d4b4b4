/// Reads a text as terms: the longest known form at each place, else a word without its endings.
struct TermScanner {
  let lexicon: Lexicon
  private var stems: [WordKey: WordKey] = [:]
  private var stemmer = EnglishStem()
  /// The end of the words that were examined for the last term, since a longer form might have continued there.
  private(set) var looked = 0

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func terms(of list: WordList) -> [Term] {
    var terms: [Term] = []
    terms.reserveCapacity(list.words.count)
    var at = 0
    while at < list.words.count { at = read(list, at, &terms) }
    return terms
  }

  /// Adds the term at a word.
  ///
  /// - Returns: the index where the next one begins.
  mutating func read(_ list: WordList, _ at: Int, _ terms: inout [Term]) -> Int {
    let word = list.words[at]
    if word.script == .mark {
      looked = at + 1
      terms.append(plain(.mark(word.mark), list, at, WordKey.empty))
      return at + 1
    }
    if isUnit(list, at) { return latin(list, at, &terms) }
    if let found = known(list, at) {
      terms.append(found.term)
      return found.next
    }
    if word.script != .hangul { return latin(list, at, &terms) }
    hangul(list, at, &terms)
    return at + 1
  }

  private func plain(_ kind: Term.Kind, _ list: WordList, _ at: Int, _ key: WordKey) -> Term {
    let word = list.words[at]
    return Term(
      kind: kind, key: key, root: nil, range: word.range, word: at, joint: .none, isClosed: false,
      hasGap: word.hasGap)
  }

  // MARK: Known forms

  private mutating func known(_ list: WordList, _ start: Int) -> (term: Term, next: Int)? {
    var raw = WordKey.empty
    var stem = WordKey.empty
    var best: (concept: Int32, end: Int, next: Int, joint: KoreanEndings.Joint, closed: Bool)?
    var at = start
    var steps = 0
    while at < list.words.count && steps < 7 {
      let word = list.words[at]
      let bytes = list.bytes[word.range]
      if word.script == .mark {
        if at == start || Self.ends(list.words, at) { break }
        if word.mark == 0x26 {
          raw.extend(0x26)
          stem.extend(0x26)
        }
        at += 1
        continue
      }
      steps += 1
      var here: (concept: Int32?, goesOn: Bool)
      if word.script == .hangul {
        let before = raw
        raw = raw.extended(by: bytes)
        here = lexicon.look(up: raw)
        if let concept = here.concept {
          best = (concept, word.range.upperBound, at + 1, .none, false)
        } else if let found = inflected(bytes, after: before) {
          best = (found.concept, word.range.lowerBound + found.keep, at + 1, found.joint, found.closed)
        }
        stem = raw
      } else {
        extend(&raw, &stem, word, bytes)
        here = lexicon.look(up: raw)
        if stem != raw {
          let other = lexicon.look(up: stem)
          let inflected = other.concept.flatMap { isNameInflected($0, list, start, at) ? nil : $0 }
          here = (here.concept ?? inflected, here.goesOn || other.goesOn)
        }
        if at == start, let exact = exactName(list, at) { here.concept = exact }
        if at == start, raw == stem || bytes.last == 0x73, lexicon.isOnlyGerund(stem),
          bytes.suffix(3).elementsEqual("ing".utf8) == false
        {
          here.concept = nil
        }
        if let concept = here.concept, !isEverydayWord(concept, list, start, at, raw),
          at == start || !Self.isOr(bytes) && !isSplitAbbreviation(list, start, at)
        {
          best = (concept, word.range.upperBound, at + 1, .none, false)
          if let joint = particle(list, at + 1) {
            best = (concept, word.range.upperBound, at + 2, joint, true)
          }
        }
      }
      if !here.goesOn { break }
      at += 1
    }
    looked = min(at + 1, list.words.count)
    guard let best else { return nil }
    let term = Term(
      kind: .concept(best.concept), key: .empty, root: nil,
      range: list.words[start].range.lowerBound..<best.end, word: start, joint: best.joint,
      isClosed: best.closed,
      hasGap: list.words[start].hasGap)
    return (term, best.next)
  }

  /// `audit or inspection` does not mention an auditor.
  private static func isOr(_ word: ArraySlice<UInt8>) -> Bool { word.elementsEqual("or".utf8) }

  /// `React to alarms` and `a spring` name no tool; in a Korean text nothing but names is written in Latin
  /// letters.
  private func isEverydayWord(_ concept: Int32, _ list: WordList, _ start: Int, _ at: Int, _ key: WordKey)
    -> Bool
  {
    at == start && !list.words[at].isCapital && lexicon.concepts[Int(concept)].kind == .name
      && EverydayNames.table[key] != nil && !list.hasHangul
      && !(start > 0
        && EverydayNames.isNoun(list.text(list.words[at]), after: list.text(list.words[start - 1])))
  }

  /// `dockers` is not Docker: a name is not inflected, unless it is written as one.
  private func isNameInflected(_ concept: Int32, _ list: WordList, _ start: Int, _ at: Int) -> Bool {
    !list.words[start].isCapital && !list.words[at].isCapital && !list.hasHangul
      && lexicon.concepts[Int(concept)].kind == .name
  }

  /// Whether there is a mark that ends every form.
  static func ends(_ words: [Word], _ at: Int) -> Bool {
    guard words[at].script == .mark else { return false }
    return !isSoft(words[at].mark) || words[at].hasGap || at + 1 == words.count || words[at + 1].hasGap
  }

  /// Whether a mark may be inside a form without spaces: `CI/CD`, `post-mortem`, `R&D`.
  private static func isSoft(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x2D, 0x2F, 0x2E, 0x26, 0x27, 0x2019, 0x2010, 0x2011, 0xB7: true
    default: false
    }
  }

  mutating func extend(
    _ raw: inout WordKey, _ stem: inout WordKey, _ word: Word, _ bytes: ArraySlice<UInt8>
  ) {
    let isFirst = raw == .empty && stem == .empty
    let before = stem
    for byte in bytes where byte != 0x2E { raw.extend(byte >= 0x41 && byte <= 0x5A ? byte + 32 : byte) }
    if word.script == .number {
      stem = stem.extended(by: bytes)
    } else if isFirst {
      // Most words are alone, and most of them have been seen before.
      if let known = stems[raw] {
        stem = known
      } else {
        stem = stemmer.extended(stem, by: bytes)
        stems[raw] = stem
      }
    } else {
      stem = stemmer.extended(before, by: bytes)
    }
  }

  /// A name that is only one when it is written so (`Go`, `R`, `C`), and is not part of `go-live` or `R&D`.
  private func exactName(_ list: WordList, _ at: Int) -> Int32? {
    let word = list.words[at]
    guard word.script == .latin, word.isCapital,
      let concept = lexicon.look(upExactly: WordKey.empty.extended(by: list.bytes[word.range]))
    else { return nil }
    func ties(_ index: Int, gap: Bool) -> Bool {
      guard list.words.indices.contains(index), !gap else { return false }
      return Self.ties(list.words[index].mark)
    }
    if at + 1 < list.words.count, ties(at + 1, gap: list.words[at + 1].hasGap) { return nil }
    if ties(at - 1, gap: word.hasGap) { return nil }
    return concept
  }

  static func ties(_ mark: UInt32) -> Bool { mark == 0x26 || mark == 0x2D || mark == 0x27 || mark == 0x2019 }

  /// The longest known beginning of a Korean word that only a particle or an ending of 하다 follows.
  func inflected(_ bytes: ArraySlice<UInt8>, after key: WordKey) -> (
    concept: Int32, keep: Int, joint: KoreanEndings.Joint, closed: Bool
  )? {
    var limit = 4
    var best: (concept: Int32, keep: Int, joint: KoreanEndings.Joint, closed: Bool)?
    while limit > 0, let cut = lexicon.endings.particle(of: bytes, shorterThan: limit) {
      if let concept = lexicon.look(up: key.extended(by: bytes.prefix(cut.keep))).concept {
        if best == nil || cut.keep > best!.keep { best = (concept, cut.keep, cut.joint, true) }
      }
      limit = cut.syllables - 1
    }
    if best == nil, let keep = lexicon.endings.noun(beforePredicate: bytes),
      let concept = lexicon.look(up: key.extended(by: bytes.prefix(keep))).concept
    {
      best = (concept, keep, .none, false)
    }
    return best
  }

  /// The particle directly after a name or a bracket; nil when there is none.
  func particle(_ list: WordList, _ at: Int) -> KoreanEndings.Joint? {
    guard at < list.words.count, list.words[at].script == .hangul else { return nil }
    let word = list.bytes[list.words[at].range]
    // `OpenCV 와 GStreamer 를`: text from a PDF separates letters of two scripts.
    if list.words[at].hasGap, !Self.lone.contains(where: { word.elementsEqual($0.utf8) }) { return nil }
    return lexicon.endings.joint(ofParticle: word)
  }

  /// Particles that are not words of their own.
  private static let lone = ["와", "과", "을", "를", "은", "는", "으로", "로", "에서"]
}
