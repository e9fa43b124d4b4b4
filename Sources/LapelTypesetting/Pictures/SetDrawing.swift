import LapelPage

/// A drawing whose words are set.
struct SetDrawing {
  enum Shape {
    /// - `edge`: nil for none.
    case area(Drawing.Outline, fill: RGB, edge: RGB?)
    /// By the left end of their baseline.
    case words(TextLine, x: Double, y: Double)
  }

  /// In the drawing's own units.
  let shapes: [Shape]
  /// Points a unit.
  let scale: Double
  /// In points.
  let height: Double
  let element: StructureTree.ID

  var lines: [TextLine] { shapes.compactMap { if case .words(let line, _, _) = $0 { line } else { nil } } }
}
