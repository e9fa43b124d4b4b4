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
    guard name.utf8.contains(where: isMark) else { return name }
    // Beside other letters a mark may be a part of a character.
    guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(name.map { "-_.[]".contains($0) ? " " : $0 })
    }
    return String(decoding: name.utf8.map { isMark($0) ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// Whether a byte is a mark between words.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    // `-_.[]`
    case 0x2D, 0x5F, 0x2E, 0x5B, 0x5D: true
    default: false
    }
  }
}
