/// A table in Markdown, its columns made even so that it also reads well on a terminal.
struct Table {
  var head: [String]
  var rows: [[String]] = []

  init(_ head: [String]) { self.head = head }

  var text: String {
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let even = cells.enumerated().map { column, cell in
        let gap = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + gap : gap + cell
      }
      return "| " + even.joined(separator: " | ") + " |\n"
    }
    let rule = widths.enumerated().map { column, width in
      column == 0
        ? String(repeating: "-", count: width) : String(repeating: "-", count: max(width - 1, 1)) + ":"
    }
    return line(head) + line(rule) + rows.map(line).joined()
  }
}

/// Numbers as the tables print them.
enum Figure {
  /// Two digits that matter, no more: `0.62`, `3.1`, `57`.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    if value >= 9.95 { return "\(Int(value.rounded()))" }
    let places = value >= 0.995 ? 1 : 2
    return decimal(value, places: places)
  }

  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let whole = Int((value * Double(scale)).rounded())
    guard places > 0 else { return "\(whole)" }
    let rest = "\(whole % scale)"
    return "\(whole / scale)." + String(repeating: "0", count: places - rest.count) + rest
  }
}
