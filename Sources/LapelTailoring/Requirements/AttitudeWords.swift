/// Tells whether a line is about somebody's character although it has no word for manners: `실수를 숨기지 않는 분`,
/// `Someone who sees the big picture`.
///
/// Such a line describes a person and names nothing that one could have done or know.
enum AttitudeWords {
  private static let person = PhraseList(named: "AttitudeWords.person")
  private static let begins = PhraseList(named: "AttitudeWords.begins")
  /// Words that ask for something done or known after all.
  private static let deeds = PhraseList(named: "AttitudeWords.deeds")

  static func isAsked(in line: FoldedLine) -> Bool {
    !line.has(deeds) && !line.hasDigit && (line.ends(withOneOf: person) || line.begins(withOneOf: begins))
  }
}
