/// The person's own name in all its spellings, found among authors and anywhere in a text.
package struct OwnName: Sendable {
  /// The readings that are sure among authors.
  private let names: [PersonName]
  /// The readings that are too wide for authors.
  private let looseNames: [PersonName]
  /// All readings.
  private let readings: [PersonName]
  /// Names written without blanks, in Hangul and other scripts.
  private let runs: [RunName]
  /// Names that mean the person by themselves, as words.
  private let lone: [[String]]
  /// The letters that the words of the names begin with, by which most words of a text are skipped.
  private let beginnings: Set<Character>
  /// What the person is called for short, by the name itself, which is no everyday word then.
  private let nicknames: Set<String>
  /// Every word of the names.
  private let ownWords: Set<String>
  /// The spellings in Latin letters of a name that is known in Hangul alone.
  private let romanNames: [RomanName]
  /// The names as kana sound.
  private let kanaNames: [KanaName]

  /// - Parameter spellings: the name in each language, and other names of the person.
  package init(_ spellings: [String]) {
    nicknames = Set(spellings.flatMap(PersonName.nicknames).compactMap { NameWord.all(in: $0).first?.key })
    var names: [PersonName] = []
    var runs: [RunName] = []
    for spelling in spellings + spellings.flatMap(PersonName.nicknames) {
      guard let name = PersonName(spelling) else { continue }
      if name.given.isEmpty, NameWord.all(in: spelling).allSatisfy({ $0.script != .latin }) {
        runs.append(RunName(spelling))
      } else {
        names.append(name)
        if let turned = name.turned { names.append(turned) }
        names += Umlauts.spellings(of: spelling).compactMap { PersonName($0) }
      }
    }
    romanNames = names.isEmpty ? runs.compactMap(RomanName.init) : []
    kanaNames = names.compactMap(KanaName.init)
    // 서준 is Seojun, and papers print `S. J. Han`.
    for run in runs where run.isHangul { names += names.compactMap { $0.cut(as: run) } }
    var lone: [[String]] = []
    for name in names {
      for part in [name.family, name.given] + name.apostrophized + name.longWords
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
    // 王小明 means itself before it means the characters that 왕소명 may be written with.
    self.runs = runs.filter { !$0.isHangul } + runs.filter(\.isHangul)
    ownWords = Set(names.flatMap { $0.given + $0.family })
    beginnings = Set(ownWords.compactMap(\.first)).union(romanNames.flatMap(\.beginnings))
  }

  /// Makes it from the person's name in every language and their other names.
  package init(of person: Person) {
    self.init((person.name?.versions.map(\.text) ?? []) + person.alsoKnownAs.map(\.text))
  }

  /// Whether no name is known, so that nothing is found.
  package var isEmpty: Bool { names.isEmpty && runs.isEmpty }

  /// Whether a name in a list of authors is the person's, in any of the ways in which papers print names.
  package func matches(_ author: String) -> Bool { matches(author, names) }

  /// Whether it may be the person's, so that an anonymous page leaves it out.
  func mayMatch(_ author: String) -> Bool {
    matches(author, names) || matches(author, looseNames) || hasOtherInitials(author)
      || romanNames.contains { $0.matches(NameWord.all(in: author)) != nil }
  }

  /// Whether it has a middle initial that the profile leaves out: `O. P. Kovalchuk` for Oksana Kovalchuk.
  private func hasOtherInitials(_ author: String) -> Bool {
    let words = PersonName.withoutTitles(NameWord.all(in: author)).filter { $0.script != .digits }
    guard words.allSatisfy({ $0.script == .latin }) else { return false }
    let keys = words.filter { $0.key.count > 1 }.map(\.key)
    let initials = words.filter { $0.key.count == 1 }.map(\.key)
    return initials.count == 2
      && names.contains { name in
        name.given.count == 1 && keys == name.family && name.given[0].hasPrefix(initials[0])
      }
  }

  private func matches(_ author: String, _ names: [PersonName]) -> Bool {
    author.split(whereSeparator: { "()[]/".contains($0) }).contains { part in
      let words = NameWord.all(in: String(part)).filter { $0.script != .digits }
      if words.isEmpty { return false }
      if words.allSatisfy({ $0.script != .latin }) {
        let run = HanVariants.folded(words.map(\.key).joined())
        return runs.contains { $0.whole == run }
      }
      let bare = PersonName.withoutTitles(words)
      let keys = PersonName.withoutGeneration(bare).map(\.key)
      return names.contains { name in
        name.given.isEmpty ? keys == name.family : Self.isWhole(keys, name) || name.isTurnedRound(bare)
      }
    }
  }

  /// Whether the family name is at one end and the given names at the other.
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

  /// A place where the name was found.
  struct Found: Hashable, Sendable {
    /// The range of its words.
    let words: Range<Int>
    /// The range in bytes of the text; in a run of Hangul the name alone, without its ending.
    let bytes: Range<Int>
    /// Whether it is more than a single word that may mean something else.
    let isSure: Bool
    /// Whether it has a given and a family name, and so is nobody else's in a list of people.
    let isWhole: Bool
  }

  /// The places of the name in a text: whole, shortened, or one of its words alone.
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
      return kanaNames.lazy.compactMap { $0.found(in: words, at: at) }.first.map { [$0] } ?? []
    case .digits: return []
    case .latin:
      guard let first = words[at].key.first, beginnings.contains(first) else { return [] }
      let roman = romanNames.lazy.compactMap { $0.found(in: words, at: at) }.first
      return [whole(words, at) ?? alone(words, at) ?? roman].compactMap { $0 }
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

  /// A given or family name by itself; not sure if it is an everyday word or next to another name.
  private func alone(_ words: [NameWord], _ at: Int) -> Found? {
    let word = words[at]
    for part in lone {
      let end = at + part.count
      let glued = word.key == part.joined() || Self.isPlural(word.key, of: part.joined())
      guard glued || end <= words.count && words[at..<end].map(\.key) == part else { continue }
      let last = glued ? at + 1 : end
      let isNickname = word.isCapital && part.count == 1 && nicknames.contains(part[0])
      let isEveryday = !isNickname && part.allSatisfy { EverydayWords.contains($0) }
      if isEveryday, !word.isCapital { continue }
      let isTitled = word.isCapital && Self.isTitled(words, at)
      let isSure =
        isTitled || isNickname
        || part.joined().count > (glued && word.key != part.joined() ? 3 : 2) && !isOfAnother(words, at, last)
          && (!isEveryday || Self.isNameInSentence(words, at, last))
      return Found(
        words: at..<last, bytes: word.range.lowerBound..<words[last - 1].range.upperBound, isSure: isSure,
        isWhole: last - at > 1)
    }
    // `odalysbrandt` and `odalys-b` are handles, found by their first word above or whole here.
    let isMarked = word.gap == .other && word.range.lowerBound > 0
    let ways = readings.compactMap { $0.handle(word.key, isMarked: isMarked) }
    guard let isSure = ways.max(by: { !$0 && $1 }), isSure || !EverydayWords.contains(word.key) else {
      return nil
    }
    return Found(words: at..<(at + 1), bytes: word.range, isSure: isSure, isWhole: true)
  }

  /// Whether it names a whole family: `the Hales`, `the Joneses`.
  private static func isPlural(_ word: String, of name: String) -> Bool {
    guard name.count > 2, word.hasPrefix(name) else { return false }
    let ending = word.dropFirst(name.count)
    return ending == (name.last.map { "sxz".contains($0) } == true ? "es" : "s")
  }

  /// Whether a title comes before it: `Ms. Lee`.
  private static func isTitled(_ words: [NameWord], _ at: Int) -> Bool {
    at > 0 && NameLists.titles.contains(words[at - 1].key)
      && (words[at].gap == .blank || words[at].gap == .stop)
  }

  /// Whether it is an everyday word with a capital in mid-sentence, among words without capitals.
  private static func isNameInSentence(_ words: [NameWord], _ start: Int, _ end: Int) -> Bool {
    guard words[start].isCapital, !words[start].opensSentence, !words[start].isAllCapitals,
      EverydayWords.isNameWithCapital(words[start].key), words[start].gap == .blank, start > 0,
      words[start - 1].script == .latin, !words[start - 1].isCapital || words[start - 1].opensSentence
    else { return false }
    return end >= words.count || !words[end].isCapital || words[end].gap != .blank
  }

  /// Whether it belongs to somebody else's name, as in `Ben Lee`.
  private func isOfAnother(_ words: [NameWord], _ start: Int, _ end: Int) -> Bool {
    guard words[start].isCapital, start > 0, words[start].gap == .blank || words[start].gap == .stop else {
      return false
    }
    let before = words[start - 1]
    // `Mme Le Garnault` for Le Garnault-Bréhat.
    if NameLists.familyParticles.contains(before.key), ownWords.contains(before.key) { return false }
    return before.isCapital && before.script == .latin && (!before.opensSentence || before.key.count == 1)
  }
}
