import LapelDiagnostics

/// The words that say a period still goes on.
enum PresentWords {
  static let all = DateWords.present

  static func contains(_ text: String) -> Bool {
    // Most of what is asked about is a date.
    if let first = text.utf8.first, (0x30...0x39).contains(first) { return false }
    return all.contains(text) || all.contains(text.lowercased())
  }

  /// The word that a text is with a slip of the finger. Behind a date no other Korean word stands, so that one
  /// near it is enough.
  static func slip(_ text: String) -> String? {
    Slip.name(for: text, among: all)
      ?? Spelling.nearest(to: text, in: all.filter { $0.utf8.contains { $0 >= 0x80 } })
  }
}
