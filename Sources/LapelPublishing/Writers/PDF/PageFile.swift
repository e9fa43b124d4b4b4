import Lapel
import LapelDiagnostics
import LapelPage

/// A theme's `page.yaml`: how the parts of a page are laid out on paper.
///
/// A length is a number of points, a name from its `sizes` or the theme's `print`, or either followed by `mm`.
struct PageFile: Record {
  let fonts: PageFonts
  let sizes: ThemeTable
  let rail: PlainText?
  let dateMargin: PlainText?
  let dates: PlainText?
  let grid: PlainText?
  let beside: [PlainText]
  let band: NamedRows<BandName, BandProperty>
  let photo: NamedRows<PhotoName, PhotoProperty>
  let side: PageSide?
  let cells: NamedRows<CellsName, CellsProperty>
  let styles: NamedRows<Paragraph.Style, StyleProperty>
  let faces: NamedRows<Run.Face, FaceProperty>

  static let schema = Schema(
    "page", Self.init,
    fields: Field("fonts", \.fonts, .option, "The families that it is set in."),
    Field(
      "sizes", \.sizes, .option, "Sizes by name, over those of the theme's `print`.",
      example: "{body: [9, 9.6, 10.2]}"),
    Field("rail", \.rail, .option, "How far what a section holds stands in from its head."),
    Field(
      "date_margin", \.dateMargin, .option,
      "How far dates in the left margin stand from the text; without it they stand at the right."),
    Field(
      "dates", \.dates, .option, "Where dates stand that stand in no margin.", example: "below # or right"),
    Field("grid", \.grid, .option, "Whether labels and values stand in two columns.", example: "no"),
    Field(
      "beside", \.beside, .option, "Sections that stand side by side.", example: "[languages, certificates]"),
    Field("band", \.band, .option, "What is painted behind the header."),
    Field("photo", \.photo, .option, "How large a photo is, and where it stands."),
    Field("side", \.side, .option, "A column beside the main one."),
    Field("cells", \.cells, .option, "Rules around what sections hold, as forms have them."),
    Field("styles", \.styles, .option, "How each kind of paragraph looks."),
    Field("faces", \.faces, .option, "How each kind of run differs from its paragraph."))
}

/// The font families of a page, of which the first that has a character sets it.
struct PageFonts: Record {
  let latin: [PlainText]
  let korean: [PlainText]

  static let schema = Schema(
    "fonts", Self.init, fields: Field("latin", \.latin, .option, "For letters, figures and signs."),
    Field("korean", \.korean, .option, "For Hangul, Han and Kana."))
}

/// A column beside the main one.
struct PageSide: Record {
  let width: PlainText
  let gap: PlainText
  let place: PlainText?
  let fill: PlainText?
  let sections: [PlainText]
  let contacts: PlainText?

  static let schema = Schema(
    "side", Self.init, fields: Field("width", \.width, .option, "How wide it is."),
    Field("gap", \.gap, .option, "Between the columns."),
    Field("place", \.place, .option, "Where it stands.", example: "left # or right"),
    Field("fill", \.fill, .option, "The colour behind it, from edge to edge."),
    Field("sections", \.sections, .option, "The sections that stand in it."),
    Field("contacts", \.contacts, .option, "Whether photo and contacts stand in it."))
}

enum BandName: String, WordOfTheme {
  case look, colors
  static var kind: String { "part of a band" }
}

enum BandProperty: String, WordOfTheme {
  case fill, line, height, head, foot, after
  case name, headline, contacts
  static var kind: String { "property of a band" }
}

enum PhotoName: String, WordOfTheme {
  case look
  static var kind: String { "part of a photo" }
}

enum PhotoProperty: String, WordOfTheme {
  case width, height, gap, side
  static var kind: String { "property of a photo" }
}

enum CellsName: String, WordOfTheme {
  case look
  static var kind: String { "part of cells" }
}

enum CellsProperty: String, WordOfTheme {
  case color, width, pad, gap, label, fill
  static var kind: String { "property of cells" }
}

/// What a style says about its paragraphs.
enum StyleProperty: String, WordOfTheme {
  case size, leading, before, after, weight, slant, align, color, indent, hang, features, tracking
  case mark, markSize = "mark_size", markColor = "mark_color", markWidth = "mark_width"
  case rule, ruleWidth = "rule_width", ruleColor = "rule_color", ruleReach = "rule_reach"
  case tab, tabWidth = "tab_width", tabColor = "tab_color"
  case bar, barGap = "bar_gap", barColor = "bar_color"
  case links, underline
  static var kind: String { "property of a style" }
}

/// What a face says about its runs.
enum FaceProperty: String, WordOfTheme {
  case scale, weight, slant, color, underline, features
  static var kind: String { "property of a face" }
}

extension Paragraph.Style: WordOfTheme {
  static var kind: String { "style" }
}

extension Run.Face: WordOfTheme {
  static var kind: String { "face" }
}
