/// A value to be written: what records become before they become YAML.
public indirect enum Tree: Hashable, Sendable {
  case text(String)
  case list([Tree])
  case fields([Pair])

  public struct Pair: Hashable, Sendable {
    public let key: String
    public let value: Tree

    public init(_ key: String, _ value: Tree) {
      self.key = key
      self.value = value
    }
  }
}
