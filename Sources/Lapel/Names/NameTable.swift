/// Many names at once, found in a text across blanks, marks and cases.
struct NameTable: Sendable {
  private struct Entry: Sendable {
    let form: OrganizationName.Form
    let owner: Int
    let length: Int

    init(_ form: OrganizationName.Form, owner: Int) {
      self.form = form
      self.owner = owner
      length = form.key.count
    }

    /// Whether this replaces another owner's entry of the same spelling: a sure one replaces a doubtful one, a whole name
    /// a part.
    func isStronger(than other: Entry) -> Bool {
      let isSure = form.certainty == .sure
      let wasSure = other.form.certainty == .sure
      return isSure && (!wasSure || other.form.isPart && !form.isPart)
    }
  }

  /// The first two letters of a spelling as one number; nil when it has fewer.
  private static func beginning(of key: some StringProtocol) -> UInt64? {
    var scalars = key.unicodeScalars.makeIterator()
    guard let first = scalars.next(), let second = scalars.next() else { return nil }
    return UInt64(first.value) << 32 | UInt64(second.value)
  }

  /// A name that was found.
  struct Found: Hashable, Sendable {
    /// The number of the owner, as given when the name was added.
    let owner: Int
    /// The range of its words.
    let words: Range<Int>
    /// The range in bytes of the text, without an ending in Hangul.
    let bytes: Range<Int>
    let isSure: Bool
    /// Whether it is only part of the name's words.
    let isPart: Bool

    /// The range including words that a hyphen joins to the front of it: `Ombre` in `Saint-Ombre`.
    func bytesOfCompound(in words: [NameWord]) -> Range<Int> {
      var first = self.words.lowerBound
      while first > 0, words[first].gap == .mark, words[first].script == .latin,
        words[first - 1].script == .latin,
        words[first].range.lowerBound - words[first - 1].range.upperBound == 1, words[first - 1].key.count > 2
      {
        first -= 1
      }
      return first == self.words.lowerBound ? bytes : words[first].range.lowerBound..<bytes.upperBound
    }
  }

  /// The entries by their first two letters, longest first.
  private var entries: [UInt64: [Entry]] = [:]
  /// The beginnings with a letter, for words of one letter.
  private var beginnings: [UInt64: [UInt64]] = [:]

  var isEmpty: Bool { entries.isEmpty }

  /// Adds a spelling; its first owner keeps it.
  mutating func add(_ form: OrganizationName.Form, owner: Int) {
    guard form.key.count > 1, let beginning = Self.beginning(of: form.key) else { return }
    if entries[beginning] == nil { beginnings[beginning >> 32, default: []].append(beginning) }
    var list = entries[beginning] ?? []
    let entry = Entry(form, owner: owner)
    if let known = list.firstIndex(where: { $0.form.key == form.key }) {
      if entry.isStronger(than: list[known]) { list[known] = entry }
    } else {
      list.insert(entry, at: list.firstIndex { $0.length < entry.length } ?? list.endIndex)
    }
    entries[beginning] = list
  }

  /// The owner whose name is the whole text; nil when there is none.
  func owner(of text: String) -> Int? { whole(text)?.owner }

  /// The name that is the whole text; nil when there is none.
  func whole(_ text: String) -> Found? {
    let all = NameWord.all(in: text)
    var ways = [all, LegalForm.stripped(all)]
    let parts = ShortName.parts(of: text)
    if !parts.short.isEmpty { ways.append(NameWord.all(in: parts.name)) }
    for words in ways {
      guard let found = match(words, 0), found.words.upperBound == words.count,
        found.bytes.upperBound == words.last?.range.upperBound
      else { continue }
      return found
    }
    return nil
  }

  /// Every name in a text, in order, none inside another.
  func all(in words: [NameWord]) -> [Found] {
    if isEmpty { return [] }
    var found: [Found] = []
    var at = 0
    while at < words.count {
      let match = match(words, at)
      if let match { found.append(match) }
      let last = max(match?.words.upperBound ?? 0, at + 1) - 1
      // A run of Chinese characters or kana has no blanks.
      if words[last].script == .other {
        found += within(words, last, from: match?.bytes.upperBound ?? words[last].range.lowerBound + 1)
      }
      at = last + 1
    }
    return found
  }

  private func match(_ words: [NameWord], _ at: Int) -> Found? {
    guard at < words.count else { return nil }
    let key = words[at].key
    if let beginning = Self.beginning(of: key) { return entries[beginning].flatMap { match($0, words, at) } }
    guard let first = key.unicodeScalars.first, let all = beginnings[UInt64(first.value)] else { return nil }
    return all.compactMap { entries[$0].flatMap { match($0, words, at) } }
      .max { $0.words.count < $1.words.count }
  }

  private func match(_ list: [Entry], _ words: [NameWord], _ at: Int) -> Found? {
    for entry in list {
      guard let (end, upper) = Self.run(entry.form, words, at) else { continue }
      let word = words[at]
      switch entry.form.capitals {
      case .first where !word.isCapital: continue
      case .each where !words[at..<end].allSatisfy({ $0.isCapital || $0.script != .latin }): continue
      case .all where !words[at..<end].allSatisfy(\.isAllCapitals): continue
      case .any, .first, .each, .all: break
      }
      if entry.form.certainty == .doubtfulWithinSentence, word.opensSentence { continue }
      let isSure =
        switch entry.form.certainty {
        case .sure: true
        case .withinSentence: !word.opensSentence || Self.isBeforeName(entry.form, words, end)
        case .doubtfulWithinSentence: false
        case .doubtful: entry.form.joinsKinds && Self.hasKind(behind: upper, words, end)
        }
      return Found(
        owner: entry.owner, words: at..<end, bytes: word.range.lowerBound..<upper, isSure: isSure,
        isPart: entry.form.isPart)
    }
    return nil
  }

  /// The names inside a run, from a place in the text on.
  private func within(_ words: [NameWord], _ at: Int, from place: Int) -> [Found] {
    let word = words[at]
    guard word.key.utf8.count == word.range.count else { return [] }
    var found: [Found] = []
    var rest = word.key[...]
    while !rest.isEmpty, word.range.upperBound - rest.utf8.count < place { rest = rest.dropFirst() }
    while !rest.dropFirst().isEmpty {
      guard
        let entry = Self.beginning(of: rest).flatMap({ entries[$0] })?.first(where: {
          $0.length > 2 && rest.hasPrefix($0.form.key) && $0.form.certainty == .sure
        })
      else {
        rest = rest.dropFirst()
        continue
      }
      let start = word.range.upperBound - rest.utf8.count
      found.append(
        Found(
          owner: entry.owner, words: at..<(at + 1), bytes: start..<(start + entry.form.key.utf8.count),
          isSure: true, isPart: entry.form.isPart))
      rest = rest.dropFirst(entry.length)
    }
    return found
  }

  /// The end of the run of words that makes up a form, in words and bytes; nil when they do not make it up.
  private static func run(_ form: OrganizationName.Form, _ words: [NameWord], _ at: Int) -> (Int, Int)? {
    var rest = form.key[...]
    var end = at
    while end < words.count, !rest.isEmpty {
      let word = words[end]
      guard end == at || word.gap.isWithinName else { return nil }
      if word.key.count > rest.count {
        guard word.key.hasPrefix(rest) else { return nil }
        let behind = word.key.dropFirst(rest.count)
        // `des Gymnasiums`.
        if word.script == .latin, form.key.count > 4, behind == "s" {
          return (end + 1, word.range.upperBound)
        }
        // Across a blank one letter is too little: 가온대 학생 is not 가온대학.
        let isWhole = end == at || word.gap == .none || rest.count > 1
        guard word.script != .latin, word.script != .digits,
          HangulEnding.isOne(behind)
            || isWhole && (form.mayFollow || behind.hasPrefix("생") || HangulEnding.isBehindSchool(behind))
        else { return nil }
        let upper =
          word.key.utf8.count == word.range.count
          ? word.range.lowerBound + rest.utf8.count : word.range.upperBound
        return (end + 1, upper)
      }
      guard rest.hasPrefix(word.key) else { return nil }
      rest = rest.dropFirst(word.key.count)
      end += 1
    }
    // `U.F.M.` in `U.F.M.V.` is not the whole of it.
    if end - at > 1, end < words.count, words[end].key.count == 1, words[end].gap == .stop,
      words[end - 1].key.count == 1
    {
      return nil
    }
    return rest.isEmpty ? (end, words[end - 1].range.upperBound) : nil
  }

  /// Whether a word that opens a sentence is a name because another word of a name or a body follows: `Kestrel Coop`.
  private static func isBeforeName(_ form: OrganizationName.Form, _ words: [NameWord], _ end: Int) -> Bool {
    guard end < words.count, words[end].gap == .blank, words[end].script == .latin,
      !EverydayWords.contains(form.key)
    else { return false }
    return words[end].isCapital || NameLists.generic.contains(words[end].key)
  }

  /// Whether a word for a body follows the beginning of a Korean name, with or without a blank.
  private static func hasKind(behind upper: Int, _ words: [NameWord], _ end: Int) -> Bool {
    let last = words[end - 1]
    var behind = Substring()
    if upper < last.range.upperBound, last.key.utf8.count == last.range.count {
      behind = Substring(last.key.utf8.suffix(last.range.upperBound - upper))
    } else if end < words.count, words[end].gap == .blank, words[end].script == .hangul {
      behind = words[end].key[...]
    }
    return !behind.isEmpty
      && [NameLists.koreanGeneric, NameLists.koreanBranches].contains { !$0.beginnings(of: behind).isEmpty }
  }
}
