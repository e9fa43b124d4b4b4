/// Words that a field's text usually is, declared with the field; editors offer them, and any other text is accepted too.
public enum UsualWords: Sendable, Hashable {
  /// No words: any text is usual.
  case none
  case these([String])
  /// The names of sections.
  case sections
  /// The names of the built-in themes.
  case themes
  /// The tags of the career's own languages.
  case languages

  /// `yes` and `no`.
  public static let yesOrNo = these(["yes", "no"])
}
