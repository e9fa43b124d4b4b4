/// The person's own name in all its spellings: among authors, and wherever it stands in a text.
package struct OwnName: Sendable {
  private let names: [PersonName]
  /// Hangul and other names that are written without blanks.
  private let runs: [String]

  /// - Parameter spellings: the name in each language, and what else the person is known as.
  package init(_ spellings: [String]) {
    var names: [PersonName] = []
    var runs: [String] = []
    for spelling in spellings {
      guard let name = PersonName(spelling) else { continue }
      if name.given.isEmpty, NameWord.all(in: spelling).allSatisfy({ $0.script != .latin }) {
        runs.append(name.family[0])
      } else {
        names.append(name)
        if let turned = name.turned { names.append(turned) }
        names += Self.withUmlauts(spelling)
      }
    }
    // 서준 is Seojun, and papers print `S. J. Han` of it.
    for run in runs { names += names.compactMap { $0.cut(as: run) } }
    self.names = names
    self.runs = runs
  }

  /// By the person's name in every language, and what else they are known as.
  package init(of person: Person) {
    self.init((person.name?.versions.map(\.text) ?? []) + person.alsoKnownAs.map(\.text))
  }

  /// Whether no name is known, so that nothing is found.
  package var isEmpty: Bool { names.isEmpty && runs.isEmpty }

  /// `Müller` is written `Mueller` where there is no ü, in any of the name's words.
  private static func withUmlauts(_ spelling: String) -> [PersonName] {
    let pairs: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"]
    var spellings = [""]
    for word in spelling.split(separator: " ") {
      let other = word.map { pairs[$0] ?? String($0) }.joined()
      let ways = other == word || spellings.count > 8 ? [String(word)] : [String(word), other]
      spellings = spellings.flatMap { start in ways.map { start.isEmpty ? $0 : "\(start) \($0)" } }
    }
    return spellings.dropFirst().compactMap { PersonName($0) }
  }

  /// Whether a name in a list of authors is the person's, in the ways that papers print names.
  package func matches(_ author: String) -> Bool {
    author.split(whereSeparator: { "()[]/".contains($0) }).contains { part in
      let words = NameWord.all(in: String(part)).filter { $0.script != .digits }
      if words.isEmpty { return false }
      if words.allSatisfy({ $0.script != .latin }) { return runs.contains(words.map(\.key).joined()) }
      let keys = PersonName.withoutGeneration(words).map(\.key)
      return names.contains { name in
        name.given.isEmpty ? keys == name.family : Self.isWhole(keys, name) || name.isTurnedRound(words)
      }
    }
  }

  /// The family name at one end, the given names at the other.
  private static func isWhole(_ keys: [String], _ name: PersonName) -> Bool {
    let family = name.family.joined()
    for count in 1..<max(keys.count, 2) where count < keys.count {
      if keys[..<count].joined() == family, name.isGiven(keys[count...]) { return true }
      if keys[(keys.count - count)...].joined() == family, name.isGiven(keys[..<(keys.count - count)]) {
        return true
      }
    }
    return false
  }

  /// A place where the name stands.
  struct Found: Hashable, Sendable {
    /// Of the words.
    let words: Range<Int>
    /// In bytes of the text: of a run of Hangul the name alone, without its ending.
    let bytes: Range<Int>
    /// Whether it is more than a single word that may mean something else.
    let isSure: Bool
  }

  /// Where the name stands in a text: whole, shortened, or one of its words alone.
  func found(in words: [NameWord]) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < words.count {
      if let match = match(words, at) {
        found.append(match)
        at = max(match.words.upperBound, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }

  private func match(_ words: [NameWord], _ at: Int) -> Found? {
    switch words[at].script {
    case .hangul, .other: return run(words, at)
    case .digits: return nil
    case .latin: break
    }
    var best: Found?
    for name in names where !name.given.isEmpty {
      let limit = min(words.count, at + name.given.count + name.family.count + 3)
      var end = at + 1
      while end < limit, words[end].script == .latin,
        words[end].gap.isWithinName || words[end].gap == .comma || words[end].gap == .none
      {
        end += 1
      }
      for count in stride(from: end - at, through: 2, by: -1) where count > (best?.words.count ?? 1) {
        if Self.isWhole(words[at..<(at + count)].map(\.key), name) {
          best = Found(
            words: at..<(at + count),
            bytes: words[at].range.lowerBound..<words[at + count - 1].range.upperBound, isSure: true)
          break
        }
      }
    }
    return best ?? alone(words, at)
  }

  /// A given or family name by itself. As a word of everyday it is not sure, nor beside another name.
  private func alone(_ words: [NameWord], _ at: Int) -> Found? {
    let word = words[at]
    for name in names {
      for part in [name.family, name.given] + name.longWords where !part.isEmpty {
        let end = at + part.count
        guard end <= words.count, part.joined().count > 1 else { continue }
        let glued = word.key == part.joined()
        guard glued || words[at..<end].map(\.key) == part else { continue }
        let last = glued ? at + 1 : end
        let isSure =
          !EverydayWords.contains(word.key) && word.key.count > 2 && !isOfAnother(words, at, last)
        return Found(
          words: at..<last, bytes: word.range.lowerBound..<words[last - 1].range.upperBound, isSure: isSure)
      }
      // `odalysbrandt` and `odalys-b` are handles, found by their beginning word above or whole here.
      if word.key == name.joined, name.joined.count > 3 {
        return Found(words: at..<(at + 1), bytes: word.range, isSure: true)
      }
    }
    return nil
  }

  /// `Ben Lee` is another Lee; `Ms. Lee` is not.
  private func isOfAnother(_ words: [NameWord], _ start: Int, _ end: Int) -> Bool {
    let isCapital = words[start].isCapital
    if isCapital, start > 0, words[start].gap == .blank || words[start].gap == .stop {
      let before = words[start - 1]
      if before.isCapital, before.script == .latin, !before.opensSentence,
        !["ms", "mr", "mrs", "dr", "prof", "professor", "nurse", "mx"].contains(before.key)
      {
        return true
      }
      if before.isCapital, before.key.count == 1 { return true }
    }
    return false
  }

  private func run(_ words: [NameWord], _ at: Int) -> Found? {
    let key = words[at].key
    for name in runs {
      // `한서준` and `한 서준`; a long name also within a run without blanks.
      if let found = Self.run(name, words, at, mayFollow: name.count >= 3) { return found }
      if name.count >= 3, let place = key.firstRange(of: name) {
        let start = words[at].range.lowerBound + key[..<place.lowerBound].utf8.count
        return Found(words: at..<(at + 1), bytes: start..<(start + name.utf8.count), isSure: true)
      }
      // 서준 alone, before a particle or a title.
      if name.count == 3 || name.count == 4, words[at].script == .hangul {
        let given = String(name.suffix(2))
        if let found = Self.run(given, words, at, mayFollow: false) {
          let rest = words[found.words.upperBound - 1].range.upperBound - found.bytes.upperBound
          let isTitled = rest > 0 && HangulEnding.hasTitle(words[found.words.upperBound - 1].key.dropFirst(2))
          return Found(
            words: found.words, bytes: found.bytes, isSure: isTitled || !EverydayWords.contains(given))
        }
      }
    }
    return nil
  }

  /// A run that begins with a name, over blanks if need be.
  /// - Parameter mayFollow: whether anything may follow it, not a particle alone.
  static func run(_ name: String, _ words: [NameWord], _ at: Int, mayFollow: Bool) -> Found? {
    var joined = ""
    var end = at
    while end < words.count, end < at + 4, joined.count < name.count,
      end == at || words[end].gap == .blank || words[end].gap == .none
    {
      let rest = name.dropFirst(joined.count)
      let key = words[end].key
      if key.count > rest.count {
        // Over a blank one letter is too little: 가온대 학생 is no 가온대학.
        let mayFollow = mayFollow && (end == at || rest.count > 1)
        guard key.hasPrefix(rest), mayFollow || HangulEnding.isOne(key.dropFirst(rest.count)) else {
          return nil
        }
        let upper = words[end].range.lowerBound + rest.utf8.count
        return Found(words: at..<(end + 1), bytes: words[at].range.lowerBound..<upper, isSure: true)
      }
      guard rest.hasPrefix(key) else { return nil }
      joined += key
      end += 1
    }
    guard joined == name else { return nil }
    return Found(
      words: at..<end, bytes: words[at].range.lowerBound..<words[end - 1].range.upperBound, isSure: true)
  }
}
