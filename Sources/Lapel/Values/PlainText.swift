/// A text that is the same in every language, such as an e-mail address, a score or a keyword.
public struct PlainText: Hashable, Sendable {
  /// The text exactly as written.
  public let text: String
  /// The level written on this value; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a text; without an origin it counts as made by the program.
  public init(_ text: String, show: ShowLevel? = nil, origin: Origin = .none) {
    self.text = text
    self.show = show
    self.origin = origin
  }
}
