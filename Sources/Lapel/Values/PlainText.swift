/// One text that is the same in every language, exactly as written: an e-mail address, a score, a keyword.
public struct PlainText: Hashable, Sendable {
  /// Exactly as written.
  public let text: String
  /// A level written on this very value; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// A text that the program makes, unless an origin is given.
  public init(_ text: String, show: ShowLevel? = nil, origin: Origin = .none) {
    self.text = text
    self.show = show
    self.origin = origin
  }
}
