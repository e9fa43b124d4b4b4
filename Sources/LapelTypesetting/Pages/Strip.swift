/// What is between one line of a page and the next place where the page may end.
struct Strip {
  /// White above it, more than its height; nothing at the head of a page.
  var before: Double
  /// From the baseline above it to its last baseline.
  var height: Double
  /// The same where it is the first of a page: from the page's upper margin.
  var heightAtHead: Double
  /// What it costs to end a page before it.
  var breakCost: Double
  /// The room that must be left on the page below the line above it.
  var need: Double
  var pieces: [Piece]
  /// The number of the paragraph whose first line it is; nil: it goes on with one.
  var paragraph: Int?
  /// The row of a table that it belongs to; nil: it is in none.
  var cell: Cell?
  var owner = SetItem.Owner(role: .header, section: nil, entry: nil, name: "")

  /// Ending a page here breaks what belongs together.
  static let never = 50.0
}

/// Something drawn, at a place measured from the strip's last baseline and the column's left.
struct Piece {
  enum Content {
    case line(TextLine)
    case rectangle(width: Double, height: Double, color: RGB)
    case disc(diameter: Double, color: RGB)
    /// By its number in the galley; it covers the area, and what reaches over is cut off.
    case picture(Int, width: Double, height: Double, element: StructureTree.ID)
    /// With its lower left corner at the place.
    case drawing(SetDrawing)
    /// From edge to edge of the sheet, from its upper edge down to here.
    case band(Band)

    /// What it says.
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
  /// Upwards.
  var y: Double
  /// Places that links lead to.
  var anchors: [String] = []
  var bookmark: String?
}
