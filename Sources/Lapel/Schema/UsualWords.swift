/// Words that a field's text usually is, told where the field is declared; editors offer them, and any other text is taken.
public enum UsualWords: Sendable, Hashable {
  /// None: any text may be in it.
  case none
  case these([String])
  /// The names of sections.
  case sections
  /// The names of themes that the program has.
  case themes
  /// The tags of the career's own languages.
  case languages

  /// What is on or off.
  public static let yesOrNo = these(["yes", "no"])
}
