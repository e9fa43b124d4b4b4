/// How long an answer on an application form is, in the unit that the form counts.
public struct AnswerLength: Hashable, Sendable {
  /// The unit that a form counts in.
  public enum Unit: Hashable, Sendable, CaseIterable {
    /// 자: characters as people see them, a line break as one.
    case characters
    /// 공백제외: characters without white space.
    case charactersWithoutSpaces
    /// EUC-KR/CP949 bytes as Korean forms count them: 2 for Hangul and every other wide character, 1 for ASCII.
    case bytes
    /// UTF-8 bytes: 3 for a syllable of Hangul.
    case utf8Bytes
    case words
  }

  /// The length, in `unit`.
  public let count: Int
  /// The unit that was counted.
  public let unit: Unit

  /// Counts a text as it would be pasted into a form; line breaks at its end are not counted.
  public init(of text: String, in unit: Unit) {
    self.unit = unit
    count = Self.count(text, unit)
  }

  private static func count(_ text: String, _ unit: Unit) -> Int {
    // `\r\n` is one Character already; the last line break is not part of what is pasted.
    var characters = Hangul.composed(text)[...]
    while let last = characters.last, last.isNewline { characters.removeLast() }
    return switch unit {
    case .characters: characters.count
    case .charactersWithoutSpaces: characters.count { !$0.isWhitespace }
    case .bytes: characters.reduce(0) { $0 + bytes(of: $1) }
    case .utf8Bytes: characters.reduce(0) { $0 + ($1.isNewline ? 1 : $1.utf8.count) }
    case .words: characters.split(whereSeparator: \.isWhitespace).count
    }
  }

  private static func bytes(of character: Character) -> Int {
    if character.isNewline { return 1 }
    return character.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar.isASCII ? 1 : scalar.value > 0xFFFF ? 4 : 2)
    }
  }
}
