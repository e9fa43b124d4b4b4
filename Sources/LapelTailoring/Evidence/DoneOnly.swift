/// A text without what it says was not done: `Never used Salesforce`, `도커 경험 없음`, `Plan to learn Rust`.
///
/// What somebody has not done, would like to learn or left to others proves nothing, though its name stands there.
enum DoneOnly {
  /// The parts between stops and commas that tell of something done, as they stand; the whole text where all do.
  static func text(of text: String) -> String {
    let whole = FoldedLine(text)
    let text = whole.has(others) ? withoutOthers(text) : text
    guard whole.has(undone) || whole.has(leavingOut) else { return text }
    return clauses(of: text).filter { !FoldedLine($0).has(undone) }.map(withoutWhatIsLeftOut).joined(
      separator: ", ")
  }

  private static let undone = PhraseList(named: "DoneOnly.undone")
  /// `without Excel`, `엑셀 없이`: that alone was not used, the rest was done.
  private static let leavingOut = PhraseList(named: "DoneOnly.leavingOut")

  private static func withoutWhatIsLeftOut(_ clause: String) -> String {
    var words: [Substring] = []
    let all = clause.split(separator: " ")
    for (place, word) in all.enumerated() {
      // English says it before the name, Korean after it.
      if word.lowercased() == "without" { break }
      if word == "없이" {
        words = words.dropLast() + all[(place + 1)...]
        return withoutWhatIsLeftOut(words.joined(separator: " "))
      }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  /// `간호사에게 알림`, `부서장 9명과 예산을 세움`: those to whom or with whom it was done are somebody else.
  private static let others = PhraseList(named: "DoneOnly.others")

  private static func withoutOthers(_ text: String) -> String {
    var words: [Substring] = []
    for word in text.split(separator: " ") {
      if toOthers.contains(where: word.hasSuffix) { continue }
      if word.hasSuffix("명과"), word.first?.isNumber == true, !words.isEmpty { words.removeLast() }
      words.append(word)
    }
    return words.joined(separator: " ")
  }

  private static let toOthers = ["에게", "에게는", "에게서", "한테", "들과"]

  private static func clauses(of text: String) -> [String] {
    var clauses: [String] = []
    var clause = ""
    let characters = Array(text)
    for (place, character) in characters.enumerated() {
      let isLast = place + 1 == characters.count
      if character == ";" || ".,!?".contains(character) && (isLast || characters[place + 1] == " ") {
        clauses.append(clause)
        clause = ""
      } else {
        clause.append(character)
      }
    }
    clauses.append(clause)
    return clauses.flatMap { parts(of: $0) }
  }

  /// `Used Kafka but never Flink`: what stands after the turn is said by itself.
  private static func parts(of clause: String) -> [String] {
    var parts = [""]
    for word in clause.split(separator: " ") {
      let isTurn = turns.contains(word.lowercased())
      if isTurn { parts.append("") }
      parts[parts.count - 1] += parts[parts.count - 1].isEmpty ? word : " " + word
      if !isTurn, word.hasSuffix("지만") || word.hasSuffix("으나") { parts.append("") }
    }
    return parts.filter { !$0.isEmpty }
  }

  private static let turns: Set<String> = ["but", "though", "although", "however", "yet"]
}
