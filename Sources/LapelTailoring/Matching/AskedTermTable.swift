/// The words that a posting asks for, numbered; only these are searched for in a career.
struct AskedTermTable {
  private(set) var terms: [AskedTerm] = []
  private var byConcept: [Int32: Int] = [:]
  private var byWord: [WordKey: Int] = [:]
  /// Latin words that no lexicon knows, by what they are derived from.
  private var byOrigin: [WordKey: Int] = [:]
  /// Names in capital letters that no lexicon knows, by those letters: `ICE`.
  private var byInitials: [String: Int] = [:]
  private var hasHangul = false
  /// The slots of lines that ask where somebody has worked.
  private var employers: Set<Int> = []

  init(_ parsed: [Requirement]) {
    for term in parsed.flatMap(\.terms) { add(term) }
    for phrase in parsed.flatMap(\.phrases) { for term in phrase.terms + phrase.pairs { add(term) } }
    for phrase in parsed.flatMap(\.phrases) where phrase.asksEmployer {
      employers.formUnion(phrase.terms.map(slot))
    }
  }

  func slot(of term: AskedTerm) -> Int {
    switch term.identity {
    case .concept(let concept): byConcept[concept] ?? -1
    case .word(let key, _): byWord[key] ?? -1
    }
  }

  /// Whether the employer's name alone shows it: `출판사에서 일해 보신 분`.
  func admitsEmployer(_ slot: Int) -> Bool { employers.contains(slot) }

  /// Whether it is a word that no lexicon knows.
  func isUnknown(_ slot: Int) -> Bool { if case .word = terms[slot].identity { true } else { false } }

  func slot(ofConcept concept: Int32) -> Int? { byConcept[concept] }
  func slot(ofWord key: WordKey) -> Int? { byWord[key] }

  /// The slot of a word from which another is made: `외주사` contains `외주`, `수입검사` contains `검사`, `sculpted` is
  /// related to `sculptor`; nil when there is none.
  func slot(akinTo word: ArraySlice<UInt8>, _ script: Word.Script) -> Int? {
    switch script {
    case .latin: return byOrigin.isEmpty ? nil : WordOrigin(word).flatMap { byOrigin[$0.key] }
    case .hangul:
      guard hasHangul, word.count >= 9, word.count <= 36 else { return nil }
      if WordOrigin.endsInSuffix(word), let slot = byWord[WordKey.empty.extended(by: word.dropLast(3))] {
        return slot
      }
      guard word.count >= 12 else { return nil }
      for cut in stride(from: 6, through: word.count - 6, by: 3) {
        if let slot = byWord[WordKey.empty.extended(by: word.dropFirst(cut))]
          ?? byWord[WordKey.empty.extended(by: word.prefix(cut))]
        {
          return slot
        }
      }
      return nil
    case .number, .mark: return nil
    }
  }

  /// Whether there are names that the initials of others may spell.
  var hasInitials: Bool { !byInitials.isEmpty }
  func slot(ofInitials letters: String) -> Int? { byInitials[letters] }

  /// The slot of a name that a word has with a number behind it: `NEC4` is `NEC`; nil when there is none.
  func slot(ofNumbered word: ArraySlice<UInt8>) -> Int? {
    guard !byInitials.isEmpty, let last = word.last, (0x30...0x39).contains(last),
      let end = word.lastIndex(where: { !(0x30...0x39).contains($0) })
    else { return nil }
    return byInitials[String(decoding: word[...end], as: UTF8.self)]
  }

  /// Whether one of the two words is a verb's form and the other is not: `mapped` is not `maps`.
  func isInflected(_ slot: Int, _ found: String) -> Bool {
    Self.isVerbal(terms[slot].surface) != Self.isVerbal(found)
  }

  private static func isVerbal(_ word: String) -> Bool {
    let bytes = word.utf8
    return bytes.count > 4
      && (bytes.suffix(2).elementsEqual("ed".utf8) || bytes.suffix(3).elementsEqual("ing".utf8))
  }

  private mutating func add(_ term: AskedTerm) {
    switch term.identity {
    case .concept(let concept):
      if byConcept[concept] != nil { return }
      byConcept[concept] = terms.count
    case .word(let key, let root):
      if byWord[key] != nil { return }
      byWord[key] = terms.count
      let surface = Array(term.surface.utf8)
      if Initials.lengths.contains(surface.count), surface.allSatisfy({ (0x41...0x5A).contains($0) }) {
        byInitials[term.surface] = terms.count
      }
      if surface.first.map({ $0 >= 0x80 }) ?? false { hasHangul = true }
      if let origin = WordOrigin(surface[...]), byOrigin[origin.key] == nil {
        byOrigin[origin.key] = terms.count
      }
      if let root, byWord[root] == nil { byWord[root] = terms.count }
    }
    terms.append(term)
  }
}
