/// A value to be written: what records become before they become YAML.
public indirect enum Tree: Hashable, Sendable {
  case text(String)
  case list([Tree])
  case fields([Pair])

  /// A key with its value.
  public struct Pair: Hashable, Sendable {
    /// Written in quotes where YAML would take it for something else.
    public let key: String
    /// What is under the key.
    public let value: Tree

    /// A key with its value.
    public init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }
}
