import LapelPage

/// How a run is set, and what it is in the document's structure.
struct Look: Hashable {
  /// In points.
  var size: Double
  var isBold = false
  var isItalic = false
  var color: RGB = .black
  var element: StructureTree.ID
  var link: Run.Destination?
  var isUnderlined = false
  /// Its words stay on one line where they can.
  var isKeptWhole = false
  /// In em.
  var tracking = 0.0
  var features: [String] = []
  /// BCP 47.
  var language: String
  /// Where the person wrote it.
  var source: Int?
}

/// A glyph of a paragraph, in the order that people read; several share the text that the first of them has.
struct Atom {
  enum Kind {
    case text, space
    /// A separator, gone where a line begins or ends with it.
    case separator
  }

  /// Whether a line may end after it.
  enum Break {
    case never, allowed
    /// Only inside what is wider than a line; better at a space than after a `/`, and better there than elsewhere.
    case within, withinAfterMark, withinAfterSpace
  }

  /// Of the shaper's faces.
  let face: Int
  let glyph: UInt32
  /// In points.
  var advance: Double
  let dx: Double
  let dy: Double
  let text: String
  var kind: Kind
  /// Of the galley's looks.
  let look: Int
  var end: Break
  /// Of the bidirectional algorithm.
  let level: UInt8
  /// Whether the face has no glyph for its text, so that something else is there.
  var isMissing = false

  /// The same glyph in another size, for which there is a look of its own.
  func scaled(by factor: Double, look: Int) -> Self {
    var scaled = Self(
      face: face, glyph: glyph, advance: advance * factor, dx: dx * factor, dy: dy * factor, text: text,
      kind: kind,
      look: look, end: end, level: level)
    scaled.isMissing = isMissing
    return scaled
  }

  /// How many letters the eye takes it for: a syllable of Hangul, a Han or a Kana sign is as wide as two.
  var letters: Int {
    var count = 0
    for scalar in text.unicodeScalars {
      count += (0x1100...0x11FF).contains(scalar.value) || (0x2E80...0xFFDC).contains(scalar.value) ? 2 : 1
    }
    return count
  }
}
