/// The name that other places point at, as written: short, without blanks or dots.
public struct Identifier: Hashable, Sendable {
  /// As written; it may hold what an id may not, which is reported when it is read.
  public let text: String
  /// Where it was read; `.none` if the program made it.
  public let origin: Origin

  /// An id as it is, unchecked.
  public init(_ text: String, _ origin: Origin = .none) {
    self.text = text
    self.origin = origin
  }

  /// The words that an id, or the name of an item made of ids, is put together from.
  package static func words(of name: String) -> String {
    String(name.map { "-_.[]".contains($0) ? " " : $0 })
  }
}
