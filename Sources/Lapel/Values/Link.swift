/// An item of `links`: a URL, a labelled URL, or the id of an item of the career.
public struct Link: Hashable, Sendable {
  /// nil: the target's own title, or the URL itself, is printed.
  public let label: LocalizedText?
  /// A URL, or an id.
  public let target: String
  public let show: ShowLevel?
  public let origin: Origin

  public init(label: LocalizedText? = nil, target: String, show: ShowLevel? = nil, origin: Origin = .none) {
    self.label = label
    self.target = target
    self.show = show
    self.origin = origin
  }
}
