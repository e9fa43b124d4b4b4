/// Splits a text at stops, commas and turns: `Used Kafka but never Flink`.
enum ClauseParts {
  struct Part {
    let text: String
    /// Whether it tells the outcome of what comes before it: `but failed`, `들으려 했으나 | 듣지 못함`.
    let isTurn: Bool
  }

  static func of(_ text: String) -> [Part] {
    var parts: [Part] = []
    var clause = ""
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let isLast = place + 1 == characters.count
      if character == ";" || ".,!?".contains(character) && (isLast || characters[place + 1] == " ") {
        parts += turned(clause)
        clause = ""
      } else {
        clause.append(character)
      }
    }
    return parts + turned(clause)
  }

  /// The clause split at its turn, since what follows the turn is a statement of its own.
  private static func turned(_ clause: String) -> [Part] {
    var parts: [Part] = []
    var (words, isTurn) = ([Substring](), false)
    func closed() -> [Part] {
      words.isEmpty ? [] : [Part(text: words.joined(separator: " "), isTurn: isTurn)]
    }
    for word in clause.split(separator: " ") {
      // `not yet` is not a turn.
      if turns.contains(word.lowercased()), words.last?.lowercased() != "not" {
        parts += closed()
        (words, isTurn) = ([], true)
      }
      words.append(word)
      if turnsInKorean.contains(where: word.hasSuffix) {
        parts += closed()
        (words, isTurn) = ([], true)
      }
    }
    return parts + closed()
  }

  private static let turns: Set<String> = ["but", "though", "although", "however", "yet"]
  private static let turnsInKorean = ["지만", "으나", "았는데", "었는데", "했는데"]
}
