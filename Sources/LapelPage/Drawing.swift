/// A drawing of areas, rules and words; x goes to the right and y down, in units of its own, twelve of which are as high
/// as a line's letters.
package struct Drawing: Sendable, Hashable {
  /// In the drawing's own units; what reaches beyond is not kept in.
  package let width: Double
  /// In the drawing's own units.
  package let height: Double
  /// In the order in which they are drawn.
  package private(set) var shapes: [Shape] = []
  /// What it is called.
  package var title = ""
  /// What it shows, for who cannot see it.
  package var alternative = ""

  /// How large its words are.
  package static let textSize = 12.0

  /// An empty drawing of a size.
  package init(width: Double, height: Double) { (self.width, self.height) = (width, height) }

  /// One thing that is drawn.
  package enum Shape: Sendable, Hashable {
    /// - `title`: what is told of it to who points at it; nil for nothing.
    case area(Outline, Tone, title: String?)
    case rule(x: Double, top: Double, bottom: Double)
    case words(String, x: Double, y: Double, Anchor, Ink)
  }

  /// The way around an area.
  package enum Outline: Sendable, Hashable {
    case rectangle(x: Double, y: Double, width: Double, height: Double)
    /// A diamond by its upper corner, with half its sides.
    case diamond(x: Double, y: Double, halfWidth: Double, halfHeight: Double)
    /// A band from the left, as high there as on the right, bent in its middle.
    case band(left: Double, leftTop: Double, right: Double, rightTop: Double, height: Double)
  }

  /// What an area is, which says how dark it is.
  package enum Tone: String, Sendable, Hashable, CaseIterable {
    /// One of several that are under one another, by turns with the other kind.
    case bar, otherBar
    /// An end that was hoped for, and any other.
    case goodEnd, otherEnd
    case band, mark
    case open, filled
  }

  /// What part of the words is at their place.
  package enum Anchor: String, Sendable, Hashable { case start, middle, end }

  /// What words are drawn in, which a theme gives a colour.
  package enum Ink: String, Sendable, Hashable, CaseIterable {
    case plain, quiet
    /// On a bar.
    case onBar
  }

  /// Draws an area over what is there.
  package mutating func add(_ outline: Outline, _ tone: Tone, title: String? = nil) {
    shapes.append(.area(outline, tone, title: title))
  }

  /// Draws an upright line.
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
