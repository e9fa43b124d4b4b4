/// The language in which the program speaks to a person.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  case english = "en"
  case korean = "ko"
}

extension Diagnostic {
  /// What a problem says to a person.
  public struct Words: Hashable, Sendable {
    public let message: String
    /// One for each hint of the problem.
    public let hints: [String]
    /// One for each note of the problem.
    public let notes: [String]
  }

  /// What the problem says in a language; in English where nothing else is known.
  public func words(in language: MessageLanguage) -> Words {
    Words(message: message, hints: hints, notes: notes.map(\.message))
  }
}
