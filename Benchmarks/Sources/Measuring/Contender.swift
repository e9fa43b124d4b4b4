/// One way to read YAML: reads the bytes, and returns how much it found (more than nothing).
public struct Contender: Sendable {
  let name: String
  let read: @Sendable ([UInt8]) -> Int

  public init(_ name: String, _ read: @escaping @Sendable ([UInt8]) -> Int) {
    self.name = name
    self.read = read
  }
}
