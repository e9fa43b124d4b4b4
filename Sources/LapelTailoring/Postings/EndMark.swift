/// The letter in brackets by which a person specification says of each line whether it is essential or desirable:
/// `Able to splice ropes (E)`, `Knowledge of tides [D]`.
enum EndMark {
  /// What the mark at the end of a line makes of it; nil when there is none.
  static func kind(of line: String) -> RequirementKind? { marked(line)?.kind }

  /// The line without its mark, which asks for nothing.
  static func dropped(from line: String) -> String { marked(line)?.rest ?? line }

  /// Whether a line only says what the marks mean: `(E) essential, (D) desirable`.
  static func isLegend(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    let meanings = words.filter { Self.meanings.contains($0) }
    return meanings.count > 1 && words.contains { $0.count == 1 }
      && words.allSatisfy { $0.count == 1 || Self.meanings.contains($0) || Self.between.contains($0) }
  }

  private static func marked(_ line: String) -> (rest: String, kind: RequirementKind)? {
    let text = line.reversed().drop { $0 == " " || $0 == "." }
    let mark = String(text.prefix(3).reversed())
    guard mark.count == 3, let kind = marks[mark] else { return nil }
    let rest = String(text.dropFirst(3).drop { $0 == " " }.reversed())
    // `Driving licence (D)`: the letter is a class of the licence.
    guard !rest.isEmpty, !FoldedLine(rest).ends(withOneOf: classed) else { return nil }
    return (rest, kind)
  }

  private static let marks: [String: RequirementKind] = [
    "(E)": .required, "[E]": .required, "(D)": .preferred, "[D]": .preferred,
  ]
  private static let meanings = PhraseList(named: "EndMark.meanings").texts
  private static let between = PhraseList(named: "EndMark.between").texts
  private static let classed = PhraseList(named: "EndMark.classed")
}
