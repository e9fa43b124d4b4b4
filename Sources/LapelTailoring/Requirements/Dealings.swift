import Lapel

/// Deeds that show how somebody works, by what a line of manners speaks of: who writes well has written, who
/// understands customers has asked them, who is careful has checked.
struct Dealings: Sendable {
  private struct Topic: Sendable {
    let cues: PhraseList
    /// Each deed by its words, all of which one item is to say.
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
    "travel",
  ].map(Topic.init)

  private let lexicon: Lexicon

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  /// What shows the manners that a line asks for, each deed by its own words; nil where it speaks of no dealing.
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

  /// Whether a line speaks of how somebody works at all.
  func speaks(_ line: FoldedLine) -> Bool { Self.topics.contains { line.has($0.cues) } }

  /// A deed's words, called by what they answer in the line: one that the lexicon knows, or each by itself.
  private func terms(of words: String, calling cue: String) -> [AskedTerm] {
    if let concept = lexicon.look(up: WordKey(exactly: words.filter { $0 != " " })).concept {
      // What says nothing is no deed, whoever says it.
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

  /// Less than what a line asks by its own words.
  private static let weight = 0.9
}
