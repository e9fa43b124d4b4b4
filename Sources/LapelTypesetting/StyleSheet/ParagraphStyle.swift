/// How the lines of one kind of paragraph look; lengths in points.
package struct ParagraphStyle: Sendable, Hashable {
  /// The size of the letters, in points.
  package var size: Double
  /// The distance between baselines.
  package var leading: Double
  /// The white above the first line, in addition to its leading.
  package var before: Double
  /// The white below the last line, in addition to the next line's leading.
  package var after: Double
  /// The colour of text whose face has none of its own.
  package var color: RGB
  /// Whether its text is bold, unless a run's face says otherwise.
  package var isBold: Bool
  /// Whether its text is italic; Korean text never is.
  package var isItalic: Bool
  /// Whether its lines are centred in their column; else they are at its left.
  package var isCentred: Bool
  /// The indentation of all lines.
  package var indent: Double
  /// The indentation of lines after the first.
  package var hang: Double
  /// The mark before it when it is an item; nil: none.
  package var mark: MarkStyle?
  /// Whether a page may not end after it.
  package var keepsWithNext: Bool
  /// The room that must be left on the page for it and what follows.
  package var need: Double
  /// OpenType features: `smcp`, `tnum`.
  package var features: [String]
  /// The space added to each advance, in em.
  package var tracking: Double
  /// The rule with it when it is a heading; nil: none.
  package var rule: RuleStyle?
  /// The bar at its left when it is a heading; nil: none.
  package var bar: BarStyle?
  /// The colour of its links; nil: that of their face.
  package var linkColor: RGB?
  /// Whether its links are underlined.
  package var underlinesLinks: Bool

  /// Makes a style of plain black lines by default; lengths are in points.
  package init(
    size: Double, leading: Double, before: Double = 0, after: Double = 0, color: RGB = .black,
    isBold: Bool = false, isItalic: Bool = false, isCentred: Bool = false, indent: Double = 0,
    hang: Double = 0, mark: MarkStyle? = nil, keepsWithNext: Bool = false, need: Double = 0,
    features: [String] = [], tracking: Double = 0, rule: RuleStyle? = nil, bar: BarStyle? = nil,
    linkColor: RGB? = nil, underlinesLinks: Bool = false
  ) {
    self.size = size
    self.leading = leading
    self.before = before
    self.after = after
    self.color = color
    self.isBold = isBold
    self.isItalic = isItalic
    self.isCentred = isCentred
    self.indent = indent
    self.hang = hang
    self.mark = mark
    self.keepsWithNext = keepsWithNext
    self.need = need
    self.features = features
    self.tracking = tracking
    self.rule = rule
    self.bar = bar
    self.linkColor = linkColor
    self.underlinesLinks = underlinesLinks
  }
}

/// The mark before an item.
package struct MarkStyle: Sendable, Hashable {
  /// The sign drawn as a mark; lengths in points.
  package enum Sign: Sendable, Hashable {
    case text(String)
    /// A filled square with sides of this length.
    case square(Double)
    /// A filled circle of this diameter.
    case disc(Double)
    /// A line of this length.
    case dash(Double)
    /// The number of the item in its section.
    case number
  }

  /// The sign to draw.
  package var sign: Sign
  /// The colour of the sign.
  package var color: RGB
  /// The distance from the mark's left edge to the text's.
  package var width: Double

  /// Makes a mark with the room that it takes, in points.
  package init(sign: Sign, color: RGB, width: Double) {
    self.sign = sign
    self.color = color
    self.width = width
  }
}

/// A rule from margin to margin with a heading; lengths in points.
package struct RuleStyle: Sendable, Hashable {
  /// The height of the rule above the heading's baseline; negative when it is below.
  package var offset: Double
  /// The thickness.
  package var width: Double
  /// The colour.
  package var color: RGB
  /// How far it extends beyond the left end of its column.
  package var reach: Double
  /// The length of its left end that is drawn in `tabColor`, with `tabWidth`.
  package var tab: Double
  /// The thickness of the left end.
  package var tabWidth: Double
  /// The colour of the left end.
  package var tabColor: RGB

  /// Makes a rule, by default without a left end of its own; lengths are in points.
  package init(
    offset: Double, width: Double, color: RGB, reach: Double = 0, tab: Double = 0, tabWidth: Double = 0,
    tabColor: RGB = .black
  ) {
    self.offset = offset
    self.width = width
    self.color = color
    self.reach = reach
    self.tab = tab
    self.tabWidth = tabWidth
    self.tabColor = tabColor
  }
}

/// A bar at the left of a heading; lengths in points.
package struct BarStyle: Sendable, Hashable {
  /// The thickness.
  package var width: Double
  /// The distance from the bar to the text.
  package var gap: Double
  /// The colour.
  package var color: RGB

  /// Makes a bar; lengths are in points.
  package init(width: Double, gap: Double, color: RGB) {
    self.width = width
    self.gap = gap
    self.color = color
  }
}

/// How a run differs from its paragraph.
package struct FaceStyle: Sendable, Hashable {
  /// Its size relative to its paragraph's.
  package var scale: Double
  /// Whether it is bold; nil: as its paragraph is.
  package var isBold: Bool?
  /// Whether it is italic, whatever its paragraph says.
  package var isItalic: Bool
  /// Its colour; nil: its paragraph's.
  package var color: RGB?
  /// Whether it is underlined.
  package var isUnderlined: Bool
  /// OpenType features in addition to its paragraph's.
  package var features: [String]

  /// Makes a style that by default does not differ from the paragraph.
  package init(
    scale: Double = 1, isBold: Bool? = nil, isItalic: Bool = false, color: RGB? = nil,
    isUnderlined: Bool = false, features: [String] = []
  ) {
    self.scale = scale
    self.isBold = isBold
    self.isItalic = isItalic
    self.color = color
    self.isUnderlined = isUnderlined
    self.features = features
  }
}
