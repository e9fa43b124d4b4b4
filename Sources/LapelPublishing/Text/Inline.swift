/// A piece of a line: what inline Markdown can say, and nothing else.
public indirect enum Inline: Hashable, Sendable {
  /// Characters as the person typed them; never markup of any format.
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case code(String)
  /// The address has been checked to be http, https or mailto.
  case link([Inline], url: String)
}
