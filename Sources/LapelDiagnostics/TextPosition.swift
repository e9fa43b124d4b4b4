/// What the places within a line are counted in.
package enum PositionEncoding: Sendable, Hashable, CaseIterable {
  case utf8
  case utf16
  case scalars
}

/// A place as editors count: lines and characters from 0, characters in the units of an encoding.
package struct TextPosition: Hashable, Sendable, Comparable {
  /// From 0.
  package var line: Int
  /// From 0, in the units of an encoding.
  package var character: Int

  /// A place, unchecked against any text.
  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Whether the first stands earlier in the text.
  package static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }
}
