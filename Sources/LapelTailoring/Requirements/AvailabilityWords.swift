/// Tells whether a line asks for a yes or a no, which no career shows: a work permit, shifts, moving, a legal status.
enum AvailabilityWords {
  /// Words that ask for an answer by themselves, whatever is beside them.
  private static let plain = PhraseList(named: "AvailabilityWords.plain")
  /// Words that ask for an answer if nothing shows what is beside them.
  private static let cues = PhraseList(named: "AvailabilityWords.cues")

  static func isAsked(in line: String) -> Bool {
    let folded = FoldedLine(line)
    return folded.has(cues) || folded.has(plain)
  }

  /// Whether a line is labelled as one about status: `Nationality: Peru / Chile`.
  static func isLabelled(_ line: FoldedLine) -> Bool { line.begins(withOneOf: labels) }

  private static let labels = PhraseList(named: "AvailabilityWords.labels")

  /// Whether a line that names nothing else is only about this.
  static func isPlain(_ line: FoldedLine) -> Bool { line.has(plain) }
}
