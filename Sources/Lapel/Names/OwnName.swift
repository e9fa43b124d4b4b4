/// The person's own name in all its spellings: among authors, and wherever it is in a text.
package struct OwnName: Sendable {
  /// Each reading that is sure among authors.
  private let names: [PersonName]
  /// Those too wide for authors.
  private let looseNames: [PersonName]
  /// Both.
  private let readings: [PersonName]
  /// Hangul and other names that are written without blanks.
  private let runs: [RunName]
  /// What stands for the person by itself, as words.
  private let lone: [[String]]
  /// The letters with which any word of the names begins: most words of a text are passed over by them.
  private let beginnings: Set<Character>
  /// Every word of the names.
  private let ownWords: Set<String>

  /// - Parameter spellings: the name in each language, and what else the person is known as.
  package init(_ spellings: [String]) {
    var names: [PersonName] = []
    var runs: [RunName] = []
    for spelling in spellings {
      guard let name = PersonName(spelling) else { continue }
      if name.given.isEmpty, NameWord.all(in: spelling).allSatisfy({ $0.script != .latin }) {
        runs.append(RunName(spelling))
      } else {
        names.append(name)
        if let turned = name.turned { names.append(turned) }
        names += Umlauts.spellings(of: spelling).compactMap { PersonName($0) }
      }
    }
    // 서준 is Seojun, and papers print `S. J. Han` of it.
    for run in runs where run.isHangul { names += names.compactMap { $0.cut(as: run) } }
    var lone: [[String]] = []
    for name in names {
      for part in [name.family, name.given] + name.longWords
      where part.joined().count > 1 && !lone.contains(part) {
        lone.append(part)
      }
    }
    let sure = names + names.flatMap(\.readings)
    for name in sure where name.family.joined().count > 3 && !lone.contains(name.family) {
      lone.append(name.family)
    }
    self.lone = lone.sorted { $0.count > $1.count }
    looseNames = names.flatMap(\.looseReadings)
    self.names = sure
    readings = sure + looseNames
    self.runs = runs
    ownWords = Set(names.flatMap { $0.given + $0.family })
    beginnings = Set(ownWords.compactMap(\.first))
  }

  /// By the person's name in every language, and what else they are known as.
  package init(of person: Person) {
    self.init((person.name?.versions.map(\.text) ?? []) + person.alsoKnownAs.map(\.text))
  }

  /// Whether no name is known, so that nothing is found.
  package var isEmpty: Bool { names.isEmpty && runs.isEmpty }

  /// Whether a name in a list of authors is the person's, in the ways that papers print names.
  package func matches(_ author: String) -> Bool { matches(author, names) }

  /// Whether it may be, so that a page that names nobody leaves it out.
  func mayMatch(_ author: String) -> Bool { matches(author, names) || matches(author, looseNames) }

  private func matches(_ author: String, _ names: [PersonName]) -> Bool {
    author.split(whereSeparator: { "()[]/".contains($0) }).contains { part in
      let words = NameWord.all(in: String(part)).filter { $0.script != .digits }
      if words.isEmpty { return false }
      if words.allSatisfy({ $0.script != .latin }) {
        let run = words.map(\.key).joined()
        return runs.contains { $0.whole == run }
      }
      let bare = PersonName.withoutTitles(words)
      let keys = PersonName.withoutGeneration(bare).map(\.key)
      return names.contains { name in
        name.given.isEmpty ? keys == name.family : Self.isWhole(keys, name) || name.isTurnedRound(bare)
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

  /// A place where the name is.
  struct Found: Hashable, Sendable {
    /// Of the words.
    let words: Range<Int>
    /// In bytes of the text: of a run of Hangul the name alone, without its ending.
    let bytes: Range<Int>
    /// Whether it is more than a single word that may mean something else.
    let isSure: Bool
    /// Whether it is a given and a family name, which among several people is nobody else's.
    let isWhole: Bool
  }

  /// Where the name is in a text: whole, shortened, or one of its words alone.
  func found(in words: [NameWord]) -> [Found] {
    var found: [Found] = []
    var at = 0
    while at < words.count {
      let matches = matches(words, at)
      found += matches
      at = max(matches.map(\.words.upperBound).max() ?? 0, at + 1)
    }
    return found
  }

  private func matches(_ words: [NameWord], _ at: Int) -> [Found] {
    switch words[at].script {
    case .hangul:
      for run in runs { if let found = run.found(in: words, at: at) { return [found] } }
      return []
    case .other:
      for run in runs {
        let found = run.found(inHan: words, at: at)
        if !found.isEmpty { return found }
      }
      return []
    case .digits: return []
    case .latin:
      guard let first = words[at].key.first, beginnings.contains(first) else { return [] }
      return [whole(words, at) ?? alone(words, at)].compactMap { $0 }
    }
  }

  private func whole(_ words: [NameWord], _ at: Int) -> Found? {
    var best: Found?
    for name in readings where !name.given.isEmpty {
      let limit = min(words.count, at + name.given.count + name.family.count + 3)
      var end = at + 1
      while end < limit, words[end].script == .latin,
        words[end].gap.isWithinName || words[end].gap == .comma || words[end].gap == .none
      {
        end += 1
      }
      for count in stride(from: end - at, through: 2, by: -1) where count > (best?.words.count ?? 1) {
        let run = words[at..<(at + count)]
        guard Self.hasInitials(run, name, before: at + count < words.count ? words[at + count] : nil),
          Self.isWhole(run.map(\.key), name)
        else { continue }
        let isSure = run.contains(where: \.isCapital) || !run.allSatisfy { EverydayWords.contains($0.key) }
        best = Found(
          words: at..<(at + count),
          bytes: words[at].range.lowerBound..<words[at + count - 1].range.upperBound, isSure: isSure,
          isWhole: true)
        break
      }
    }
    return best
  }

  /// Whether its single letters are initials: `Zoe Brandt a teacher` and `with Zoe Brandt I led` have none.
  private static func hasInitials(
    _ run: ArraySlice<NameWord>, _ name: PersonName, before next: NameWord?
  ) -> Bool {
    guard run.allSatisfy({ $0.key.count > 1 || $0.isCapital }), let last = run.last else { return false }
    if last.key.count > 1 || next?.gap != .blank { return true }
    return last.key != "a" && last.key != "i" && name.given.contains { $0.first == last.key.first }
  }

  /// A given or family name by itself. As a word of everyday it is not sure, nor beside another name.
  private func alone(_ words: [NameWord], _ at: Int) -> Found? {
    let word = words[at]
    for part in lone {
      let end = at + part.count
      let glued = word.key == part.joined() || Self.isPlural(word.key, of: part.joined())
      guard glued || end <= words.count && words[at..<end].map(\.key) == part else { continue }
      let last = glued ? at + 1 : end
      let isEveryday = part.allSatisfy { EverydayWords.contains($0) }
      if isEveryday, !word.isCapital { continue }
      let isTitled = word.isCapital && Self.isTitled(words, at)
      let isSure =
        isTitled
        || part.joined().count > 2 && !isOfAnother(words, at, last)
          && (!isEveryday || Self.isNameInSentence(words, at, last))
      return Found(
        words: at..<last, bytes: word.range.lowerBound..<words[last - 1].range.upperBound, isSure: isSure,
        isWhole: last - at > 1)
    }
    // `odalysbrandt` and `odalys-b` are handles, found by their beginning word above or whole here.
    let isMarked = word.gap == .other && word.range.lowerBound > 0
    let ways = readings.compactMap { $0.handle(word.key, isMarked: isMarked) }
    guard let isSure = ways.max(by: { !$0 && $1 }), isSure || !EverydayWords.contains(word.key) else {
      return nil
    }
    return Found(words: at..<(at + 1), bytes: word.range, isSure: isSure, isWhole: true)
  }

  /// `the Hales`, `the Joneses`: a family together.
  private static func isPlural(_ word: String, of name: String) -> Bool {
    guard name.count > 3, word.hasPrefix(name) else { return false }
    let ending = word.dropFirst(name.count)
    return ending == (name.last.map { "sxz".contains($0) } == true ? "es" : "s")
  }

  /// `Ms. Lee`.
  private static func isTitled(_ words: [NameWord], _ at: Int) -> Bool {
    at > 0 && NameLists.titles.contains(words[at - 1].key)
      && (words[at].gap == .blank || words[at].gap == .stop)
  }

  /// A word of everyday with a capital within a sentence, among words that have none.
  private static func isNameInSentence(_ words: [NameWord], _ start: Int, _ end: Int) -> Bool {
    guard words[start].isCapital, !words[start].opensSentence, !words[start].isAllCapitals,
      EverydayWords.isNameWithCapital(words[start].key), words[start].gap == .blank, start > 0,
      words[start - 1].script == .latin, !words[start - 1].isCapital || words[start - 1].opensSentence
    else { return false }
    return end >= words.count || !words[end].isCapital || words[end].gap != .blank
  }

  /// `Ben Lee` is another Lee.
  private func isOfAnother(_ words: [NameWord], _ start: Int, _ end: Int) -> Bool {
    guard words[start].isCapital, start > 0, words[start].gap == .blank || words[start].gap == .stop else {
      return false
    }
    let before = words[start - 1]
    // `Mme Le Garnault` of Le Garnault-Bréhat.
    if NameLists.familyParticles.contains(before.key), ownWords.contains(before.key) { return false }
    return before.isCapital && before.script == .latin && (!before.opensSentence || before.key.count == 1)
  }
}
