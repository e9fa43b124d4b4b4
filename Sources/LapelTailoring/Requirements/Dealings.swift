import Lapel

/// The deeds that show how somebody works, by what a line about manners mentions: writing well is shown by having
/// written, understanding customers by having asked them, care by having checked.
struct Dealings: Sendable {
  private struct Topic: Sendable {
    let cues: PhraseList
    /// The deeds, each as the words that one item must have.
    let deeds: [[String]]

    init(_ name: String) {
      cues = PhraseList(named: "Dealings.\(name)")
      deeds = PhraseList(named: "Dealings.\(name).deeds").phrases.map { phrase in
        String(decoding: phrase.bytes, as: UTF8.self).split(separator: "+").map { part in
          part.split(separator: " ").joined(separator: " ")
        }
      }
    }
  }

  private static let topics = [
    "writing", "speaking", "customers", "team", "leading", "teaching", "initiative", "change", "problems",
    "learning", "care", "planning", "results", "discretion", "ideas", "belonging", "influence", "strength",
    "travel", "nights", "weekends",
  ].map(Topic.init)

  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// The deeds that show the manners a line asks for, each by its own words; nil when it mentions none.
  func deeds(askedIn line: FoldedLine) -> Phrase? {
    var seen: Set<[AskedTerm.Identity]> = []
    var deeds: [[AskedTerm]] = []
    for topic in Self.topics {
      guard let cue = line.first(of: topic.cues) else { continue }
      for deed in topic.deeds {
        let parts = deed.map { terms(of: $0, calling: cue) }
        if parts.contains(where: \.isEmpty) { continue }
        let words = parts.flatMap(\.self)
        if seen.insert(words.map(\.identity)).inserted { deeds.append(words) }
      }
    }
    return deeds.isEmpty ? nil : Phrase(factors: [Factor(alternatives: deeds)])
  }

  /// Whether a line is about how somebody works at all.
  func speaks(_ line: FoldedLine) -> Bool { Self.topics.contains { line.has($0.cues) } }

  /// The terms of a deed, named after what they answer in the line: the whole if the lexicon knows it, otherwise word by word.
  private func terms(of words: String, calling cue: String) -> [AskedTerm] {
    if let concept = lexicon.look(up: WordKey(exactly: words.filter { $0 != " " })).concept {
      // Words that say nothing are no deed, whoever uses them.
      if lexicon.concepts[Int(concept)].kind == .nothing { return [] }
      return [AskedTerm(.concept(concept), .word, cue, weight: Self.weight)]
    }
    let parts = words.split(separator: " ")
    if parts.count > 1 {
      let each = parts.map { terms(of: String($0), calling: cue) }
      return each.contains(where: \.isEmpty) ? [] : each.flatMap(\.self)
    }
    var stemmer = EnglishStem()
    let key = stemmer.extended(.empty, by: Array(words.utf8)[...])
    return [AskedTerm(.word(key, root: nil), .word, cue, weight: Self.weight)]
  }

  /// Less than the weight of what a line asks for in its own words.
  private static let weight = 0.9
}
