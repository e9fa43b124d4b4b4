import Lapel
import LapelDiagnostics
import LapelPage
import LapelTypesetting

/// Makes a theme's style sheet for one language, density and paper.
struct StyleSheetMaker {
  private let file: PageFile
  private var lengths: ThemeLengths

  init(_ file: PageFile, _ theme: ThemeFile, language: Language, style: PageStyle) {
    self.file = file
    lengths = ThemeLengths(theme: theme, sizes: file.sizes, language: language, style: style)
  }

  /// The style sheet, and a report of what is wrong in its file.
  mutating func make() -> (StyleSheet, Report) {
    let sheet =
      switch lengths.style.options.paper {
      case .a4: Sheet(width: 595.276, height: 841.89)
      case .letter: Sheet(width: 612, height: 792)
      }
    // Wider paper has wider margins, since rows are already as long as can be read.
    let wider = lengths.style.options.margin == nil ? (sheet.width - 595.276) / 2 : 0
    let margins = Margins(
      left: lengths.margin("margin_left", else: 20) + wider,
      right: lengths.margin("margin_right", else: 20) + wider,
      top: lengths.margin("margin_top", else: 16), bottom: lengths.margin("margin_bottom", else: 17))
    var made = StyleSheet(
      sheet: sheet, margins: margins, foot: lengths.margin("foot", else: 9), fonts: fonts,
      styles: Dictionary(Paragraph.Style.allCases.map { ($0, style($0)) }) { first, _ in first },
      faces: Dictionary(Run.Face.allCases.map { ($0, face($0)) }) { first, _ in first })
    made.rail = lengths.length(file.rail) ?? 0
    if let gap = lengths.length(file.dateMargin) { made.edge = .margin(gap: gap) }
    if lengths.isWord("below", file.dates, or: "right") { made.edge = .below }
    made.hasGrid = !lengths.isWord("no", file.grid, or: "yes")
    made.sideBySide = Set(file.beside.map(\.text))
    made.band = band()
    made.photo = photo()
    made.side = side()
    made.cells = cells()
    return (made, lengths.report)
  }

  private var fonts: FontChoice {
    let options = lengths.style.options
    return FontChoice(
      latin: [options.latinFont].compactMap { $0 } + file.fonts.latin.map(\.text),
      korean: [options.koreanFont].compactMap { $0 } + file.fonts.korean.map(\.text))
  }

  // MARK: Styles

  private mutating func style(_ name: Paragraph.Style) -> ParagraphStyle {
    let row = file.styles.rows.first { $0.name == name }
    let size = lengths.length(row?[.size]) ?? 10
    var style = ParagraphStyle(size: max(4, size), leading: lengths.length(row?[.leading]) ?? 1.4 * size)
    style.before = lengths.length(row?[.before]) ?? 0
    style.after = lengths.length(row?[.after]) ?? 0
    style.color = rgb(row?[.color]) ?? .black
    style.isBold = lengths.isWord("bold", row?[.weight], or: "regular")
    style.isItalic = lengths.isWord("italic", row?[.slant], or: "upright")
    style.isCentred = lengths.isWord("centre", row?[.align], or: "left")
    style.indent = lengths.length(row?[.indent]) ?? 0
    style.hang = lengths.length(row?[.hang]) ?? 0
    style.features = row?[.features]?.text.split(separator: " ").map(String.init) ?? []
    style.tracking = (lengths.length(row?[.tracking]) ?? 0) / style.size
    style.linkColor = rgb(row?[.links])
    style.underlinesLinks = lengths.isWord("yes", row?[.underline], or: "no")
    style.mark = row.flatMap { mark($0, style) }
    style.rule = row.flatMap { rule($0) }
    style.bar = row.flatMap { bar($0) }
    style.keepsWithNext = Self.leading.contains(name)
    style.need = (Self.needs[name] ?? 0) * style.size
    // A heading is at least an inch above the lower edge of its sheet.
    if name == .head {
      style.need = max(style.need, 74 - lengths.margin("margin_bottom", else: 17) + style.leading)
    }
    return style
  }

  /// The styles after which no page may end.
  private static let leading: Set<Paragraph.Style> = [
    .name, .headline, .head, .title, .part, .strength, .meta,
  ]
  /// The room that must follow, in lines of its size.
  private static let needs: [Paragraph.Style: Double] = [.head: 5, .title: 4, .part: 3.5]

  private mutating func mark(
    _ row: NamedRows<Paragraph.Style, StyleProperty>.Row, _ style: ParagraphStyle
  ) -> MarkStyle? {
    guard let written = row[.mark] else { return nil }
    let color = rgb(row[.markColor]) ?? style.color
    let side = lengths.length(row[.markSize])
    let sign: MarkStyle.Sign =
      switch written.text {
      case "square": .square(side ?? 0.3 * style.size)
      case "•": .disc(side ?? 0.3 * style.size)
      case "–": .dash(side ?? 0.5 * style.size)
      case "number": .number
      default: .text(written.text)
      }
    return MarkStyle(sign: sign, color: color, width: lengths.length(row[.markWidth]) ?? style.size)
  }

  private mutating func rule(_ row: NamedRows<Paragraph.Style, StyleProperty>.Row) -> RuleStyle? {
    guard let offset = lengths.length(row[.rule]) else { return nil }
    return RuleStyle(
      offset: offset, width: lengths.length(row[.ruleWidth]) ?? 0.5, color: rgb(row[.ruleColor]) ?? .black,
      reach: lengths.length(row[.ruleReach]) ?? 0,
      tab: lengths.length(row[.tab]) ?? 0, tabWidth: lengths.length(row[.tabWidth]) ?? 0.5,
      tabColor: rgb(row[.tabColor]) ?? .black)
  }

  private mutating func bar(_ row: NamedRows<Paragraph.Style, StyleProperty>.Row) -> BarStyle? {
    guard let width = lengths.length(row[.bar]) else { return nil }
    return BarStyle(
      width: width, gap: lengths.length(row[.barGap]) ?? 0, color: rgb(row[.barColor]) ?? .black)
  }

  private mutating func face(_ name: Run.Face) -> FaceStyle {
    guard let row = file.faces.rows.first(where: { $0.name == name }) else { return FaceStyle() }
    var face = FaceStyle()
    face.scale = min(3, max(0.3, lengths.length(row[.scale]) ?? 1))
    if let weight = row[.weight] { face.isBold = lengths.isWord("bold", weight, or: "regular") }
    face.isItalic = lengths.isWord("italic", row[.slant], or: "upright")
    face.color = rgb(row[.color])
    face.isUnderlined = lengths.isWord("yes", row[.underline], or: "no")
    face.features = row[.features]?.text.split(separator: " ").map(String.init) ?? []
    return face
  }

  // MARK: Parts of the sheet

  private mutating func band() -> Band? {
    guard let look = file.band.rows.first(where: { $0.name == .look }), let fill = rgb(look[.fill]) else {
      return nil
    }
    let colors = file.band.rows.first { $0.name == .colors }
    var own: [Paragraph.Style: RGB] = [:]
    own[.name] = rgb(colors?[.name])
    own[.headline] = rgb(colors?[.headline])
    own[.contacts] = rgb(colors?[.contacts])
    return Band(
      fill: fill, line: rgb(look[.line]) ?? fill, lineHeight: lengths.length(look[.height]) ?? 0,
      head: lengths.length(look[.head]) ?? 30, foot: lengths.length(look[.foot]) ?? 12,
      after: lengths.length(look[.after]) ?? 8, colors: own)
  }

  private mutating func photo() -> PhotoStyle {
    var photo = PhotoStyle()
    guard let row = file.photo.rows.first else { return photo }
    photo.width = min(300, max(20, lengths.length(row[.width]) ?? photo.width))
    photo.height = min(300, max(20, lengths.length(row[.height]) ?? photo.height))
    photo.gap = lengths.length(row[.gap]) ?? photo.gap
    photo.isLeft = lengths.isWord("left", row[.side], or: "right")
    return photo
  }

  private mutating func side() -> SideColumn? {
    guard let side = file.side, let width = lengths.length(side.width), let gap = lengths.length(side.gap)
    else {
      return nil
    }
    return SideColumn(
      width: width, isLeft: lengths.isWord("left", side.place, or: "right"), gap: gap,
      sections: Set(side.sections.map(\.text)),
      hasContacts: lengths.isWord("yes", side.contacts, or: "no"), fill: rgb(side.fill))
  }

  private mutating func cells() -> CellStyle? {
    guard let look = file.cells.rows.first else { return nil }
    return CellStyle(
      color: rgb(look[.color]) ?? .black, width: lengths.length(look[.width]) ?? 0.4,
      pad: lengths.length(look[.pad]) ?? 6, gap: lengths.length(look[.gap]) ?? 4,
      label: lengths.length(look[.label]) ?? 90, fill: rgb(look[.fill]))
  }

  private mutating func rgb(_ written: PlainText?) -> RGB? {
    lengths.color(written).map { RGB(red: $0.red, green: $0.green, blue: $0.blue) }
  }
}
