/// Texts under keys of the person's choice: section titles, reworded lines.
public struct KeyedTexts: Hashable, Sendable {
  public let items: [KeyedText]

  public init(_ items: [KeyedText]) { self.items = items }

  public static let none = KeyedTexts([])

  public subscript(key: String) -> LocalizedText? { items.first { $0.key == key }?.text }
}

/// A text under a key of the person's choice.
public struct KeyedText: Hashable, Sendable {
  public let key: String
  public let keyOrigin: Origin
  public let text: LocalizedText

  public init(_ key: String, keyOrigin: Origin = .none, _ text: LocalizedText) {
    self.key = key
    self.keyOrigin = keyOrigin
    self.text = text
  }
}
