/// Whether part of a text is about something wished for, sought, failed, heard of or done by somebody else.
enum OpenDeed {
  /// Whether a text is worth splitting up; a cheap test, since nearly everything in a career was done.
  static func isHinted(in whole: FoldedLine) -> Bool {
    whole.hasPart(beginningWith: openers, endingWith: closers) || whole.has(turned)
      || whole.hasHangul && (whole.has(byOthersInKorean) || whole.has(otherTeam) || whole.has(persons))
      || whole.has(passive) || whole.has(disclaimers)
  }

  static func isTold(in text: String, _ line: FoldedLine) -> Bool {
    if line.begins(withOneOf: wishes) || line.ends(withOneOf: closers) { return true }
    if line.begins(withOneOf: sought), line.has(things) || hasAbbreviation(text) { return !line.has(came) }
    if line.begins(withOneOf: heard) { return line.has(told) && !line.has(besides) }
    if line.has(passive), line.has(agents), !line.has(relative) { return true }
    if line.hasHangul { return isLeft(text) }
    guard line.begins(withOneOf: byOthers) else { return false }
    // `My colleagues used my playbooks`: the second own word decides.
    return !FoldedLine(text.split(separator: " ").dropFirst(2).joined(separator: " ")).has(ownPart)
  }

  /// Whether a thing was left to the person named after it: `포토샵은 디자이너가 함`.
  private static func isLeft(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.indices.dropLast().contains { at in
      (words[at].hasSuffix("은") || words[at].hasSuffix("는"))
        && FoldedLine(words[(at + 1)...].prefix(2).joined(separator: " ")).begins(withOneOf: persons)
    }
  }

  /// Whether a text denies what comes before: `The team used Rust; I did not`.
  static func isDisclaimer(_ text: String) -> Bool { FoldedLine(text).begins(withOneOf: disclaimers) }

  /// Whether the part after a turn only says that nothing came of it: `but was rejected`, `듣지 못함`.
  static func isFailure(_ text: String) -> Bool {
    let line = FoldedLine(text)
    guard text.split(separator: " ").count <= 6 else { return false }
    return line.hasHangul
      ? line.ends(withOneOf: nothing) && !text.split(separator: " ").contains { hasObject($0) }
      : line.has(nothing)
  }

  /// Whether a word makes a statement of its own: `자바는`, `시험을`.
  private static func hasObject(_ word: Substring) -> Bool {
    word.count > 1 && ["을", "를", "은", "는"].contains { word.hasSuffix($0) }
  }

  /// `preparing for NCLEX-RN`: a name in capitals at the end is an examination; somebody who `prepared for GMP audits` did so.
  private static func hasAbbreviation(_ text: String) -> Bool {
    text.split(separator: " ").dropFirst(2).last.map { word in
      word.utf8.count > 2 && word.utf8.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2D || $0 == 0x2B }
    } ?? false
  }

  private static let passive = PhraseList(named: "OpenDeed.passive")
  /// `playbooks that were used by colleagues`: what they used was made by the person.
  private static let relative = PhraseList(named: "OpenDeed.relative")
  private static let agents = PhraseList(named: "OpenDeed.agents")
  private static let disclaimers = PhraseList(named: "OpenDeed.disclaimers")
  private static let persons = PhraseList(named: "OpenDeed.persons")
  private static let wishes = PhraseList(named: "OpenDeed.wishes")
  private static let sought = PhraseList(named: "OpenDeed.sought")
  private static let things = PhraseList(named: "OpenDeed.things")
  private static let came = PhraseList(named: "OpenDeed.came")
  private static let heard = PhraseList(named: "OpenDeed.heard")
  private static let told = PhraseList(named: "OpenDeed.told")
  private static let besides = PhraseList(named: "OpenDeed.besides")
  private static let byOthers = PhraseList(named: "OpenDeed.byOthers")
  private static let byOthersInKorean = PhraseList(named: "NamesLeftOut.byOthers")
  private static let otherTeam = PhraseList(named: "NamesLeftOut.otherTeam")
  private static let ownPart = PhraseList(named: "OpenDeed.ownPart")
  private static let closers = PhraseList(named: "OpenDeed.closers")
  private static let nothing = PhraseList(named: "OpenDeed.nothing")
  private static let turned = PhraseList(named: "OpenDeed.turned")
  private static let openers = PhraseList(
    together: [wishes, sought, heard, byOthers, PhraseList(named: "NamesLeftOut.refused")])
}
