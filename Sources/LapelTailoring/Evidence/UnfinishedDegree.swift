import Lapel

/// Whether an entry of education says that no degree came of it: `중퇴`, `left without a degree`,
/// `coursework only`.
enum UnfinishedDegree {
  private static let left = PhraseList(
    "중퇴|자퇴|제적|미졸업|학위 미취득|without a degree|without degree|without the degree|no degree|dropped out|drop-out|dropout|withdrew|withdrawn|not completed|not finished|did not finish|did not complete|did not graduate|incomplete|unfinished|abandoned|discontinued|all but dissertation|(abd)"
  )
  /// Where they stand in the degree's own words.
  private static let coursework = PhraseList("수료|coursework|course work|non-degree|exchange student|교환학생|청강")

  static func isSaid(of education: Education) -> Bool {
    let degree = (education.degree?.versions ?? []).map { FoldedLine($0.text) }
    if degree.contains(where: { $0.has(coursework) || $0.has(left) }) { return true }
    let around =
      [education.area, education.shared.summary].compactMap(\.self) + education.shared.highlights.map(\.text)
    return around.contains { text in text.versions.contains { FoldedLine($0.text).has(left) } }
  }
}
