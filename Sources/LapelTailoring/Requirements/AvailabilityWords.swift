/// Whether a line asks for a yes or a no, which no career shows: a permit to work, shifts, moving, a status of law.
enum AvailabilityWords {
  /// Words that say so by themselves, whatever is beside them.
  private static let plain = PhraseList(named: "AvailabilityWords.plain")
  /// Words that say so where nothing shows what is beside them.
  private static let cues = PhraseList(named: "AvailabilityWords.cues")

  static func isAsked(in line: String) -> Bool {
    let folded = FoldedLine(line)
    return folded.has(cues) || folded.has(plain)
  }

  /// Whether a line is headed as one of status: `Nationality: Peru / Chile`.
  static func isLabelled(_ line: FoldedLine) -> Bool { line.begins(withOneOf: labels) }

  private static let labels = PhraseList(named: "AvailabilityWords.labels")

  /// Whether a line that names nothing else is of this alone.
  static func isPlain(_ line: FoldedLine) -> Bool { line.has(plain) }
}
