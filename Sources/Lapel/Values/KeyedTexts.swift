/// Texts under keys that the person chooses, such as section titles and reworded lines.
public struct KeyedTexts: Hashable, Sendable {
  /// The texts in the order written; keys may repeat.
  public let items: [KeyedText]

  /// Keeps the given texts in their order.
  public init(_ items: [KeyedText]) { self.items = items }

  /// An empty set of texts.
  public static let none = KeyedTexts([])

  /// The first text under a key; nil when there is none.
  public subscript(key: String) -> LocalizedText? { items.first { $0.key == key }?.text }
}

/// One text under a key that the person chose.
public struct KeyedText: Hashable, Sendable {
  /// The key as written: the name of a section, or an id.
  public let key: String
  /// Where the key was read; `.none` if the program made it.
  public let keyOrigin: Origin
  /// The text under the key.
  public let text: LocalizedText

  /// Makes a text with its key; without an origin it counts as made by the program.
  public init(_ key: String, keyOrigin: Origin = .none, _ text: LocalizedText) {
    self.key = key
    self.keyOrigin = keyOrigin
    self.text = text
  }
}
