import LapelTeX

/// What an entry is of, where its heading speaks of more.
enum LooseKind {
  /// Whether a name is that of a prize, where prizes and licences share a heading.
  static func isPrize(_ entry: DraftEntry) -> Bool {
    guard entry["rank"] == nil, let name = entry.firstText("name") else { return true }
    return SectionSense(heading: name) == .awards
      || name.split { !$0.isLetter && !$0.isNumber }.contains { word in
        prizeEnds.contains { word.hasSuffix($0) }
      }
  }

  private static let prizeEnds = WordLists.words("ends of prizes")

  /// Whether a post was one for learning, by what somebody was there: `인턴`, `현장실습생`.
  static func isInternship(_ entry: DraftEntry) -> Bool {
    guard entry.roles.isEmpty, let position = entry.firstText("position") ?? entry.firstText("organization"),
      let last = position.split(whereSeparator: { " /·,()".contains($0) }).last
    else { return false }
    return interns.contains { last.hasSuffix($0) }
  }

  private static let interns = WordLists.words("interns")
}
