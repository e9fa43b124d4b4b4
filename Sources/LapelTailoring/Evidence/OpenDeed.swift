/// Whether a part of a text tells of a thing wished for, sought, failed, heard of or done by somebody else.
enum OpenDeed {
  /// Whether a text is worth taking apart: cheap, since nearly all of a career tells of what was done.
  static func isHinted(in whole: FoldedLine) -> Bool {
    whole.hasPart(beginningWith: openers, endingWith: closers) || whole.has(turned)
      || whole.hasHangul && (whole.has(byOthersInKorean) || whole.has(otherTeam))
  }

  static func isTold(in text: String, _ line: FoldedLine) -> Bool {
    if line.begins(withOneOf: wishes) || line.ends(withOneOf: closers) { return true }
    if line.begins(withOneOf: sought), line.has(things) || hasAbbreviation(text) { return !line.has(came) }
    if line.begins(withOneOf: heard) { return line.has(told) && !line.has(besides) }
    guard line.begins(withOneOf: byOthers) else { return false }
    // `My colleagues used my playbooks`: the second word of ours tells.
    return !FoldedLine(text.split(separator: " ").dropFirst(2).joined(separator: " ")).has(ownPart)
  }

  /// Whether the part after a turn only says that nothing came of it: `but was rejected`, `듣지 못함`.
  static func isFailure(_ text: String) -> Bool {
    let line = FoldedLine(text)
    guard text.split(separator: " ").count <= 6 else { return false }
    return line.hasHangul
      ? line.ends(withOneOf: nothing) && !text.split(separator: " ").contains { hasObject($0) }
      : line.has(nothing)
  }

  /// `자바는`, `시험을`: it tells of a thing of its own.
  private static func hasObject(_ word: Substring) -> Bool {
    word.count > 1 && ["을", "를", "은", "는"].contains { word.hasSuffix($0) }
  }

  /// `preparing for NCLEX-RN`: what is named in capitals is an examination.
  private static func hasAbbreviation(_ text: String) -> Bool {
    text.split(separator: " ").dropFirst().contains { word in
      word.utf8.count > 2 && word.utf8.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2D || $0 == 0x2B }
    }
  }

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
