import LapelPage

extension BlockSetter {
  /// The white above a drawing, in points.
  private static let above = 6.0

  /// Sets a drawing as wide as the column, and no higher than most of a sheet.
  mutating func set(_ drawing: Drawing, in parent: StructureTree.ID) {
    guard drawing.width > 0, drawing.height > 0 else { return }
    let scale = min(width / drawing.width, style.textHeight * 0.9 / drawing.height)
    let element = galley.structure.add(
      "Figure", in: parent, alternative: "\(drawing.title): \(drawing.alternative)")
    let colors = DrawingColors(style)
    let shapes = drawing.shapes.map { shape -> SetDrawing.Shape in
      switch shape {
      case .area(let outline, let tone, _):
        .area(outline, fill: colors.fill(of: tone), edge: tone == .open ? colors.bar : nil)
      case .rule(let x, let top, let bottom):
        .area(.rectangle(x: x, y: top, width: 0.8, height: bottom - top), fill: colors.rule, edge: nil)
      case .words(let words, let x, let y, let anchor, let ink):
        setWords(words, x: x, y: y, anchor, colors.color(of: ink), element, scale)
      }
    }
    let height = drawing.height * scale
    let piece = Piece(
      content: .drawing(SetDrawing(shapes: shapes, scale: scale, height: height, element: element)), x: x,
      y: 0,
      anchors: anchors)
    anchors = []
    strips.append(
      Strip(
        before: max(after, Self.above), height: height, heightAtHead: height,
        breakCost: isKept ? Strip.never : 0, need: 0, pieces: [piece], owner: owner))
    (after, isKept) = (Self.above, false)
  }

  private mutating func setWords(
    _ words: String, x: Double, y: Double, _ anchor: Drawing.Anchor, _ color: RGB,
    _ element: StructureTree.ID, _ scale: Double
  ) -> SetDrawing.Shape {
    let line = galley.line(
      words, Look(size: Drawing.textSize * scale, color: color, element: element, language: galley.language))
    let shift =
      switch anchor {
      case .start: 0.0
      case .middle: line.width / 2
      case .end: line.width
      }
    return .words(line, x: x - shift / scale, y: y)
  }
}

/// The colours of a drawing, taken from those of the page: dark on light, so that it is legible in grey too.
private struct DrawingColors {
  let bar: RGB
  private let plain: RGB
  private let quiet: RGB
  let rule = RGB(red: 216, green: 220, blue: 224)

  init(_ style: StyleSheet) {
    bar = style[.link].color ?? style[.head].color
    plain = style[Paragraph.Style.body].color
    quiet = style[Paragraph.Style.meta].color
  }

  func fill(of tone: Drawing.Tone) -> RGB {
    switch tone {
    case .bar, .goodEnd, .filled: bar
    case .otherBar, .otherEnd, .mark: quiet
    case .band: bar.lightened
    case .open: RGB(red: 255, green: 255, blue: 255)
    }
  }

  func color(of ink: Drawing.Ink) -> RGB {
    switch ink {
    case .plain: plain
    case .quiet: quiet
    case .onBar: RGB(red: 255, green: 255, blue: 255)
    }
  }
}

extension RGB {
  /// The colour with four fifths of white mixed in.
  fileprivate var lightened: RGB {
    func light(_ value: UInt8) -> UInt8 { UInt8((Int(value) + 4 * 255) / 5) }
    return RGB(red: light(red), green: light(green), blue: light(blue))
  }
}
