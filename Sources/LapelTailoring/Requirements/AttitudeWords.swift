/// Whether a line is of what somebody is like, though no word of manners is in it: `실수를 숨기지 않는 분`,
/// `Someone who sees the big picture`.
///
/// It speaks of a person and names no thing that one could have done or know.
enum AttitudeWords {
  private static let person = PhraseList(named: "AttitudeWords.person")
  private static let begins = PhraseList(named: "AttitudeWords.begins")
  /// What was done or is known is asked after all.
  private static let deeds = PhraseList(named: "AttitudeWords.deeds")

  static func isAsked(in line: FoldedLine) -> Bool {
    !line.has(deeds) && !line.hasDigit && (line.ends(withOneOf: person) || line.begins(withOneOf: begins))
  }
}
