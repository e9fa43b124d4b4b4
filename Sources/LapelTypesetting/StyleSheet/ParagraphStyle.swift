/// How the lines of one kind of paragraph look.
package struct ParagraphStyle: Sendable, Hashable {
  /// Of the letters, in points.
  package var size: Double
  /// From baseline to baseline.
  package var leading: Double
  /// White above the first line, more than its leading.
  package var before: Double
  /// White below the last line, more than the next line's leading.
  package var after: Double
  /// Of its text where a run's face has none of its own.
  package var color: RGB
  /// Whether its text is bold where a run's face says nothing else.
  package var isBold: Bool
  /// Whether its text is italic; Korean text never is.
  package var isItalic: Bool
  /// Whether its lines are in the middle of their column; else at its left.
  package var isCentred: Bool
  /// How far all lines are in.
  package var indent: Double
  /// How far lines after the first are in.
  package var hang: Double
  /// What comes before it as an item; nil: nothing.
  package var mark: MarkStyle?
  /// Whether no page ends after it.
  package var keepsWithNext: Bool
  /// The room that must be left on the page for it and what follows.
  package var need: Double
  /// Of OpenType: `smcp`, `tnum`.
  package var features: [String]
  /// Added to each advance, in em.
  package var tracking: Double
  /// The line with it as a head; nil: none.
  package var rule: RuleStyle?
  /// The bar at its left as a head; nil: none.
  package var bar: BarStyle?
  /// The colour of its links; nil: that of their face.
  package var linkColor: RGB?
  /// Whether its links have a line under them.
  package var underlinesLinks: Bool

  /// Plain black lines, unless more is said; lengths in points.
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

/// What comes before an item.
package struct MarkStyle: Sendable, Hashable {
  /// What is drawn as a mark; lengths in points.
  package enum Sign: Sendable, Hashable {
    case text(String)
    /// A filled square with sides of this length.
    case square(Double)
    /// A filled circle of this diameter.
    case disc(Double)
    /// A line of this length.
    case dash(Double)
    /// Where it is in its section.
    case number
  }

  /// What is drawn.
  package var sign: Sign
  /// What it is drawn in.
  package var color: RGB
  /// From the mark's left to the text's.
  package var width: Double

  /// A mark and the room that it takes, in points.
  package init(sign: Sign, color: RGB, width: Double) {
    self.sign = sign
    self.color = color
    self.width = width
  }
}

/// A line from margin to margin with a head.
package struct RuleStyle: Sendable, Hashable {
  /// From the head's baseline up to the rule; less than 0 below it.
  package var offset: Double
  /// How thick it is.
  package var width: Double
  /// What it is drawn in.
  package var color: RGB
  /// How far it reaches over the left end of its column.
  package var reach: Double
  /// How much of its left end is drawn in `tabColor`, with `tabWidth`.
  package var tab: Double
  /// How thick the left end is.
  package var tabWidth: Double
  /// What the left end is drawn in.
  package var tabColor: RGB

  /// A line without a left end of its own, unless one is given; lengths in points.
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

/// A bar at the left of a head.
package struct BarStyle: Sendable, Hashable {
  /// How thick it is.
  package var width: Double
  /// From the bar to the text.
  package var gap: Double
  /// What it is drawn in.
  package var color: RGB

  /// A bar; lengths in points.
  package init(width: Double, gap: Double, color: RGB) {
    self.width = width
    self.gap = gap
    self.color = color
  }
}

/// How a run differs from its paragraph; nil: it does not.
package struct FaceStyle: Sendable, Hashable {
  /// Its size through its paragraph's.
  package var scale: Double
  /// Whether it is bold; nil: as its paragraph is.
  package var isBold: Bool?
  /// Whether it is italic, beside what its paragraph says.
  package var isItalic: Bool
  /// Its colour; nil: its paragraph's.
  package var color: RGB?
  /// Whether it has a line under it.
  package var isUnderlined: Bool
  /// Of OpenType, beside its paragraph's.
  package var features: [String]

  /// As its paragraph, unless more is said.
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
