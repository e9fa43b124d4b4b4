/// One text that is the same in every language, exactly as written: an e-mail address, a score, a keyword.
public struct PlainText: Hashable, Sendable {
  public let text: String
  /// A level written on this very value; nil when none is.
  public let show: ShowLevel?
  public let origin: Origin

  public init(_ text: String, show: ShowLevel? = nil, origin: Origin = .none) {
    self.text = text
    self.show = show
    self.origin = origin
  }
}
