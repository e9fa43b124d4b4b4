import Lapel

/// A text without what it says was not done: `Never used Salesforce`, `도커 경험 없음`, `Plan to learn Rust`.
///
/// What somebody has not done, would like to learn or left to others proves nothing, although its name is there.
enum DoneOnly {
  /// The parts between stops and commas that describe something done, unchanged; the whole text when all do.
  static func text(of text: String) -> String {
    let whole = FoldedLine(text)
    let text = whole.has(others) ? withoutOthers(text) : text
    guard whole.has(undone) || whole.has(leavingOut) || OpenDeed.isHinted(in: whole) else { return text }
    return done(ClauseParts.of(text)).map { NamesLeftOut.rest(of: $0) }.filter { !$0.isEmpty }.joined(
      separator: ", ")
  }

  private static let undone = PhraseList(named: "DoneOnly.undone")
  /// `without Excel`, `엑셀 없이`: only that was not used; the rest was done.
  private static let leavingOut = PhraseList(named: "DoneOnly.leavingOut")

  /// The parts without what was not done or had no success: `Applied for the course, but was rejected`.
  private static func done(_ parts: [ClauseParts.Part]) -> [String] {
    var kept: [String] = []
    for (place, part) in parts.enumerated() {
      let line = FoldedLine(part.text)
      if line.has(undone) || OpenDeed.isTold(in: part.text, line) { continue }
      let next = place + 1 < parts.count ? parts[place + 1] : nil
      if let next, next.isTurn && OpenDeed.isFailure(next.text) || OpenDeed.isDisclaimer(next.text) {
        continue
      }
      if OpenDeed.isDisclaimer(part.text) { continue }
      kept.append(part.text)
    }
    return kept
  }

  /// `간호사에게 알림`, `부서장 9명과 예산을 세움`: people to whom or with whom it was done are not the doer.
  private static let others = PhraseList(named: "DoneOnly.others")

  private static func withoutOthers(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if toOthers.contains(where: word.hasSuffix) { continue }
      if word.hasSuffix("명과"), word.first?.isNumber == true, let last = words.last,
        !particles.contains(where: last.hasSuffix)
      {
        words.removeLast()
      }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// Particles after which a word is not the one counted: `PM으로 6명과`.
  private static let particles = ["로", "을", "를", "에서", "에", "은", "는", "이", "와", "과", "고", "며"]
  private static let toOthers = ["에게", "에게는", "에게서", "한테", "들과"]
}
