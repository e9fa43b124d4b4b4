package import LapelPage

/// How a page looks, with every length in points of 1/72 inch and nothing left to look up.
package struct StyleSheet: Sendable, Hashable {
  /// The paper.
  package var sheet: Sheet
  /// The margins around the text.
  package var margins: Margins
  /// The distance from the lower edge of the sheet to the foot's baseline.
  package var foot: Double
  /// The font families.
  package var fonts: FontChoice
  /// The styles of paragraphs; a missing one is 10 points on 14.
  package var styles: [Paragraph.Style: ParagraphStyle]
  /// The styles of runs; a missing one looks as its paragraph does.
  package var faces: [Run.Face: FaceStyle]
  /// How far the contents of a section are indented from its heading.
  package var rail: Double
  /// Where dates are put.
  package var edge: EdgePlace
  /// The colour behind the header; nil: none.
  package var band: Band?
  /// The size and place of a photo.
  package var photo: PhotoStyle
  /// Whether labels and their values are in two columns.
  package var hasGrid: Bool
  /// The keys of sections that are put side by side if they are short.
  package var sideBySide: Set<String>
  /// The side column; nil: there is one column.
  package var side: SideColumn?
  /// The rules around the contents of sections; nil: none.
  package var cells: CellStyle?

  /// Makes a style sheet, by default of one column with dates at the right; lengths are in points.
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

  /// The width of a line from margin to margin.
  var measure: Double { sheet.width - margins.left - margins.right }

  /// The width of the main column when nothing is beside it, at which rows of a hundred letters remain legible.
  var wideMeasure: Double { min(measure, 44.5 * bodySize) }

  /// The distance from the left margin to the side column.
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

/// The distances from the edges of the sheet to the text.
package struct Margins: Sendable, Hashable {
  /// The left margin, in points.
  package var left: Double
  /// The right margin, in points.
  package var right: Double
  /// The upper margin, in points.
  package var top: Double
  /// The lower margin, in points.
  package var bottom: Double

  /// Makes margins in points.
  package init(left: Double, right: Double, top: Double, bottom: Double) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }
}

/// Where to put what belongs beside a paragraph.
package enum EdgePlace: Sendable, Hashable {
  /// At the right end of its last line.
  case right
  /// In the margin at the left of its first line, at a distance of `gap`.
  case margin(gap: Double)
  /// In the text, after it.
  case within
  /// At the beginning of the line under a title; in the text when there is no such line.
  case below
}

/// A colour behind the header across the whole sheet, with a line under it; lengths in points.
package struct Band: Sendable, Hashable {
  /// The colour behind the header.
  package var fill: RGB
  /// The colour of the line under it.
  package var line: RGB
  /// The thickness of the line.
  package var lineHeight: Double
  /// The distance from the upper edge of the sheet to the capitals of the first line.
  package var head: Double
  /// The distance from the last baseline to the line.
  package var foot: Double
  /// The white under the line.
  package var after: Double
  /// Colours of paragraphs inside it, in place of their own.
  package var colors: [Paragraph.Style: RGB]

  /// Makes a band; lengths are in points.
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

/// The size of a photo, which is cropped to that shape; lengths in points.
package struct PhotoStyle: Sendable, Hashable {
  /// The width in points.
  package var width: Double
  /// The height in points.
  package var height: Double
  /// Whether it is at the left of the header; else it is at the right.
  package var isLeft: Bool
  /// The distance between photo and text.
  package var gap: Double

  /// Makes a photo style, by default at the right and as large as a passport's; lengths are in points.
  package init(width: Double = 74, height: Double = 98, isLeft: Bool = false, gap: Double = 14) {
    self.width = width
    self.height = height
    self.isLeft = isLeft
    self.gap = gap
  }
}

/// A column beside the main one; lengths in points.
package struct SideColumn: Sendable, Hashable {
  /// The width in points.
  package var width: Double
  /// Whether it is at the left of the main column; else it is at the right.
  package var isLeft: Bool
  /// The distance between the columns.
  package var gap: Double
  /// The keys of its sections.
  package var sections: Set<String>
  /// Whether it contains photo and contacts.
  package var hasContacts: Bool
  /// The colour behind it, from edge to edge; nil: none.
  package var fill: RGB?

  /// Makes a column; lengths are in points.
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

/// The families to try by name; the first that has a character sets it.
package struct FontChoice: Sendable, Hashable {
  /// Families for Latin text, and after the Korean ones for what those lack.
  package var latin: [String]
  /// Families for Korean text, and after the Latin ones for what those lack.
  package var korean: [String]
  /// The person's own font files, which come before all families.
  package var files: [String]

  /// Makes a choice of families in the order in which they are tried.
  package init(latin: [String], korean: [String], files: [String] = []) {
    self.latin = latin
    self.korean = korean
    self.files = files
  }
}
