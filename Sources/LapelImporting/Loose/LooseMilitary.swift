import LapelTeX

/// Military service in a line: `Army, Sergeant, completed (2011.05 – 2013.02)`, `육군 병장 만기전역`.
enum LooseMilitary {
  static func entry(_ lines: LooseLines) -> DraftEntry {
    var entry = DraftEntry()
    for block in lines.head + lines.body {
      guard let said = block.said else { continue }
      var text = said.text
      if let (rest, period) = LooseDates.take(from: text), let words = period.text {
        entry.set(period.isSpan ? "period" : "date", Said(words, []))
        text = rest
      }
      var sources = said.sources
      let words =
        text.contains(",")
        ? text.split(separator: ",").map(String.init) : text.split(separator: " ").map(String.init)
      var left: [String] = []
      for word in words {
        let word = String(Blanks.trimmed(word[...]))
        guard let field = field(of: word), entry[field] == nil else {
          left.append(word)
          continue
        }
        entry.set(field, Said(word, sources))
        sources = []
      }
      if !left.isEmpty { entry.set("role", Said(left.joined(separator: " "), sources)) }
    }
    return entry
  }

  private static func field(of word: String) -> String? {
    let word = DateWords.folded(word)
    if [
      "army", "navy", "air force", "marine", "marines", "coast guard", "육군", "해군", "공군", "해병대", "의경",
      "사회복무요원", "의무경찰",
    ].contains(word) {
      return "branch"
    }
    if [
      "sergeant", "corporal", "private", "lieutenant", "captain", "major", "병장", "상병", "일병", "이병", "하사", "중사",
      "소위", "중위", "대위",
    ].contains(word) {
      return "rank"
    }
    if [
      "completed", "served", "discharged", "exempt", "serving", "honorably discharged", "만기전역", "전역", "만기제대",
      "제대", "복무중", "면제", "군필", "필",
    ].contains(word) {
      return "status"
    }
    return nil
  }
}
