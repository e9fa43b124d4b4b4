/// A value to be written as YAML; records become trees first.
public indirect enum Tree: Hashable, Sendable {
  case text(String)
  case list([Tree])
  case fields([Pair])

  /// A key with its value.
  public struct Pair: Hashable, Sendable {
    /// The key, which is written in quotes if YAML would take it for something else.
    public let key: String
    /// The value under the key.
    public let value: Tree

    /// Makes a pair from a key and a value.
    public init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }
}
