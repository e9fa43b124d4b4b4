/// The unit in which places inside a line are counted.
package enum PositionEncoding: Sendable, Hashable, CaseIterable {
  case utf8
  case utf16
  case scalars
}

/// A place as editors count it: lines and characters from 0, characters in the units of an encoding.
package struct TextPosition: Hashable, Sendable, Comparable {
  /// The line, from 0.
  package var line: Int
  /// The character, from 0, in the units of an encoding.
  package var character: Int

  /// Makes a place without checking it against a text.
  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Whether the first is earlier in the text.
  package static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }
}
