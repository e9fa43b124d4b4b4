/// Tests of language that are measured in points, where they stand among certificates: `TOEIC 915`.
enum LooseScore {
  /// The certificate as a test with its score; nil for any other.
  static func entry(_ certificate: DraftEntry) -> DraftEntry? {
    guard case .said(let name)? = certificate["name"] else { return nil }
    var score = certificate
    // A table has them in two columns.
    if case .said(let figure)? = certificate["level"], parts(of: "\(name.text) \(figure.text)") != nil {
      score["level"] = nil
      score["score"] = .said(figure)
      return score
    }
    guard let parts = parts(of: name.text) else { return nil }
    score["name"] = .said(name.saying(parts.name))
    score["score"] = .said(Said(parts.score, []))
    score["issuer"] = nil
    if case .said(let issuer)? = certificate["issuer"] { score.note("issuer", issuer) }
    return score
  }

  static func parts(of text: String) -> (name: String, score: String)? {
    for test in tests where text.count > test.count && DateWords.folded(text.prefix(test.count)) == test {
      let score = String(text.dropFirst(test.count)).trimmingMarks
      let figure = score.last.map(points.contains) == true ? String(score.dropLast()) : score
      let isGrade = spoken.contains(test) && (grades.contains(score) || isLevel(score))
      if isGrade { return (String(text.prefix(test.count)), score) }
      if !figure.isEmpty, figure.count <= 8, figure.allSatisfy({ $0.isNumber || "./ ".contains($0) }) {
        return (String(text.prefix(test.count)), score)
      }
    }
    return nil
  }

  /// `Lv.7`, `Level 6`: a word for it and a figure.
  private static func isLevel(_ score: String) -> Bool {
    let word = DateWords.folded(score.prefix(while: \.isLetter))
    let figure = score.drop { !$0.isNumber }
    return levels.contains(word) && !figure.isEmpty && figure.count <= 2 && figure.allSatisfy(\.isNumber)
  }

  private static let spoken = WordLists.set("tests of speaking")
  private static let levels = WordLists.set("before a level")
  private static let grades: Set<String> = [
    "NL", "NM", "NH", "IL", "IM", "IM1", "IM2", "IM3", "IH", "AL", "AM", "AH",
  ]
  private static let points = Set(WordLists.words("points").compactMap(\.first))
  private static let tests = WordLists.words("tests of languages")
}
