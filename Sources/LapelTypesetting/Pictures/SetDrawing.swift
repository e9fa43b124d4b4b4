import LapelPage

/// A drawing whose words have been set.
struct SetDrawing {
  enum Shape {
    /// - `edge`: the colour of its edge; nil for none.
    case area(Drawing.Outline, fill: RGB, edge: RGB?)
    /// Words at the left end of their baseline.
    case words(TextLine, x: Double, y: Double)
  }

  /// The shapes, in the drawing's own units.
  let shapes: [Shape]
  /// The points per unit.
  let scale: Double
  /// The height in points.
  let height: Double
  let element: StructureTree.ID

  var lines: [TextLine] { shapes.compactMap { if case .words(let line, _, _) = $0 { line } else { nil } } }
}
