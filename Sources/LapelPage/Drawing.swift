/// A drawing of areas, rules and words; x goes to the right and y goes down, in units of its own, twelve of which are the
/// height of a line's letters.
package struct Drawing: Sendable, Hashable {
  /// The width in the drawing's own units; what goes beyond is not clipped.
  package let width: Double
  /// The height in the drawing's own units.
  package let height: Double
  /// The shapes, in the order in which they are drawn.
  package private(set) var shapes: [Shape] = []
  /// The title.
  package var title = ""
  /// What the drawing shows, for those who cannot see it.
  package var alternative = ""

  /// The size of its words, in its own units.
  package static let textSize = 12.0

  /// Makes an empty drawing of a size.
  package init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  /// One thing to draw.
  package enum Shape: Sendable, Hashable {
    /// - `title`: what is shown to those who point at it; nil for nothing.
    case area(Outline, Tone, title: String?)
    case rule(x: Double, top: Double, bottom: Double)
    case words(String, x: Double, y: Double, Anchor, Ink)
  }

  /// The outline of an area.
  package enum Outline: Sendable, Hashable {
    case rectangle(x: Double, y: Double, width: Double, height: Double)
    /// A diamond by its topmost corner, with half its width and half its height.
    case diamond(x: Double, y: Double, halfWidth: Double, halfHeight: Double)
    /// A band from left to right, equally high at both ends and bent in the middle.
    case band(left: Double, leftTop: Double, right: Double, rightTop: Double, height: Double)
  }

  /// What an area is, which decides how dark it is.
  package enum Tone: String, Sendable, Hashable, CaseIterable {
    /// Alternating bars, one under another.
    case bar, otherBar
    /// A hoped-for end, and any other.
    case goodEnd, otherEnd
    case band, mark
    case open, filled
  }

  /// The part of the words that is at their place.
  package enum Anchor: String, Sendable, Hashable { case start, middle, end }

  /// What words are drawn in; a theme decides its colour.
  package enum Ink: String, Sendable, Hashable, CaseIterable {
    case plain, quiet
    /// For words on a bar.
    case onBar
  }

  /// Draws an area over what is there.
  package mutating func add(_ outline: Outline, _ tone: Tone, title: String? = nil) {
    shapes.append(.area(outline, tone, title: title))
  }

  /// Draws a vertical line.
  package mutating func addRule(x: Double, top: Double, bottom: Double) {
    shapes.append(.rule(x: x, top: top, bottom: bottom))
  }

  /// Writes a line of words; `y` is their baseline.
  package mutating func write(
    _ words: String, x: Double, y: Double, anchor: Anchor = .start, ink: Ink = .plain
  ) {
    shapes.append(.words(words, x: x, y: y, anchor, ink))
  }
}
