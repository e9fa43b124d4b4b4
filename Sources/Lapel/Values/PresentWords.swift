import LapelDiagnostics

/// The words that say that a period is still going on.
enum PresentWords {
  static let all = DateWords.present

  static func contains(_ text: String) -> Bool {
    // Most of the texts that are tested are dates.
    if let first = text.utf8.first, (0x30...0x39).contains(first) { return false }
    return all.contains(text) || all.contains(text.lowercased())
  }

  /// The word that a text is a typo of; nil when it is none. No other Korean word can follow a date, so a near one is
  /// enough there.
  static func slip(_ text: String) -> String? {
    Slip.name(for: text, among: all)
      ?? Spelling.nearest(to: text, in: all.filter { $0.utf8.contains { $0 >= 0x80 } })
  }
}
