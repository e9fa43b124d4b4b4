/// An item of `links`: a URL, a labelled URL, or the id of an item of the career.
public struct Link: Hashable, Sendable {
  /// The label to print; nil to print the target's own title, or the URL itself.
  public let label: LocalizedText?
  /// The URL, or the id of an item.
  public let target: String
  /// The level written on this link; nil when none is.
  public let show: ShowLevel?
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes a link; without an origin it counts as made by the program.
  public init(label: LocalizedText? = nil, target: String, show: ShowLevel? = nil, origin: Origin = .none) {
    self.label = label
    self.target = target
    self.show = show
    self.origin = origin
  }
}
