import LapelPage

extension SetDrawing {
  /// The outline of an area in PDF operators.
  ///
  /// - Parameters:
  ///   - x: the drawing's left edge, in points.
  ///   - y: the drawing's upper edge, in points.
  func path(_ outline: Drawing.Outline, x: Double, y: Double) -> String {
    func at(_ points: (Double, Double)...) -> String {
      points.map { PDFSyntax.numbers(x + $0.0 * scale, y - $0.1 * scale) }.joined(separator: " ")
    }
    switch outline {
    case .rectangle(let left, let top, let width, let height):
      return "\(at((left, top + height))) \(PDFSyntax.numbers(width * scale, height * scale)) re"
    case .diamond(let left, let top, let width, let height):
      return
        "\(at((left, top))) m \(at((left + width, top + height))) l \(at((left, top + 2 * height))) l \(at((left - width, top + height))) l h"
    case .band(let left, let leftTop, let right, let rightTop, let height):
      let middle = (left + right) / 2
      return
        "\(at((left, leftTop))) m \(at((middle, leftTop), (middle, rightTop), (right, rightTop))) c \(at((right, rightTop + height))) l "
        + "\(at((middle, rightTop + height), (middle, leftTop + height), (left, leftTop + height))) c h"
    }
  }
}
