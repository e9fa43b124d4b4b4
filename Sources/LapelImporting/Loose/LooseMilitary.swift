import LapelTeX

/// Military service in a line: `Army, Sergeant, completed (2011.05 – 2013.02)`, `육군 병장 만기전역`.
enum LooseMilitary {
  static func entry(_ lines: LooseLines) -> DraftEntry {
    var entry = DraftEntry()
    for block in (lines.head + lines.body).flatMap(datesApart) {
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

  /// A cell that is a time by itself stands apart: beside other words its last month may seem to be theirs.
  private static func datesApart(_ block: LooseBlock) -> [LooseBlock] {
    let times = block.pieces.filter { DraftPeriod.read($0.text.trimmingMarks) != nil }
    if times.isEmpty || times.count == block.pieces.count { return [block] }
    let words = block.pieces.filter { DraftPeriod.read($0.text.trimmingMarks) == nil }
    return times.map { LooseBlock(block.kind, [$0]) } + [LooseBlock(block.kind, words)]
  }

  private static func field(of word: String) -> String? {
    let word = DateWords.folded(word)
    return fields.first { $0.words.contains(word) }?.name
  }

  private static let fields = WordLists.rows("military service")
}
