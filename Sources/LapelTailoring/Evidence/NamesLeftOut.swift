/// The part of a deed that was not used: `without Excel`, `자바 대신 종이로`, `Replaced SAP with paper`, `동료가 포토샵으로 만든 자료를 씀`.
enum NamesLeftOut {
  /// The deed without that part; the rest was done.
  static func rest(of text: String) -> String {
    var words = text.split(separator: " ")
    if let end = refusedEnd(text, words) { words = words[..<end].filter { !isName($0) } + words[end...] }
    words = withoutOthersWork(words)
    return withoutLeftOut(words).joined(separator: " ")
  }

  /// Removes names after English words such as `without`; Korean has the word after the name.
  private static func withoutLeftOut(_ words: [Substring]) -> [Substring] {
    var kept: [Substring] = []
    for (place, word) in words.enumerated() {
      let small = word.lowercased()
      let next = place + 1 < words.count ? words[place + 1].lowercased() : ""
      if small == "without" || small == "instead" && next == "of" || small == "rather" && next == "than" {
        break
      }
      if inKorean.contains(small) {
        if !kept.isEmpty { kept.removeLast() }
      } else {
        kept.append(word)
      }
    }
    return kept
  }

  private static let inKorean: Set<String> = ["없이", "대신", "말고", "아닌", "아니라"]

  /// The end of the names of what was refused or replaced; nil when there are none.
  private static func refusedEnd(_ text: String, _ words: [Substring]) -> Int? {
    guard FoldedLine(text).begins(withOneOf: refused) else { return nil }
    let turn = words.indices.dropFirst().first { turns.contains(words[$0].lowercased()) }
    return turn ?? words.endIndex
  }

  private static let refused = PhraseList(named: "NamesLeftOut.refused")
  private static let turns: Set<String> = ["with", "by", "for", "in", "and"]

  /// Whether a word is a name: `SAP`, `Jenkins`, `grandMA3`, but not the word that begins the sentence.
  private static func isName(_ word: Substring) -> Bool {
    word.dropFirst().contains { $0.isUppercase || $0.isNumber } && word.contains(where: \.isLetter)
      || word.first?.isUppercase ?? false && !verbs.contains(word.lowercased())
  }

  private static let verbs: Set<String> = [
    "rejected", "replaced", "avoided", "turned", "decided", "ruled", "i", "we",
  ]

  /// `동료가 포토샵으로 만든 자료를 씀`: somebody else did what is before the word that modifies the next noun; the rest was done.
  private static func withoutOthersWork(_ words: [Substring]) -> [Substring] {
    guard let start = words.indices.first(where: { isOther(words, $0) }) else { return words }
    let end = words.indices.dropFirst(start + 1).first { belongsToNext(words[$0]) }
    return Array(words[..<start]) + (end.map { Array(words[($0 + 1)...]) } ?? [])
  }

  /// Whether somebody else is mentioned there as the one who did it.
  private static func isOther(_ words: [Substring], _ at: Int) -> Bool {
    if FoldedLine(String(words[at])).begins(withOneOf: byOthers) { return true }
    guard at + 1 < words.count else { return false }
    return FoldedLine("\(words[at]) \(words[at + 1])").begins(withOneOf: otherTeam)
      && ["이", "가", "에서"].contains { words[at + 1].hasSuffix($0) }
  }

  private static let otherTeam = PhraseList(named: "NamesLeftOut.otherTeam")
  private static let byOthers = PhraseList(named: "NamesLeftOut.byOthers")

  /// Whether a word modifies the next noun, as `만든`, `쓰던`, `작성한` do: its last syllable ends in ㄴ, or is 던 or 는.
  private static func belongsToNext(_ word: Substring) -> Bool {
    guard let last = word.unicodeScalars.last?.value, last >= 0xAC00, last <= 0xD7A3 else { return false }
    return (last - 0xAC00) % 28 == 4 && !["은", "란", "인"].contains { word.hasSuffix($0) }
  }
}
