/// A paragraph being filled word by word, as TeX fills it ragged right.
struct LineCounter {
  private let lineWidth: Double
  private let size: Double
  private(set) var lines = 0
  private var filled = 0.0

  /// - Parameters:
  ///   - lineWidth: in points.
  ///   - size: of the type, in points.
  init(lineWidth: Double, size: Double) {
    self.lineWidth = lineWidth
    self.size = size
  }

  mutating func add(_ text: String, _ widths: FontWidths) {
    let blank = Double(widths.width(of: " ")) * size / 1000
    for word in text.split(separator: " ") {
      var width = Double(widths.width(of: word)) * size / 1000
      // A word that is longer than a line is broken, as addresses are.
      while width > lineWidth {
        lines += 1
        width -= lineWidth
        filled = lineWidth
      }
      if lines > 0, filled + blank + width <= lineWidth {
        filled += blank + width
      } else {
        lines += 1
        filled = width
      }
    }
  }

  /// The lines that texts take together, one after the other.
  static func lines(_ texts: [(String, FontWidths)], lineWidth: Double, size: Double) -> Int {
    var counter = LineCounter(lineWidth: lineWidth, size: size)
    for (text, widths) in texts { counter.add(text, widths) }
    return counter.lines
  }
}
