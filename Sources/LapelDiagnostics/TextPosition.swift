/// What the places within a line are counted in.
package enum PositionEncoding: Sendable, Hashable, CaseIterable {
  case utf8
  case utf16
  case scalars
}

/// A place as editors count: lines and characters from 0, characters in the units of an encoding.
package struct TextPosition: Hashable, Sendable, Comparable {
  package var line: Int
  package var character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (a: TextPosition, b: TextPosition) -> Bool {
    (a.line, a.character) < (b.line, b.character)
  }
}
