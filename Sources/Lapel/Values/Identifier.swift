/// The id that other places use to point at an item: short, without blanks or dots.
public struct Identifier: Hashable, Sendable {
  /// The id as written; characters that an id may not contain are reported when it is read.
  public let text: String
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// Makes an id without checking it.
  public init(_ text: String, _ origin: Origin = .none) {
    self.text = text
    self.origin = origin
  }

  /// The words in an id, or in the name of an item that is made of ids.
  package static func words(of name: String) -> String {
    String(name.map { "-_.[]".contains($0) ? " " : $0 })
  }
}
