/// Everything between one line of a page and the next place where the page may end.
struct Strip {
  /// The white above it, in addition to its height; none at the top of a page.
  var before: Double
  /// The distance from the previous baseline to its last baseline, in points.
  var height: Double
  /// The same for the first strip of a page: the distance from the page's upper margin.
  var heightAtHead: Double
  /// The cost of ending a page before it.
  var breakCost: Double
  /// The room that must be left on the page below the line above it.
  var need: Double
  var pieces: [Piece]
  /// The number of the paragraph that begins with it; nil: it continues one.
  var paragraph: Int?
  /// The row of a table that it belongs to; nil: it is not in a table.
  var cell: Cell?
  var owner = SetItem.Owner(role: .header, section: nil, entry: nil, name: "")

  /// The cost of a page's end that separates what belongs together.
  static let never = 50.0

  /// The cost of a page's end that leaves an item alone, or an entry's head without its items.
  static let parting = 0.6
}

/// Something drawn, at a place measured from the strip's last baseline and the column's left edge.
struct Piece {
  enum Content {
    case line(TextLine)
    case rectangle(width: Double, height: Double, color: RGB)
    case disc(diameter: Double, color: RGB)
    /// A picture, by its number in the galley; it covers the area, and what does not fit is cut off.
    case picture(Int, width: Double, height: Double, element: StructureTree.ID)
    /// A drawing, with its lower left corner at the place.
    case drawing(SetDrawing)
    /// A band across the whole sheet, from its upper edge down to here.
    case band(Band)

    /// The lines of text in it.
    var lines: [TextLine] {
      switch self {
      case .line(let line): [line]
      case .drawing(let drawing): drawing.lines
      case .rectangle, .disc, .picture, .band: []
      }
    }
  }

  var content: Content
  var x: Double
  /// The height above the baseline.
  var y: Double
  /// The targets of links.
  var anchors: [String] = []
  var bookmark: String?
}
