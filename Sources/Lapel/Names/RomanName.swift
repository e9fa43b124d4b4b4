/// A Korean name in the spellings of passports and papers, when a career has it in Hangul alone: 임도윤 is `Lim Do-yoon`,
/// `D. Y. Im` and `Doyun Rim`.
struct RomanName: Sendable {
  private let families: Set<String>
  /// The spellings of each syllable of the given name.
  private let given: [Set<String>]

  /// The letters that its words begin with.
  var beginnings: Set<Character> { Set(families.union(given.first ?? []).compactMap(\.first)) }

  /// nil unless it is a name of two to four syllables in Hangul.
  init?(_ run: RunName) {
    guard run.isHangul, (1...2).contains(run.given.count), !run.family.isEmpty else { return nil }
    let listed = NameLists.familiesInLatin.first { $0.name == run.family }?.short ?? []
    families = Set(listed + [Hangul.roman(run.family)])
    given = run.given.map(Hangul.romanSpellings)
  }

  /// How surely an author's words are the name, with the family name at either end; nil when they are not.
  ///
  /// One initial alone, as in `Lim, D.`, is not sure in prose.
  func matches(_ words: [NameWord]) -> Bool? {
    let keys = words.map(\.key)
    guard (2...4).contains(keys.count),
      words.allSatisfy({ $0.script == .latin && $0.isCapital || $0.gap == .mark })
    else { return nil }
    if families.contains(keys[0]), let isSure = isGiven(keys[1...], keys[0]) { return isSure }
    let last = keys[keys.count - 1]
    return families.contains(last) ? isGiven(keys.dropLast(), last) : nil
  }

  /// Whether words are the given name in full or as both initials, or nil; false for the first initial alone.
  private func isGiven(_ words: ArraySlice<String>, _ family: String) -> Bool? {
    let joined = words.joined()
    if words.count <= given.count, isSpelled(joined) { return true }
    // `U. S.` is not U Seo-jun.
    if family.count == 1 { return nil }
    let initials = given.map { Set($0.compactMap(\.first)) }
    let letters = Array(joined)
    guard words.allSatisfy({ $0.count == 1 }) || words.count == 1 && letters.count == given.count,
      letters.count <= initials.count, zip(letters, initials).allSatisfy({ $1.contains($0) })
    else { return nil }
    return letters.count == initials.count && letters.count > 1
  }

  private func isSpelled(_ word: String) -> Bool {
    guard let first = given.first else { return false }
    if given.count == 1 { return first.contains(word) }
    return first.contains { word.hasPrefix($0) && given[1].contains(String(word.dropFirst($0.count))) }
  }

  /// The name as found from a word on; nil when it is not there.
  func found(in words: [NameWord], at: Int) -> OwnName.Found? {
    for count in [4, 3, 2] where at + count <= words.count {
      let run = Array(words[at..<(at + count)])
      guard run.dropFirst().allSatisfy({ $0.gap.isWithinName || $0.gap == .comma }), let isSure = matches(run)
      else { continue }
      return OwnName.Found(
        words: at..<(at + count), bytes: run[0].range.lowerBound..<run[count - 1].range.upperBound,
        isSure: isSure, isWhole: true)
    }
    return nil
  }
}

extension Hangul {
  /// The usual spellings of a syllable in Latin letters: 윤 is `yun`, `yoon` and `youn`.
  static func romanSpellings(_ syllable: Character) -> Set<String> {
    let official = roman(String(syllable))
    guard let scalar = syllable.unicodeScalars.first?.value, isSyllable(scalar) else { return [official] }
    let number = Int(scalar - 0xAC00)
    let starts = starts[number / 588].split(separator: " ", omittingEmptySubsequences: false)
    let vowels = middles[number / 28 % 21].split(separator: " ")
    let ends = finals[number % 28].split(separator: " ", omittingEmptySubsequences: false)
    var all: Set<String> = [official]
    for start in starts { for vowel in vowels { for end in ends { all.insert("\(start)\(vowel)\(end)") } } }
    return all
  }

  /// In the order of the initial consonants.
  private static let starts = [
    "g k", "kk", "n", "d t", "tt", "r l", "m", "b p", "pp", "s", "ss", "", "j ch", "jj", "ch", "k", "t", "p",
    "h",
  ]
  private static let middles = [
    "a ah", "ae", "ya", "yae", "eo u o uh", "e eh", "yeo yu you yo", "ye", "o oh", "wa", "wae", "oe", "yo",
    "u oo woo wu",
    "wo weo", "we", "wi", "yu yoo you", "eu u", "ui eui", "i ee",
  ]
  private static let finals = [
    "", "k g", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p b", "p", "t",
    "t", "ng",
    "t", "t", "k", "t", "p", "t",
  ]
}
