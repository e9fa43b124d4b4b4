package import LapelPage

/// How a page looks: every size in points of 1/72 inch, nothing left to be looked up.
package struct StyleSheet: Sendable, Hashable {
  /// The paper.
  package var sheet: Sheet
  /// What is left white around the text.
  package var margins: Margins
  /// From the lower edge of the sheet to the foot's baseline.
  package var foot: Double
  /// Which families set it.
  package var fonts: FontChoice
  /// How each kind of paragraph looks; one that is missing is 10 points on 14.
  package var styles: [Paragraph.Style: ParagraphStyle]
  /// How each kind of run looks; one that is missing looks as its paragraph does.
  package var faces: [Run.Face: FaceStyle]
  /// How far what a section holds is in from its head.
  package var rail: Double
  /// Where dates stand.
  package var edge: EdgePlace
  /// nil: nothing is painted behind the header.
  package var band: Band?
  /// How large a photo is, and where it is.
  package var photo: PhotoStyle
  /// Whether labels and their values are in two columns.
  package var hasGrid: Bool
  /// Sections that stand side by side where they are short, by their keys.
  package var sideBySide: Set<String>
  /// nil: one column.
  package var side: SideColumn?
  /// nil: no rules are drawn around what sections hold.
  package var cells: CellStyle?

  /// One column with dates at the right, unless more is said; lengths in points.
  package init(
    sheet: Sheet, margins: Margins, foot: Double, fonts: FontChoice,
    styles: [Paragraph.Style: ParagraphStyle], faces: [Run.Face: FaceStyle], rail: Double = 0,
    edge: EdgePlace = .right, band: Band? = nil, photo: PhotoStyle = PhotoStyle(), hasGrid: Bool = true,
    sideBySide: Set<String> = [], side: SideColumn? = nil, cells: CellStyle? = nil
  ) {
    self.sheet = sheet
    self.margins = margins
    self.foot = foot
    self.fonts = fonts
    self.styles = styles
    self.faces = faces
    self.rail = rail
    self.edge = edge
    self.band = band
    self.photo = photo
    self.hasGrid = hasGrid
    self.sideBySide = sideBySide
    self.side = side
    self.cells = cells
  }

  /// The width of a line that goes from margin to margin.
  var measure: Double { sheet.width - margins.left - margins.right }

  /// The width of the main column where nothing is beside it: rows of a hundred letters can still be read.
  var wideMeasure: Double { min(measure, 44.5 * bodySize) }

  /// Where the column at the side begins, from the left margin.
  var sideStart: Double {
    guard let side, !side.isLeft else { return 0 }
    return measure - side.width
  }

  /// The size of plain text, in points.
  package var bodySize: Double { self[Paragraph.Style.body].size }

  var textHeight: Double { sheet.height - margins.top - margins.bottom }

  subscript(style: Paragraph.Style) -> ParagraphStyle {
    styles[style] ?? ParagraphStyle(size: 10, leading: 14)
  }

  subscript(face: Run.Face) -> FaceStyle { faces[face] ?? FaceStyle() }
}

/// From the edges of the sheet to the text.
package struct Margins: Sendable, Hashable {
  /// In points.
  package var left: Double
  /// In points.
  package var right: Double
  /// In points.
  package var top: Double
  /// In points.
  package var bottom: Double

  /// Margins in points.
  package init(left: Double, right: Double, top: Double, bottom: Double) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }
}

/// Where stands what a paragraph has beside it.
package enum EdgePlace: Sendable, Hashable {
  /// At the right end of its last line.
  case right
  /// In the margin at the left of its first line, so far from it.
  case margin(gap: Double)
  /// In the text, after it.
  case within
  /// At the head of the line under a title; of what has no such line, in the text.
  case below
}

/// A colour behind the header, from edge to edge of the sheet, with a line under it.
package struct Band: Sendable, Hashable {
  /// The colour behind the header.
  package var fill: RGB
  /// The colour of the line under it.
  package var line: RGB
  /// How thick the line is.
  package var lineHeight: Double
  /// From the upper edge of the sheet to the capitals of the first line.
  package var head: Double
  /// From the last baseline to the line.
  package var foot: Double
  /// White under the line.
  package var after: Double
  /// Colours of paragraphs within, in place of their own.
  package var colors: [Paragraph.Style: RGB]

  /// A band; lengths in points.
  package init(
    fill: RGB, line: RGB, lineHeight: Double, head: Double, foot: Double, after: Double,
    colors: [Paragraph.Style: RGB]
  ) {
    self.fill = fill
    self.line = line
    self.lineHeight = lineHeight
    self.head = head
    self.foot = foot
    self.after = after
    self.colors = colors
  }
}

/// How large a photo is; it is cropped to that shape.
package struct PhotoStyle: Sendable, Hashable {
  /// In points.
  package var width: Double
  /// In points.
  package var height: Double
  /// Whether it is at the left of the header; else at its right.
  package var isLeft: Bool
  /// Between photo and text.
  package var gap: Double

  /// At the right, as large as a passport's, unless more is said; lengths in points.
  package init(width: Double = 74, height: Double = 98, isLeft: Bool = false, gap: Double = 14) {
    self.width = width
    self.height = height
    self.isLeft = isLeft
    self.gap = gap
  }
}

/// A column beside the main one.
package struct SideColumn: Sendable, Hashable {
  /// In points.
  package var width: Double
  /// Whether it is at the left of the main column; else at its right.
  package var isLeft: Bool
  /// Between the columns.
  package var gap: Double
  /// The keys of the sections that are in it.
  package var sections: Set<String>
  /// Whether photo and contacts are in it.
  package var hasContacts: Bool
  /// Behind it, from edge to edge; nil: nothing.
  package var fill: RGB?

  /// A column; lengths in points.
  package init(
    width: Double, isLeft: Bool, gap: Double, sections: Set<String>, hasContacts: Bool, fill: RGB?
  ) {
    self.width = width
    self.isLeft = isLeft
    self.gap = gap
    self.sections = sections
    self.hasContacts = hasContacts
    self.fill = fill
  }
}

/// Families by name, the first that has a character setting it.
package struct FontChoice: Sendable, Hashable {
  /// Families for Latin text, and after the Korean ones for what those lack.
  package var latin: [String]
  /// Families for Korean text, and after the Latin ones for what those lack.
  package var korean: [String]
  /// A person's own font files; they come before all families.
  package var files: [String]

  /// Families in the order in which they are tried.
  package init(latin: [String], korean: [String], files: [String] = []) {
    self.latin = latin
    self.korean = korean
    self.files = files
  }
}
