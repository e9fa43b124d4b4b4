import LapelPage

/// How a run is set, and what it is in the document's structure.
struct Look: Hashable {
  /// The size in points.
  var size: Double
  var isBold = false
  var isItalic = false
  var color: RGB = .black
  var element: StructureTree.ID
  var link: Run.Destination?
  var isUnderlined = false
  /// Whether its words stay on one line if they can.
  var isKeptWhole = false
  /// The space added to each advance, in em.
  var tracking = 0.0
  var features: [String] = []
  /// The language, as a BCP 47 tag.
  var language: String
  /// The index of where the person wrote it; nil: the program's own words.
  var source: Int?
}

/// A glyph of a paragraph, in reading order; of several that share a text, the first has it.
struct Atom {
  enum Kind {
    case text, space
    /// A separator, which is dropped where a line begins or ends with it.
    case separator
  }

  /// Whether a line may end after it.
  enum Break {
    case never, allowed
    /// Only inside what is wider than a line: best at a space, then after a `/`, then elsewhere.
    case within, withinAfterMark, withinAfterSpace
  }

  /// The index of its face in the shaper.
  let face: Int
  let glyph: UInt32
  /// The advance in points.
  var advance: Double
  let dx: Double
  let dy: Double
  let text: String
  var kind: Kind
  /// The index of its look in the galley.
  let look: Int
  var end: Break
  /// The level in the bidirectional algorithm.
  let level: UInt8
  /// Whether the face has no glyph for its text, so that something else is drawn.
  var isMissing = false

  /// The same glyph in another size, which has a look of its own.
  func scaled(by factor: Double, look: Int) -> Self {
    var scaled = Self(
      face: face, glyph: glyph, advance: advance * factor, dx: dx * factor, dy: dy * factor, text: text,
      kind: kind,
      look: look, end: end, level: level)
    scaled.isMissing = isMissing
    return scaled
  }

  /// How many letters it counts as: a Hangul syllable, a Han or a Kana character is as wide as two.
  var letters: Int {
    var count = 0
    for scalar in text.unicodeScalars {
      count += (0x1100...0x11FF).contains(scalar.value) || (0x2E80...0xFFDC).contains(scalar.value) ? 2 : 1
    }
    return count
  }
}
