import Lapel

/// Whether an education entry says that it ended without a degree: `중퇴`, `left without a degree`,
/// `coursework only`.
enum UnfinishedDegree {
  private static let left = PhraseList(named: "UnfinishedDegree.left")
  /// Phrases that count in the degree's own words.
  private static let coursework = PhraseList(named: "UnfinishedDegree.coursework")

  static func isSaid(of education: Education) -> Bool {
    let degree = (education.degree?.versions ?? []).map { FoldedLine($0.text) }
    if degree.contains(where: { $0.has(coursework) || $0.has(left) }) { return true }
    let around =
      [education.area, education.shared.summary].compactMap(\.self) + education.shared.highlights.map(\.text)
    return around.contains { text in text.versions.contains { FoldedLine($0.text).has(left) } }
  }
}
