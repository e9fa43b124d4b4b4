/// An item of `links`: a URL, a labelled URL, or the id of an item of the career.
public struct Link: Hashable, Sendable {
  /// nil: the target's own title, or the URL itself, is printed.
  public let label: LocalizedText?
  /// A URL, or an id.
  public let target: String
  /// A level written on this very link; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// A link that the program makes, unless an origin is given.
  public init(label: LocalizedText? = nil, target: String, show: ShowLevel? = nil, origin: Origin = .none) {
    self.label = label
    self.target = target
    self.show = show
    self.origin = origin
  }
}
