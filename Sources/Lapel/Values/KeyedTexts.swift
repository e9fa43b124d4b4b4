/// Texts under keys of the person's choice: section titles, reworded lines.
public struct KeyedTexts: Hashable, Sendable {
  /// In the order written; keys may repeat.
  public let items: [KeyedText]

  /// Of these, in this order.
  public init(_ items: [KeyedText]) { self.items = items }

  /// No key at all.
  public static let none = KeyedTexts([])

  /// The text under a key, the first of several; nil where there is none.
  public subscript(key: String) -> LocalizedText? { items.first { $0.key == key }?.text }
}

/// A text under a key of the person's choice.
public struct KeyedText: Hashable, Sendable {
  /// As written: a section, an id.
  public let key: String
  /// Where the key is written.
  public let keyOrigin: Origin
  /// What is under the key.
  public let text: LocalizedText

  /// A text under its key.
  public init(_ key: String, keyOrigin: Origin = .none, _ text: LocalizedText) {
    self.key = key
    self.keyOrigin = keyOrigin
    self.text = text
  }
}
